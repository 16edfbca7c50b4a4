import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompareSharesInputs, compareShares } from '../../../lib/maths/compare-shares';
import { visitorsNeeded } from '../../../lib/maths/needed-sample';
import { countOfShare, share } from '../../../lib/maths/share';
import { alike, fraction, many, whole } from './many';

const kOfN = whole(1, 1_000_000).chain((n) => whole(0, n).map((k) => ({ k, n })));

describe('one share', () => {
  it('lies between its limits, and they between none and all', () => {
    many(
      fc.property(kOfN, (counts) => {
        const { value } = share(counts);
        if (!value) return false;
        return (
          0 <= value.low && value.low <= value.share && value.share <= value.high && value.high <= 1
        );
      }),
    );
  });

  it('says when there are few', () => {
    expect(share({ k: 4, n: 100 }).cautions).toEqual(['few-cases']);
    expect(share({ k: 96, n: 100 }).cautions).toEqual(['few-cases']);
    expect(share({ k: 5, n: 100 }).cautions).toEqual([]);
  });

  it.each([
    ['nobody', { k: 0, n: 0 }, 'nothing-counted'],
    ['more than all', { k: 3, n: 2 }, 'more-than-all'],
    ['half a person', { k: 1.5, n: 2 }, 'not-whole'],
    ['a blank', { k: null, n: 2 }, 'missing-input'],
    ['fewer than nobody', { k: -1, n: 2 }, 'negative'],
    ['no number', { k: Number.NaN, n: 2 }, 'not-a-number'],
  ])('refuses %s', (_, counts, why) => {
    expect(share(counts)).toMatchObject({ value: null, verdict: 'refused', cautions: [why] });
  });

  it('of a page gives a count that rounds back to it', () => {
    many(
      fc.property(fraction(), whole(1, 100_000), (printed, n) => {
        const { value, cautions } = countOfShare({ share: printed, n });
        if (!value || !cautions.includes('approximate-count')) return false;
        return value.k >= 0 && value.k <= n && Math.abs(value.k / n - printed) <= 0.5 / n + 1e-12;
      }),
    );
  });
});

