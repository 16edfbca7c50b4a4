import { describe, expect, it } from 'vitest';
import { metrics } from '../../lib/metrics/index';
import { offers } from '../../lib/offers/index';
import { paths } from '../../lib/paths/index';
import type { PathSignal } from '../../lib/paths/types';
import { fill, LANGUAGES } from '../../lib/shared/text';
import { EVENTS } from '../../lib/tips/events';
import { predicates } from '../../lib/tips/predicates';
import type { MetricNow, TipContext } from '../../lib/tips/types';

/** A page on which nothing is worth a word. */
const NOTHING: TipContext = {
  day: '2026-11-22',
  hour: 10,
  pageKind: null,
  metrics: new Map(),
  firstVisitOfDay: false,
  breakEven: null,
  highestClick: null,
  ruleDays: null,
  promotionDays: null,
  afterPromotion: false,
  events: new Set(),
  finished: new Set(),
};

type Change = Partial<Omit<MetricNow, 'metricId'>>;
const shown = (...all: readonly (readonly [string, number, Change?])[]) =>
  new Map(
    all.map(([id, value, change]): [string, MetricNow] => [
      id,
      {
        metricId: id,
        name: metrics.get(id)?.name ?? { 'zh-CN': id, en: id },
        value,
        said: String(value),
        past: null,
        firstSeen: false,
        ...change,
      },
    ]),
  );
const past = (value: number, clearly: 'higher' | 'lower' | null): Change => ({
  past: { value, said: String(value), clearly },
});

type Made = (args: Readonly<Record<string, string | number>>) => {
  readonly fires: Partial<TipContext>;
  readonly silent: Partial<TipContext>;
};

/** For each condition: a page on which it holds, and one that is nearly the same. */
const MADE: Readonly<Record<string, Made>> = {
  'metric-below-break-even': ({ metric, leastClicks = 0 }) => ({
    fires: {
      breakEven: 2.65,
      metrics: shown([String(metric), 2.36], ['ad-clicks', Number(leastClicks) + 1]),
    },
    silent: {
      breakEven: 2.65,
      metrics: shown([String(metric), 2.7], ['ad-clicks', Number(leastClicks) + 1]),
    },
  }),
  'metric-above-own-cost': ({ metric }) => ({
    fires: { highestClick: 0.67, metrics: shown([String(metric), 0.75]) },
    silent: { highestClick: 0.67, metrics: shown([String(metric), 0.6]) },
  }),
  'metric-share-of': ({ metric, of, above }) => ({
    fires: { metrics: shown([String(metric), Number(above) * 100 + 1], [String(of), 100]) },
    silent: { metrics: shown([String(metric), Number(above) * 100 - 1], [String(of), 100]) },
  }),
  'metric-rise': ({ metric, above }) => ({
    fires: { metrics: shown([String(metric), 101 + Number(above) * 100, past(100, null)]) },
    silent: { metrics: shown([String(metric), 99 + Number(above) * 100, past(100, null)]) },
  }),
  'metric-first-seen': ({ metric }) => ({
    fires: { metrics: shown([String(metric), 3, { firstSeen: true }]) },
    silent: { metrics: shown([String(metric), 3]) },
  }),
  'metric-clearly-lower': ({ metric }) => ({
    fires: { metrics: shown([String(metric), 1, past(2, 'lower')]) },
    silent: { afterPromotion: true, metrics: shown([String(metric), 1, past(2, 'lower')]) },
  }),
  'metric-clearly-higher': ({ metric }) => ({
    fires: { metrics: shown([String(metric), 2, past(1, 'higher')]) },
    silent: { metrics: shown([String(metric), 2, past(1, null)]) },
  }),
  'metric-clearly-changed': ({ metric }) => ({
    fires: { metrics: shown([String(metric), 2, past(1, 'higher')]) },
    silent: { metrics: shown([String(metric), 2, past(1, null)]) },
  }),
  'metric-above': ({ metric, above }) => ({
    fires: { metrics: shown([String(metric), Number(above) + 0.1]) },
    silent: { metrics: shown([String(metric), Number(above)]) },
  }),
  'metric-at-least-days': ({ metric, above }) => ({
    fires: { metrics: shown([String(metric), Number(above) + 1]) },
    silent: { metrics: shown([String(metric), Number(above)]) },
  }),
  'high-but-low': ({ high, low }) => ({
    fires: { metrics: shown([String(high), 1, past(1, null)], [String(low), 1, past(2, 'lower')]) },
    silent: {
      metrics: shown([String(high), 1, past(2, 'lower')], [String(low), 1, past(2, 'lower')]),
    },
  }),
  'sum-check-failed': ({ tolerance }) => ({
    fires: { metrics: sum(100 * (1 + Number(tolerance)) + 5) },
    silent: { metrics: sum(100) },
  }),
  'page-opened': ({ kind }) => ({
    fires: { pageKind: String(kind) },
    silent: { pageKind: 'another' },
  }),
  'page-without': ({ kind, offer }) => ({
    fires: { pageKind: String(kind) },
    silent: { pageKind: String(kind), finished: new Set([String(offer)]) },
  }),
  'first-visit-of-day': ({ kind }) => ({
    fires: { pageKind: String(kind), firstVisitOfDay: true },
    silent: { pageKind: String(kind) },
  }),
  event: ({ name }) => ({
    fires: {
      events: new Set([String(name)]),
      metrics: shown(['visitors', 3, { firstSeen: true, ...past(5, 'lower') }]),
    },
    silent: {},
  }),
  'rule-due': ({ days }) => ({
    fires: { ruleDays: Number(days) },
    silent: { ruleDays: Number(days) + 1 },
  }),
  'calendar-near': ({ days }) => ({
    fires: { promotionDays: Number(days) },
    silent: { promotionDays: Number(days) + 1 },
  }),
};

