import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unusualDay } from '../../../lib/maths/unusual-day';
import { alike, many, whole, yuan } from './many';

const money = fc.array(yuan(10_000), { minLength: 1, maxLength: 20 });
const judge = (kind: 'count' | 'money', days: readonly (number | null)[], today: number) =>
  unusualDay({ kind, days, today });
const same = (length: number, value: number) => Array.from({ length }, () => value);

describe('an unusual day', () => {
  it('is unusual in any currency, with the same score', () => {
    many(
      fc.property(money, yuan(50_000), whole(2, 100), (days, today, times) => {
        const one = judge('money', days, today);
        const more = judge(
          'money',
          days.map((day) => day * times),
          today * times,
        );
        const [a, b] = [one.value?.score ?? null, more.value?.score ?? null];
        if (a === null || b === null) return true;
        // At the very limit the last digit decides.
        if (alike(Math.abs(a), 3.5)) return true;
        return alike(a, b) && one.verdict === more.verdict;
      }),
    );
  });

  it('is also unusual when more so', () => {
    many(
      fc.property(money, yuan(50_000), yuan(5000), (days, today, more) => {
        const now = judge('money', days, today);
        const higher = judge('money', days, today + more);
        if (now.verdict === 'unusual-high') return higher.verdict === 'unusual-high';
        return now.verdict === 'unusual-low' || higher.verdict !== 'unusual-low';
      }),
    );
  });

  it('does not care for the order of the days, looks at the last 14 and needs 10', () => {
    many(
      fc.property(money, yuan(50_000), (days, today) => {
        const { n, verdict, value } = judge('money', days, today);
        const recent = days.slice(-14);
        const turned = judge('money', recent.toReversed(), today);
        return (
          n === recent.length &&
          (verdict === 'cannot-tell') === recent.length < 10 &&
          turned.verdict === verdict &&
          turned.value?.median === value?.median
        );
      }),
    );
  });

  it('of the median is never unusual', () => {
    many(
      fc.property(money, (days) => {
        const middle = judge('money', days, 1).value?.median ?? -1;
        const { verdict } = judge('money', days, middle);
        return verdict === 'usual' || verdict === 'cannot-tell';
      }),
    );
  });

  it('beside days all alike is at least 3 and half of them away', () => {
    const verdict = (value: number, today: number) =>
      judge('money', same(14, value), today).verdict;
    expect(verdict(100, 149)).toBe('usual');
    expect(verdict(100, 150)).toBe('unusual-high');
    expect(verdict(100, 50)).toBe('unusual-low');
    expect(verdict(2, 4)).toBe('usual');
    expect(verdict(2, 5)).toBe('unusual-high');
    expect(judge('money', same(14, 100), 100).cautions).toEqual(['no-spread']);
  });

  it('of low counts is three times the median, or nothing for three days', () => {
    const verdict = (days: number[], today: number) => judge('count', days, today).verdict;
    expect(verdict(same(14, 5), 14)).toBe('usual');
    expect(verdict(same(14, 5), 15)).toBe('unusual-high');
    expect(verdict(same(14, 5), 0)).toBe('usual');
    expect(verdict([...same(12, 5), 0, 0], 0)).toBe('unusual-low');
    expect(verdict([...same(12, 5), 0, 0], 1)).toBe('usual');
    expect(verdict(same(14, 0), 0)).toBe('usual');
    expect(verdict(same(14, 0), 2)).toBe('usual');
    expect(verdict(same(14, 0), 3)).toBe('unusual-high');
    expect(judge('count', same(14, 5), 9).cautions).toEqual(['low-counts']);
    expect(judge('count', same(14, 10), 9).cautions).toEqual(['no-spread']);
  });

  it('leaves out days that are not known', () => {
    const days = [...same(9, 100), null, null, null, null, null];
    expect(judge('money', days, 100)).toMatchObject({ n: 9, verdict: 'cannot-tell' });
    expect(judge('count', [...same(12, 5), null, 0], 0).verdict).toBe('usual');
  });

  it.each([
    ['no days', [], 5, 'nothing-counted'],
    ['days not known', [null, null], 5, 'nothing-counted'],
    ['a day below zero', [5, -5], 5, 'negative'],
    ['no number', [5, Number.NaN], 5, 'not-a-number'],
    ['no today', [5, 5], Number.NaN, 'not-a-number'],
  ])('is refused with %s', (_, days, today, why) => {
    expect(judge('money', days, today).cautions).toEqual([why]);
  });
});
