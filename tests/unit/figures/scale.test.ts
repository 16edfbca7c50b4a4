import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceTop } from '../../../lib/figures/scale';

describe('the end of an axis', () => {
  it.each([
    [85, 100],
    [37, 40],
    [12, 15],
    [1, 1],
    [0.043, 0.05],
    [1_234, 1_500],
    [0, 1],
    [-5, 1],
  ])('%f → %f', (value, top) => {
    expect(niceTop(value)).toBe(top);
  });

  it('is never below, and never more than six tenths farther', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e14, noNaN: true }), (value) => {
        const top = niceTop(value);
        expect(top).toBeGreaterThanOrEqual(value);
        expect(top).toBeLessThanOrEqual(value * 1.6);
      }),
      { numRuns: 1000 },
    );
  });
});
