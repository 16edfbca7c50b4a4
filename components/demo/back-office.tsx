import type { ReactNode } from 'react';
import { type DemoPlace, hashOf } from '../../lib/demo/address';
import { labelOf } from '../../lib/demo/looks/label-of';
import { PAGE_IDS, type PageId } from '../../lib/demo/looks/types';
import type { PanelView } from '../../lib/demo/page';
import type { DemoTab } from '../../lib/demo/tabs';
import { say } from '../../lib/i18n/say';
import { DateTabs } from './date-tabs';
import { Panel } from './panel';
import { ShadowHost } from './shadow-host';
import { useStage } from './stage';

const PAGES = {
  overview: 'pageOverview',
  traffic: 'pageTraffic',
  trade: 'pageTrade',
  ads: 'pageAds',
  service: 'pageService',
  reviews: 'pageReviews',
  rules: 'pageRules',
} as const satisfies Record<PageId, string>;

/** Names of numbers that stand in the menu, where they are no numbers. */
const SHORTCUTS = [
  { id: 'visitors', page: 'traffic' },
  { id: 'paid-amount', page: 'trade' },
  { id: 'shop-experience-score', page: 'service' },
] as const;

function Menu({ place }: { readonly place: DemoPlace }) {
  const { t, look, language } = useStage();
  return (
    <nav className="bo-menu" aria-label={t('menu')}>
      <ul>
        {PAGE_IDS.map((page) => (
          <li key={page}>
            <a
              href={hashOf({ ...place, page })}
              className={page === place.page ? 'active' : undefined}
              aria-current={page === place.page ? 'page' : undefined}
            >
              {t(PAGES[page])}
            </a>
          </li>
        ))}
      </ul>
      <ul className="bo-menu-more">
        {SHORTCUTS.map(({ id, page }) => (
          <li key={id}>
            <a href={hashOf({ ...place, page })}>{labelOf(id, look, language)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface BackOfficeProps {
  readonly place: DemoPlace;
  readonly panels: readonly PanelView[];
  readonly onTab: (tab: DemoTab) => void;
}

/** In one look what is not the first card stands in a root of its own, and a closed one. */
function Piece({ children, first }: { readonly children: ReactNode; readonly first: boolean }) {
  const { look } = useStage();
  if (look.id !== 'wechat' || first) return children;
  return (
    <ShadowHost tag="weui-panel" mode="closed">
      {children}
    </ShadowHost>
  );
}

/** The made-up back office itself: menu, way, date tabs and the panels of one page. */
function Office({ place, panels, onTab }: BackOfficeProps) {
  const { t, trade, language, page, look } = useStage();
  const isMonthly = (panel: PanelView) => panel.kind === 'figures' && panel.monthly;
  const dated = panels.filter((panel) => !isMonthly(panel));
  const piece = (panel: PanelView, at: number) => (
    <Piece key={panel.key} first={at === 0}>
      <Panel panel={panel} />
    </Piece>
  );
  return (
    <div className="bo-office" lang={language}>
      <header className="bo-top">
        <span className="bo-logo" aria-hidden="true" />
        <span className="bo-shop">{say(trade.shop, language)}</span>
      </header>
      <div className="bo-body">
        <Menu place={place} />
        <main className="bo-main">
          <nav className="bo-crumbs" aria-label={t('crumbs')}>
            <ol>
              <li>{t('crumbData')}</li>
              <li>
                <a href={hashOf({ ...place, page: 'trade' })}>
                  {labelOf('paid-amount', look, language)}
                </a>
              </li>
              <li aria-current="page">{t(PAGES[page])}</li>
            </ol>
          </nav>
          <div className="bo-head">
            <h1>{t(PAGES[page])}</h1>
            {page !== 'rules' && <DateTabs onChange={onTab} />}
          </div>
          {page === 'rules' ? dated.map(piece) : <TabPanel>{dated.map(piece)}</TabPanel>}
          {panels.filter(isMonthly).map((panel) => piece(panel, 1))}
        </main>
      </div>
    </div>
  );
}

function TabPanel({ children }: { readonly children: ReactNode }) {
  const { tab } = useStage();
  return (
    <div className="bo-stack" id="bo-figures" role="tabpanel" aria-labelledby={`bo-tab-${tab}`}>
      {children}
    </div>
  );
}

/** The back office as its platform builds it: in one look all of it stands in a shadow root. */
export function BackOffice(props: BackOfficeProps) {
  const { look } = useStage();
  if (look.id !== 'wechat') return <Office {...props} />;
  return (
    <ShadowHost tag="micro-app" mode="open">
      <Office {...props} />
    </ShadowHost>
  );
}
