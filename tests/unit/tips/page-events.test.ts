import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../lib/offers/sheet';
import { goalDays } from '../../../lib/tips/goal-days';
import { eventsOf, type Happenings } from '../../../lib/tips/page-events';
import type { MetricNow, TipContext } from '../../../lib/tips/types';

const CALM: Omit<TipContext, 'events'> = {
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
  finished: new Set(),
};
const NOTHING: Happenings = {
  beginner: false,
  coach: false,
  unreadRules: 0,
  looksDue: 0,
  looksWaiting: 1,
  daysAway: null,
  drillsLeft: 0,
  goalDays: null,
  notices: [],
  reviewDue: false,
};
const number = (id: string, value: number, clearly: 'higher' | 'lower' | null = null) =>
  new Map<string, MetricNow>([
    [
      id,
      {
        metricId: id,
        name: { 'zh-CN': id, en: id },
        value,
        said: String(value),
        past: { value: 1, said: '1', clearly },
        firstSeen: false,
      },
    ],
  ]);

describe('what happens on and around a page', () => {
  it('is nothing on a calm page', () => {
    expect([...eventsOf(CALM, NOTHING)]).toEqual([]);
  });

  const goods = { pageKind: 'product-list' };
  it.each<
    [string, Partial<TipContext>, Partial<Happenings>, Partial<TipContext>, Partial<Happenings>]
  >([
    ['first-run', {}, { beginner: true }, {}, {}],
    ['coach-session-start', { firstVisitOfDay: true }, { coach: true }, {}, { coach: true }],
    ['change-look-date', {}, { looksDue: 1 }, {}, { looksDue: 0 }],
    ['product-changed', goods, { looksWaiting: 0 }, goods, {}],
    ['story-missing', goods, {}, { ...goods, finished: new Set(['brand-story']) }, {}],
    ['feature-never-opened', {}, { daysAway: 30 }, {}, { daysAway: 29 }],
    ['step-pointer-abandoned', {}, { drillsLeft: 2 }, {}, { drillsLeft: 1 }],
    ['goal-date-near', {}, { goalDays: 7 }, {}, { goalDays: 8 }],
    ['price-war-notice', {}, { notices: ['商品价格力提升通知'] }, {}, { notices: ['发货规则'] }],
    ['review-due', {}, { reviewDue: true }, {}, {}],
    [
      'budget-change',
      { pageKind: 'ad-campaign', metrics: number('ad-daily-budget', 50) },
      {},
      { pageKind: 'ad-report', metrics: number('ad-daily-budget', 50) },
      {},
    ],
    [
      'good-review',
      { metrics: number('positive-review-count', 1) },
      {},
      { metrics: number('positive-review-count', 0) },
      {},
    ],
    [
      'refund-spike',
      { metrics: number('refund-orders', 3, 'higher') },
      {},
      { metrics: number('refund-orders', 2, 'higher') },
      {},
    ],
    ['rule-unread', {}, { unreadRules: 1 }, {}, {}],
    ['rule-effective-soon', { ruleDays: 7 }, {}, { ruleDays: 8 }, {}],
  ])('%s, and not beside it', (name, page, around, calm, little) => {
    expect(eventsOf({ ...CALM, ...page }, { ...NOTHING, ...around })).toContain(name);
    expect(eventsOf({ ...CALM, ...calm }, { ...NOTHING, ...little })).not.toContain(name);
  });

  it('refunds after a promotion are the promotion\u2019s', () => {
    const metrics = number('refund-orders', 9, 'higher');
    expect(eventsOf({ ...CALM, metrics, afterPromotion: true }, NOTHING)).not.toContain(
      'refund-spike',
    );
  });
});

describe('the day to look at a goal', () => {
  const ladder = (on: string, reached: string): Sheet => ({
    id: on,
    offerId: 'goal-ladder',
    path: '',
    raw: { on, goals: [{ name: '看懂付钱的比例', reached }] },
    state: 'done',
    createdAt: '2026-10-01T00:00:00.000Z',
    updatedAt: '2026-10-01T00:00:00.000Z',
  });
  it.each([
    ['the nearest of several', [ladder('2026-12-20', ''), ladder('2026-11-20', '')], -2],
    ['none where somebody looked back', [ladder('2026-11-25', 'two')], null],
    ['none without a day', [ladder('', '')], null],
    ['none of another sheet', [{ ...ladder('2026-11-25', ''), offerId: 'brand-story' }], null],
    ['none at all', [], null],
  ])('%s', (_name, sheets, days) => {
    expect(goalDays(sheets, '2026-11-22')).toBe(days);
  });
});
