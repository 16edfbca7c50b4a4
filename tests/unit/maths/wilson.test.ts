import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../../lib/maths/wilson';
import { many } from './many';

describe('wilson', () => {
  it.each([
    { k: 3, n: 100, low: 0.010255, high: 0.084519 },
    { k: 0, n: 50, low: 0, high: 0.071348 },
    { k: 12, n: 480, low: 0.014358, high: 0.043185 },
    { k: 5, n: 5, low: 0.565518, high: 1 },
    { k: 20, n: 510, low: 0.025527, high: 0.059794 },
  ])('$k of $n', ({ k, n, low, high }) => {
    const interval = wilson(k, n);
    expect(interval?.low).toBeCloseTo(low, 5);
    expect(interval?.high).toBeCloseTo(high, 5);
  });

  it.each([
    [0, 0],
    [3, 2],
    [-1, 10],
    [1.5, 10],
    [1, Number.NaN],
    [1, Number.POSITIVE_INFINITY],
  ])('%d of %d is no share', (k, n) => {
    expect(wilson(k, n)).toBeNull();
  });

  const share = fc
    .integer({ min: 1, max: 1_000_000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  it('holds the share and stays between none and all', () => {
    many(
      fc.property(share, ([k, n]) => {
        const interval = wilson(k, n);
        if (!interval) return false;
        const p = k / n;
        return 0 <= interval.low && interval.low <= p && p <= interval.high && interval.high <= 1;
      }),
    );
  });

  it('is the same seen from the other side', () => {
    many(
      fc.property(share, ([k, n]) => {
        expect(wilson(n - k, n)?.low).toBeCloseTo(1 - (wilson(k, n)?.high ?? 0), 9);
      }),
    );
  });

  it('none and all reach the end exactly', () => {
    many(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (n) => {
        expect(wilson(0, n)?.low).toBe(0);
        expect(wilson(n, n)?.high).toBe(1);
      }),
    );
  });

  it('narrows with more people', () => {
    many(
      fc.property(share, ([k, n]) => {
        const few = wilson(k, n);
        const many = wilson(k * 4, n * 4);
        if (!few || !many) return false;
        return many.high - many.low <= few.high - few.low + 1e-12;
      }),
    );
  });
});
