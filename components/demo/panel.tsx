import type { ReactNode } from 'react';
import type { PanelTitle } from '../../lib/demo/looks/types';
import type { PanelView } from '../../lib/demo/page';
import { DayTable } from './day-table';
import { Figures } from './figures';
import { Rows, Sheet } from './sheet';
import { useStage } from './stage';
import { Trend } from './trend';
import { Notices, Reviews } from './words-panels';

const TITLES = {
  key: 'panelKey',
  trend: 'panelTrend',
  ads: 'panelAds',
  products: 'panelProducts',
  sources: 'panelSources',
  reasons: 'panelReasons',
  stars: 'panelStars',
  days: 'panelDays',
  monthly: 'panelMonthly',
  breakdown: 'panelBreakdown',
  people: 'panelPeople',
  latest: 'panelLatest',
  notices: 'panelNotices',
} as const satisfies Record<PanelTitle, string>;

function contentOf(panel: PanelView, title: string): ReactNode {
  switch (panel.kind) {
    case 'figures':
      return <Figures panel={panel} />;
    case 'rows':
      return <Rows panel={panel} />;
    case 'trend':
      return <Trend days={panel.days} />;
    case 'table':
      return <Sheet panel={panel} title={title} />;
    case 'days':
      return <DayTable panel={panel} title={title} />;
    case 'reviews':
      return <Reviews reviews={panel.reviews} />;
    case 'notices':
      return <Notices />;
  }
}

/** One box of a page with its heading. */
export function Panel({ panel }: { readonly panel: PanelView }) {
  const { t } = useStage();
  const title = t(TITLES[panel.title]);
  const monthly = panel.kind === 'figures' && panel.monthly;
  const id = `bo-${panel.key}`;
  // A table scrolls in a region of its own, with the same name.
  const named = panel.kind !== 'table' && panel.kind !== 'days';
  return (
    <section className={`bo-panel bo-panel-${panel.kind}`} aria-labelledby={named ? id : undefined}>
      <div className="bo-panel-head">
        <h2 id={id}>{title}</h2>
        {monthly && <span className="bo-panel-period">{t('last30')}</span>}
        {monthly && <p className="bo-note">{t('monthlyHint')}</p>}
        {panel.kind === 'days' && (
          <p className="bo-note">{t('daysHint', { count: panel.rows.length })}</p>
        )}
      </div>
      {contentOf(panel, title)}
    </section>
  );
}