describe('two shares', () => {
  it('hold the difference between limits that lie between −1 and 1', () => {
    many(
      fc.property(kOfN, kOfN, (before, after) => {
        const { value } = compareShares({ before, after });
        if (!value) return false;
        const { low, difference, high } = value;
        return -1 - 1e-12 <= low && low <= difference && difference <= high && high <= 1 + 1e-12;
      }),
    );
  });

  it('flip with the periods', () => {
    many(
      fc.property(kOfN, kOfN, (before, after) => {
        const there = compareShares({ before, after });
        const back = compareShares({ before: after, after: before });
        if (!there.value || !back.value) return false;
        const flipped = { 'clear-up': 'clear-down', 'clear-down': 'clear-up' } as const;
        const verdict = there.verdict as keyof typeof flipped;
        return (
          alike(there.value.low, -back.value.high) &&
          alike(there.value.difference, -back.value.difference) &&
          back.verdict === (flipped[verdict] ?? there.verdict)
        );
      }),
    );
  });

  it('say the same of those who did and those who did not', () => {
    many(
      fc.property(kOfN, kOfN, (before, after) => {
        const one = compareShares({ before, after }).value;
        const other = compareShares({
          before: { k: before.n - before.k, n: before.n },
          after: { k: after.n - after.k, n: after.n },
        }).value;
        return one !== null && other !== null && alike(one.low, -other.high);
      }),
    );
  });

  it('leave less room with more people, and more with many comparisons', () => {
    many(
      fc.property(kOfN, kOfN, (before, after) => {
        const times = ({ k, n }: { k: number; n: number }) => ({ k: k * 4, n: n * 4 });
        const width = (inputs: CompareSharesInputs) => {
          const { value } = compareShares(inputs);
          return value ? value.high - value.low : Number.NaN;
        };
        const room = width({ before, after });
        return (
          width({ before: times(before), after: times(after) }) <= room + 1e-12 &&
          width({ before, after, shownTogether: 6 }) >= room - 1e-12
        );
      }),
    );
  });

  it('are never clear when nothing changed', () => {
    many(
      fc.property(kOfN, (counts) => {
        return compareShares({ before: counts, after: counts }).verdict === 'cannot-tell';
      }),
    );
  });

  const clear = { before: { k: 60, n: 2000 }, after: { k: 100, n: 2000 } };

  it.each<[string, Partial<CompareSharesInputs>, string]>([
    ['few cases before', { before: { k: 4, n: 2000 } }, 'few-cases'],
    ['few others after', { after: { k: 1996, n: 2000 } }, 'few-cases'],
    ['a promotion', { promotion: true }, 'promotion-days'],
    ['a look date to come', { lookOn: '2026-03-10', today: '2026-03-09' }, 'before-look-date'],
    ['a look date and no day', { lookOn: '2026-03-10' }, 'before-look-date'],
  ])('are not judged with %s', (_, over, why) => {
    expect(compareShares(clear).verdict).toBe('clear-up');
    const result = compareShares({ ...clear, ...over });
    expect(result.verdict).toBe('cannot-tell');
    expect(result.cautions).toEqual([why]);
    expect(result.value?.low).toBeTypeOf('number');
  });

  it('are judged on the look date', () => {
    const look = { lookOn: '2026-03-10', today: '2026-03-10' };
    expect(compareShares({ ...clear, ...look }).verdict).toBe('clear-up');
    const fell = { before: clear.after, after: clear.before };
    expect(compareShares(fell)).toMatchObject({ verdict: 'clear-down', n: 2000, cautions: [] });
  });

  it('need more to be clear among many', () => {
    const near = { before: { k: 60, n: 2000 }, after: { k: 85, n: 2000 } };
    expect(compareShares(near).verdict).toBe('clear-up');
    expect(compareShares({ ...near, shownTogether: 5 }).verdict).toBe('clear-up');
    expect(compareShares({ ...near, shownTogether: 6 })).toMatchObject({
      verdict: 'cannot-tell',
      cautions: ['many-comparisons'],
    });
  });

  it.each<[string, Partial<CompareSharesInputs>, string]>([
    ['no visitors', { after: { k: 0, n: 0 } }, 'nothing-counted'],
    ['more than all', { after: { k: 3, n: 2 } }, 'more-than-all'],
    ['no date', { lookOn: 'soon', today: '2026-03-09' }, 'bad-date'],
  ])('are refused with %s', (_, over, why) => {
    expect(compareShares({ ...clear, ...over }).cautions).toEqual([why]);
  });
});

describe('visitors needed', () => {
  const part = fraction(0.001, 0.4);
  const change = fraction(0.01, 1);

  it('are fewer for a larger change, and as many for its opposite', () => {
    many(
      fc.property(part, change, change, (p, one, other) => {
        const needed = (c: number) => visitorsNeeded({ share: p, change: c }).value ?? 0;
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        return needed(large) <= needed(small) && needed(-small) === needed(small);
      }),
    );
  });

  it('are fewer for a larger share', () => {
    many(
      fc.property(part, part, change, (one, other, c) => {
        const needed = (p: number) => visitorsNeeded({ share: p, change: c }).value ?? 0;
        return needed(Math.max(one, other)) <= needed(Math.min(one, other)) + 1;
      }),
    );
  });

  it.each([
    ['no change', { share: 0.03, change: 0 }, 'out-of-range'],
    ['a share of none', { share: 0, change: 0.2 }, 'out-of-range'],
    ['a share of all', { share: 1, change: -0.2 }, 'out-of-range'],
    ['more than all', { share: 0.6, change: 1 }, 'not-a-share'],
    ['a percentage', { share: 3, change: 0.2 }, 'not-a-share'],
    ['a blank', { share: 0.03, change: null }, 'missing-input'],
  ])('are refused for %s', (_, inputs, why) => {
    expect(visitorsNeeded(inputs).cautions).toEqual([why]);
  });
});
