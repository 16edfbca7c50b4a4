import { plain } from '../shared/format';
import type { Language, LocalText } from '../shared/text';
import { sumGap } from './sum-gap';
import type { Args, Fired, MetricNow, Predicate, TipContext } from './types';

/**
 * The closed list of conditions. Paths and packs name them and give numbers; none of them
 * carries logic of its own.
 */

const why = {
  line: {
    'zh-CN': '因为这一页有“{name}”，店里的成本也写过。',
    en: 'Because this page shows “{name}”, and the shop’s costs are written down.',
  },
  here: { 'zh-CN': '因为这一页有“{name}”。', en: 'Because this page shows “{name}”.' },
  past: {
    'zh-CN': '因为“{name}”和店里以前的数不一样。',
    en: 'Because “{name}” differs from the shop’s own past.',
  },
  first: {
    'zh-CN': '因为“{name}”是第一次看到。',
    en: 'Because “{name}” is seen for the first time.',
  },
  page: { 'zh-CN': '因为打开了这一类页面。', en: 'Because a page of this kind is open.' },
  sum: {
    'zh-CN': '因为这一页的三个数乘起来，和付款的钱对不上。',
    en: 'Because three numbers of this page do not multiply to the paid amount.',
  },
  event: {
    'zh-CN': '因为刚有一件相关的事。',
    en: 'Because something that touches it just happened.',
  },
  rule: {
    'zh-CN': '因为这个平台的一条规则快要开始。',
    en: 'Because a rule of this platform begins soon.',
  },
  calendar: {
    'zh-CN': '因为离下一个大促不远了。',
    en: 'Because the next big sale is not far away.',
  },
} satisfies Record<string, LocalText>;

const text = (args: Args, key: string): string => String(args[key] ?? '');
const number = (args: Args, key: string): number => {
  const value = args[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN;
};
const metricOf = (context: TipContext, args: Args, key = 'metric'): MetricNow | null =>
  context.metrics.get(text(args, key)) ?? null;

function about(
  metric: MetricNow,
  reason: LocalText,
  language: Language,
  more: Fired['slots'] = {},
): Fired {
  return {
    slots: {
      name: metric.name[language],
      value: metric.said,
      past: metric.past?.said ?? '',
      ...more,
    },
    why: reason,
    metricId: metric.metricId,
  };
}

/** The metric that an event is about, where it is about one. */
const EVENT_OF: Readonly<Record<string, (metric: MetricNow) => boolean>> = {
  'first-seen-metric': ({ firstSeen }) => firstSeen,
  'metric-drop': ({ past }) => past?.clearly === 'lower',
};

/** A change after a promotion is the promotion's: nothing is said of it. */
const changed =
  (direction: 'higher' | 'lower' | 'any'): Predicate =>
  (context, args, language) => {
    const metric = metricOf(context, args);
    const clearly = metric?.past?.clearly ?? null;
    if (!metric || clearly === null || context.afterPromotion) return null;
    if (direction !== 'any' && clearly !== direction) return null;
    return about(metric, why.past, language);
  };

const above: Predicate = (context, args, language) => {
  const metric = metricOf(context, args);
  return metric && metric.value > number(args, 'above') ? about(metric, why.here, language) : null;
};

export const predicates: Readonly<Record<string, Predicate>> = {
  'metric-below-break-even': (context, args, language) => {
    const metric = metricOf(context, args);
    const clicks = context.metrics.get('ad-clicks');
    const least = number(args, 'leastClicks');
    if (!metric || context.breakEven === null || metric.value >= context.breakEven) return null;
    if (!Number.isNaN(least) && !(clicks && clicks.value >= least)) return null;
    return about(metric, why.line, language, { line: plain(context.breakEven) });
  },
  'metric-above-own-cost': (context, args, language) => {
    const metric = metricOf(context, args);
    if (!metric || context.highestClick === null || metric.value <= context.highestClick)
      return null;
    return about(metric, why.line, language, { line: plain(context.highestClick) });
  },
  'metric-share-of': (context, args, language) => {
    const [metric, whole] = [metricOf(context, args), metricOf(context, args, 'of')];
    if (!metric || !whole || whole.value <= 0) return null;
    return metric.value / whole.value > number(args, 'above')
      ? about(metric, why.here, language)
      : null;
  },
  'metric-rise': (context, args, language) => {
    const metric = metricOf(context, args);
    if (!metric?.past || metric.past.value <= 0 || context.afterPromotion) return null;
    return metric.value / metric.past.value - 1 > number(args, 'above')
      ? about(metric, why.past, language)
      : null;
  },
  'metric-first-seen': (context, args, language) => {
    const metric = metricOf(context, args);
    return metric?.firstSeen ? about(metric, why.first, language) : null;
  },
  'metric-clearly-lower': changed('lower'),
  'metric-clearly-higher': changed('higher'),
  'metric-clearly-changed': changed('any'),
  'metric-above': above,
  // How long a number has stood can not be seen on a page: the number itself is what is told.
  'metric-at-least-days': above,
  'high-but-low': (context, args, language) => {
    const [high, low] = [metricOf(context, args, 'high'), metricOf(context, args, 'low')];
    if (!high || !low || context.afterPromotion) return null;
    return low.past?.clearly === 'lower' && high.past?.clearly !== 'lower'
      ? about(low, why.past, language)
      : null;
  },
  'sum-check-failed': ({ metrics }, args) =>
    sumGap(metrics) > number(args, 'tolerance') ? { slots: {}, why: why.sum } : null,
  'page-opened': ({ pageKind }, args) =>
    pageKind !== null && pageKind === text(args, 'kind') ? { slots: {}, why: why.page } : null,
  'page-without': ({ pageKind, finished }, args) =>
    pageKind !== null && pageKind === text(args, 'kind') && !finished.has(text(args, 'offer'))
      ? { slots: {}, why: why.page }
      : null,
  'first-visit-of-day': ({ pageKind, firstVisitOfDay }, args) =>
    firstVisitOfDay && pageKind !== null && pageKind === text(args, 'kind')
      ? { slots: {}, why: why.page }
      : null,
  event: ({ events, metrics }, args, language) => {
    const name = text(args, 'name');
    if (!events.has(name)) return null;
    const metric = [...metrics.values()].find(EVENT_OF[name] ?? (() => false));
    return metric ? about(metric, why.event, language) : { slots: {}, why: why.event };
  },
  'rule-due': ({ ruleDays }, args) =>
    ruleDays !== null && ruleDays <= number(args, 'days')
      ? { slots: { days: ruleDays }, why: why.rule }
      : null,
  'calendar-near': ({ promotionDays }, args) =>
    promotionDays !== null && promotionDays <= number(args, 'days')
      ? { slots: { days: promotionDays }, why: why.calendar }
      : null,
};
