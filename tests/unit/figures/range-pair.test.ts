import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutRangePair, type RangedShare } from '../../../lib/figures/range-pair';
import { wilson } from '../../../lib/maths/wilson';

const ranged = (k: number, n: number): RangedShare => {
  const range = wilson(k, n);
  if (!range) throw new Error(`${k} of ${n}`);
  return { share: k / n, ...range };
};

describe('before and after', () => {
  it('stand on one scale from zero, told as people', () => {
    const layout = layoutRangePair(ranged(11, 460), ranged(24, 512));
    expect(layout).toMatchObject({ ok: true, value: { top: 0.08, outOf: 100 } });
    expect(layout.ok && layout.value.before).toMatchObject({ low: 1, high: 4 });
    expect(layout.ok && layout.value.after).toMatchObject({ low: 3, high: 7 });
  });

  it('counts out of more where 100 are too few', () => {
    const layout = layoutRangePair(ranged(3, 9000), ranged(5, 9000));
    expect(layout.ok && layout.value.outOf).toBe(10_000);
  });

  it.each([
    ['out-of-range', { share: 0.5, low: 0.6, high: 0.7 }],
    ['out-of-range', { share: 0.5, low: 0.4, high: 0.45 }],
    ['out-of-range', { share: 1, low: 0.4, high: 1.2 }],
    ['out-of-range', { share: 0, low: -0.1, high: 0.2 }],
    ['not-a-number', { share: Number.NaN, low: 0, high: 1 }],
  ] as const)('refuses: %s', (why, bad) => {
    expect(layoutRangePair(ranged(1, 10), bad)).toEqual({ ok: false, why });
    expect(layoutRangePair(bad, ranged(1, 10))).toEqual({ ok: false, why });
  });

  it('keeps each share inside its range, and both in the box', () => {
    const counts = fc
      .integer({ min: 1, max: 100_000 })
      .chain((n) => fc.tuple(fc.nat({ max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, counts, ([a, b], [c, d]) => {
        const layout = layoutRangePair(ranged(a, b), ranged(c, d));
        if (!layout.ok) throw new Error(layout.why);
        const { before, after, top } = layout.value;
        for (const [bar, given] of [
          [before, ranged(a, b)],
          [after, ranged(c, d)],
        ] as const) {
          expect(bar.from).toBeGreaterThanOrEqual(0);
          expect(bar.to).toBeLessThanOrEqual(1);
          expect(bar.at).toBeGreaterThanOrEqual(bar.from);
          expect(bar.at).toBeLessThanOrEqual(bar.to);
          expect(bar.at * top).toBeCloseTo(given.share, 9);
          expect(bar.low).toBeLessThanOrEqual(bar.high);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
