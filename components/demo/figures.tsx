import type { FigureView, PanelView } from '../../lib/demo/page';
import type { DemoTab } from '../../lib/demo/tabs';
import { Digits } from './digits';
import { useStage } from './stage';

/** Keys that 生意参谋 prints beside the words, for the cells where they are known. */
const CELL_KEYS: Readonly<Partial<Record<FigureView['id'], string>>> = {
  visitors: 'uv',
  'page-views': 'pv',
  'paid-amount': 'payAmt',
  'pay-conversion-rate': 'payRate',
  'cart-users': 'cartByrCnt',
  buyers: 'payByrCnt',
};

const VERSUS = {
  yesterday: 'versusYesterday',
  last7: 'versusLast7',
  last30: 'versusLast30',
} as const satisfies Record<DemoTab, string>;

/** The change against the time before, each look in its own way. */
function Versus({ figure, monthly }: { readonly figure: FigureView; readonly monthly: boolean }) {
  const { t, tab, look } = useStage();
  const against = t(VERSUS[monthly ? 'last30' : tab]);
  const up = figure.change.startsWith('+');
  const still = !/^[+-]\d/.test(figure.change);
  const bare = still ? figure.change : figure.change.slice(1);
  switch (look.id) {
    case 'pinduoduo':
      // The direction is drawn by an icon alone.
      return (
        <div className="bo-card-versus">
          <span>{against}</span>{' '}
          <span className="bo-card-change">
            {!still && (
              <i
                className={up ? 'bo-arrow arrow-up_filled' : 'bo-arrow arrow-down_filled'}
                role="img"
                aria-label={t(up ? 'rises' : 'falls')}
              />
            )}
            {bare}
          </span>
        </div>
      );
    case 'douyin': {
      const day = tab === 'yesterday' && !monthly;
      return (
        <>
          <div className="bo-card-versus bo-card-line">
            <span>{t(day ? 'beforeYesterday' : 'beforePeriod')}</span> <span>{figure.before}</span>
          </div>
          <div className="bo-card-versus bo-card-line">
            <span>{t(day ? 'versusYesterday' : 'versusPeriod')}</span>{' '}
            <span className="bo-card-change">{figure.change}</span>
          </div>
        </>
      );
    }
    case 'wechat':
      return (
        <div className="bo-card-versus">
          <span>{t('versusPeriod')}</span> <span className="bo-card-change">{figure.change}</span>
        </div>
      );
    case 'shopify':
      return (
        <div className="bo-card-versus">
          <span className="bo-card-change">{still ? bare : `${up ? '↑' : '↓'} ${bare}`}</span>
        </div>
      );
    default:
      return (
        <div className="bo-card-versus oui-index-cell-subIndex">
          <span>{against}</span> <span className="bo-card-change">{figure.change}</span>
        </div>
      );
  }
}

const NAMES = {
  taobao: ['oui-index-cell', 'oui-index-cell-indexName', 'oui-index-cell-indexValue'],
  pinduoduo: ['mms-card', 'mms-card-title', 'mms-card-num'],
  douyin: ['data-card-wrapper', 'data-card-name', 'data-card-value'],
  wechat: ['weui-data-card', 'weui-data-label', 'weui-data-num'],
  shopify: ['Polaris-LegacyCard', 'Polaris-Metric-title', 'Polaris-Metric-value'],
} as const;

/** The numbers of one panel, each with its change. */
export function Figures({ panel }: { readonly panel: Extract<PanelView, { kind: 'figures' }> }) {
  const { look } = useStage();
  const [cell, name, value] = NAMES[look.id];
  return (
    <div className="bo-cards">
      {panel.figures.map((figure) => {
        const key = look.id === 'taobao' ? CELL_KEYS[figure.id] : undefined;
        return (
          <div
            key={figure.id}
            className={`bo-card ${cell}`}
            // The attribute is theirs, and none that HTML knows of.
            {...(key === undefined ? {} : { value: key })}
          >
            <div className={`bo-card-name ${name}`}>{figure.label}</div>
            <div className={`bo-card-value ${value}`}>
              <Digits text={figure.text} />
            </div>
            <Versus figure={figure} monthly={panel.monthly} />
          </div>
        );
      })}
    </div>
  );
}
