import { describe, expect, it } from 'vitest';
import { againstPast, type OwnPast } from '../../../lib/explain/own-past';
import { metrics } from '../../../lib/metrics/index';
import type { Metric } from '../../../lib/metrics/types';

const NOW = new Date('2026-11-22T09:00:00+08:00');
const metricOf = (id: string): Metric => {
  const metric = metrics.get(id);
  if (!metric) throw new Error(id);
  return metric;
};
const past = (value: number, more: Partial<OwnPast> = {}): OwnPast => ({
  value,
  days: [],
  length: 7,
  from: '2026-11-08',
  to: '2026-11-14',
  ...more,
});
const said = (
  id: string,
  number: number,
  own: OwnPast,
  counts: { k: number; n: number } | null = null,
) =>
  againstPast({
    metric: metricOf(id),
    number,
    past: own,
    counts,
    language: 'zh-CN',
    currency: 'CNY',
    now: NOW,
  });

describe('against the own past', () => {
  it('calls a share better only where chance is an unlikely reason', () => {
    const before = { k: 200, n: 10_000 };
    const clear = said('pay-conversion-rate', 0.03, past(0.02, { before }), { k: 300, n: 10_000 });
    expect(clear).toMatchObject({ verdict: 'better' });
    expect(clear.text).toContain('不太像碰巧');
    const few = said('pay-conversion-rate', 0.03, past(0.02, { before: { k: 2, n: 100 } }), {
      k: 3,
      n: 100,
    });
    expect(few).toMatchObject({ verdict: 'cannot-tell' });
    expect(few.text).toContain('可能是碰巧');
  });

  it('turns the direction round where less is better', () => {
    const before = { k: 200, n: 10_000 };
    const more = said('refund-order-rate', 0.03, past(0.02, { before }), { k: 300, n: 10_000 });
    expect(more.verdict).toBe('worse');
  });

  it('praises neither direction where it depends', () => {
    const days = [100, 102, 98, 101, 99, 100, 103, 97, 100, 101, 99, 100];
    const day = past(100, { days, length: 1, from: '2026-11-14', to: '2026-11-14' });
    expect(said('ad-spend', 400, day).verdict).toBe('cannot-tell');
  });

  it('takes a day beside the days it usually has', () => {
    const days = [100, 120, 90, 110, 95, 105, 115, 100, 98, 108, 112, 102];
    const day = past(100, { days, length: 1, from: '2026-11-14', to: '2026-11-14' });
    expect(said('visitors', 104, day)).toMatchObject({ verdict: 'steady' });
    expect(said('visitors', 400, day)).toMatchObject({ verdict: 'better' });
    expect(said('visitors', 0, day)).toMatchObject({ verdict: 'worse' });
  });

  it('tells a longer time as it is, with the doubt that stays', () => {
    const more = said('visitors', 700, past(500));
    expect(more).toMatchObject({ verdict: 'cannot-tell' });
    expect(more.text).toBe(
      '比你自己 11 月 8 日到 11 月 14 日多了 40 %。平时也会上下，可能是碰巧。',
    );
    expect(said('visitors', 700, past(700)).verdict).toBe('steady');
  });

  it('names no share of growth from nothing', () => {
    const { text } = said('orders', 3, past(0));
    expect(text).not.toMatch(/NaN|Infinity|%/);
  });
});
