import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMedians } from '../../../lib/maths/compare-medians';
import { many } from './many';

const days = (...values: number[]) => values;
const BEFORE = days(480, 510, 470, 530, 610, 640, 500, 490, 505, 520, 515, 600, 650, 495);

describe('medians of days before and after', () => {
  it('sees what is far outside the usual ups and downs', () => {
    const found = compareMedians({
      kind: 'money',
      before: BEFORE,
      after: BEFORE.map((day) => day * 1.5),
    });
    expect(found.verdict).toBe('clear-up');
    expect(found.value).toMatchObject({ before: 512.5, after: 768.75, difference: 256.25 });
    expect(found.n).toBe(14);
  });

  it('reckons the room by hand: 3.5 · √(π ÷ 2 · σ² · 2 ÷ 14), σ = median distance ÷ 0.6745', () => {
    const found = compareMedians({ kind: 'money', before: BEFORE, after: BEFORE });
    // Median 512.5; distances 2.5 2.5 7.5 7.5 12.5 17.5 17.5 22.5 32.5 42.5 87.5 97.5 127.5 137.5.
    const sigma = 20 / 0.6745;
    expect(found.value?.room).toBeCloseTo(
      3.5 * Math.sqrt((Math.PI / 2) * sigma ** 2 * (2 / 14)),
      9,
    );
    expect(found.verdict).toBe('cannot-tell');
  });

  it('tells nothing with fewer than 10 days on a side, or before the look date', () => {
    const after = BEFORE.map((day) => day * 3);
    const few = compareMedians({ kind: 'money', before: BEFORE, after: after.slice(0, 9) });
    expect(few).toMatchObject({ verdict: 'cannot-tell', cautions: ['few-days'], n: 9 });
    const lookOn = '2026-11-20';
    const early = compareMedians({ kind: 'money', before: BEFORE, after, lookOn });
    expect(early).toMatchObject({ verdict: 'cannot-tell', cautions: ['before-look-date'] });
    const then = compareMedians({ kind: 'money', before: BEFORE, after, lookOn, today: lookOn });
    expect(then.verdict).toBe('clear-up');
  });

  it('wants three times as many where there are few a day', () => {
    const two = Array.from({ length: 14 }, (_, at) => 1 + (at % 3));
    const judged = (times: number) =>
      compareMedians({ kind: 'count', before: two, after: two.map((day) => day * times) });
    expect(judged(2)).toMatchObject({ verdict: 'cannot-tell', cautions: ['low-counts'] });
    expect(judged(3).verdict).toBe('clear-up');
  });

  it('wants half as much again where all days are alike', () => {
    const same = (value: number) => Array.from({ length: 12 }, () => value);
    const judged = (after: number) =>
      compareMedians({ kind: 'money', before: same(100), after: same(after) });
    expect(judged(140)).toMatchObject({ verdict: 'cannot-tell', cautions: ['no-spread'] });
    expect(judged(200).verdict).toBe('clear-up');
    expect(judged(40).verdict).toBe('clear-down');
  });

  it('flips with the sides and grows with the money', () => {
    const list = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 20 });
    many(
      fc.property(list, list, fc.integer({ min: 2, max: 50 }), (before, after, times) => {
        const one = compareMedians({ kind: 'money', before, after });
        const other = compareMedians({ kind: 'money', before: after, after: before });
        const flipped = { 'clear-up': 'clear-down', 'clear-down': 'clear-up' } as const;
        expect(other.verdict).toBe(
          one.verdict === 'clear-up' || one.verdict === 'clear-down'
            ? flipped[one.verdict]
            : one.verdict,
        );
        if (!one.value?.room) return;
        const more = compareMedians({
          kind: 'money',
          before: before.map((day) => day * times),
          after: after.map((day) => day * times),
        });
        expect(more.verdict).toBe(one.verdict);
      }),
    );
  });
});

/** A shop whose days follow their weekday and resemble the day before, and never change. */
function quietShop(random: () => number, likeness: number): number[] {
  let drift = 0;
  return Array.from({ length: 28 }, (_, at) => {
    const noise = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()) * 0.25;
    drift = likeness * drift + Math.sqrt(1 - likeness ** 2) * noise;
    return 500 * Math.exp(drift) * (at % 7 > 4 ? 1.25 : 1);
  });
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('shops that changed nothing', () => {
  const falseShare = (likeness: number): number => {
    const random = generator(20_261_122);
    let clear = 0;
    for (let shop = 0; shop < 2000; shop++) {
      const all = quietShop(random, likeness);
      const found = compareMedians({
        kind: 'money',
        before: all.slice(0, 14),
        after: all.slice(14),
      });
      if (found.verdict !== 'cannot-tell') clear += 1;
    }
    return clear / 2000;
  };

  it.each([
    ['days by themselves', 0, 0.02],
    ['days that resemble the day before', 0.4, 0.05],
  ] as const)('are hardly ever told a difference: %s', (_, likeness, most) => {
    expect(falseShare(likeness)).toBeLessThanOrEqual(most);
  });
});
