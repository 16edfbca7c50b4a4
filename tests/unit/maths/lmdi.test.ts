import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lmdi, logarithmicMean } from '../../../lib/maths/lmdi';
import { sum } from '../../../lib/maths/statistics';
import { alike, fraction, many, whole, yuan } from './many';

/** Two periods of the funnel: visitors, share who paid, money per buyer, share kept. */
const period = fc.tuple(whole(1, 1_000_000), fraction(0.0001), yuan(10_000), fraction(0.01));
/** The same with zeros, and with what nobody knows after a zero. */
const withZeros = fc
  .tuple(period, fc.option(whole(0, 3)), fc.boolean())
  .map(([factors, zeroAt, unknown]): (number | null)[] =>
    zeroAt === null
      ? factors
      : factors.map((factor, at) => (at < zeroAt ? factor : at > zeroAt && unknown ? null : 0)),
  );
const sizeOf = ({ before, after }: { before: number; after: number }) => Math.max(before, after);

describe('the split of a change', () => {
  it('adds up to the change, with and without zeros', () => {
    many(
      fc.property(withZeros, withZeros, (before, after) => {
        const { value } = lmdi({ before, after });
        return value !== null && alike(sum(value.effects), value.delta, sizeOf(value));
      }),
      3_000,
    );
  });

  it('flips its signs when the periods change places', () => {
    many(
      fc.property(withZeros, withZeros, (before, after) => {
        const there = lmdi({ before, after }).value;
        const back = lmdi({ before: after, after: before }).value;
        if (!there || !back) return false;
        return there.effects.every((e, i) => alike(e, -(back.effects[i] ?? 0), sizeOf(there)));
      }),
    );
  });

  it('grows with the money: twice the price, twice every effect', () => {
    many(
      fc.property(period, period, whole(2, 50), (before, after, times) => {
        const grow = ([v, c, a, k]: readonly number[]) => [
          v ?? 0,
          c ?? 0,
          (a ?? 0) * times,
          k ?? 0,
        ];
        const one = lmdi({ before, after }).value;
        const more = lmdi({ before: grow(before), after: grow(after) }).value;
        if (!one || !more) return false;
        return one.effects.every((e, i) => alike(e * times, more.effects[i] ?? 0, sizeOf(more)));
      }),
    );
  });

  it('gives a factor that rose a part upward, and one that stayed none', () => {
    many(
      fc.property(period, period, (before, after) => {
        const { value } = lmdi({ before, after });
        return (value?.effects ?? []).every(
          (effect, i) => Math.sign(effect) === Math.sign((after[i] ?? 0) - (before[i] ?? 0)),
        );
      }),
    );
  });

  it('does not care for the order of factors where none is zero', () => {
    many(
      fc.property(period, period, (before, after) => {
        const one = lmdi({ before, after }).value;
        const turned = lmdi({ before: before.toReversed(), after: after.toReversed() }).value;
        if (!one || !turned) return false;
        return one.effects.every((e, i) => alike(e, turned.effects[3 - i] ?? 0, sizeOf(one)));
      }),
    );
  });

  it('has a mean between the two, the same from both sides', () => {
    const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    many(
      fc.property(positive, positive, (a, b) => {
        const mean = logarithmicMean(a, b);
        const slack = 1e-9 * Math.max(a, b);
        return (
          mean >= Math.min(a, b) - slack &&
          mean <= Math.max(a, b) + slack &&
          alike(mean, logarithmicMean(b, a), a)
        );
      }),
      3_000,
    );
  });

  it('keeps its digits where hardly anything changed', () => {
    const { value } = lmdi({ before: [1000, 0.03, 80], after: [1000.000001, 0.03, 80] });
    expect(value?.effects[0]).toBeCloseTo(0.0000024, 10);
    expect(value?.effects.slice(1)).toEqual([0, 0]);
  });

  it('shows shares from five percent on', () => {
    expect(lmdi({ before: [100], after: [104.9] }).value?.shares).toBeNull();
    expect(lmdi({ before: [100], after: [105] }).value?.shares).toEqual([1]);
    expect(lmdi({ before: [100, 2], after: [100, 2] }).value?.shares).toBeNull();
    expect(lmdi({ before: [0, null], after: [10, 2] }).value?.shares).toEqual([1, 0]);
  });

  it('says when neither period sold anything', () => {
    const { value, verdict } = lmdi({ before: [0, null, null], after: [100, 0, null] });
    expect(verdict).toBe('no-sales');
    expect(value?.effects).toEqual([0, 0, 0]);
  });

  it.each([
    ['a missing factor', [100, null, 80], [100, 0.02, 80], 'missing-input'],
    ['a missing factor before a zero', [null, 0, 80], [100, 0.02, 80], 'missing-input'],
    ['lists that do not pair', [100, 0.02], [100, 0.02, 80], 'different-lengths'],
    ['no factor', [], [], 'nothing-counted'],
    ['sales below zero', [100, 0.02, -80], [100, 0.02, 80], 'negative'],
    ['no number', [100, Number.NaN, 80], [100, 0.02, 80], 'not-a-number'],
    ['no number after a zero', [0, Number.NaN, 80], [100, 0.02, 80], 'not-a-number'],
    ['an endless number', [100, 0.02, 80], [Number.POSITIVE_INFINITY, 0.02, 80], 'not-a-number'],
    ['more than any shop', [1e13, 0.02, 80], [100, 0.02, 80], 'out-of-range'],
  ])('refuses %s', (_, before, after, why) => {
    expect(lmdi({ before, after })).toMatchObject({
      value: null,
      n: null,
      verdict: 'refused',
      cautions: [why],
    });
  });
});