/** 1,000 visitors × 2 % × 5 yuan are 100 yuan. */
const sum = (paid: number) =>
  shown(
    ['visitors', 1000],
    ['pay-conversion-rate', 0.02],
    ['spend-per-buyer', 5],
    ['paid-amount', paid],
  );

const signals = [...paths.values()].flatMap((path) =>
  path.signals.map((signal): [string, PathSignal] => [`${path.id}/${signal.id}`, signal]),
);

it('every condition has its page and its counter-example', () => {
  expect(Object.keys(MADE).sort()).toEqual(Object.keys(predicates).sort());
});

describe.each(signals)('%s', (_id, signal) => {
  const predicate = predicates[signal.when];
  const args = signal.args ?? {};

  it('names a condition, metrics and events that exist', () => {
    expect(predicate, signal.when).toBeDefined();
    for (const key of ['metric', 'of', 'high', 'low'] as const)
      if (key in args) expect(metrics.has(String(args[key])), String(args[key])).toBe(true);
    if (signal.when === 'event') expect(Object.keys(EVENTS)).toContain(args.name);
    if (signal.platformGains) expect(offers.get(signal.offer)?.kind).toBe('calculator');
  });

  it('fires where it holds, says its sentence without a hole, and is silent beside it', () => {
    const made = MADE[signal.when]?.(args);
    for (const language of LANGUAGES) {
      const fired = predicate?.({ ...NOTHING, ...made?.fires }, args, language);
      expect(fired).not.toBeNull();
      expect(fill(signal.say[language], fired?.slots ?? {})).not.toMatch(/[{}]|NaN|undefined/);
      expect(fill(fired?.why[language] ?? '{}', fired?.slots ?? {})).not.toMatch(/[{}]/);
      expect(predicate?.({ ...NOTHING, ...made?.silent }, args, language)).toBeNull();
      expect(predicate?.(NOTHING, args, language)).toBeNull();
    }
  });
});
