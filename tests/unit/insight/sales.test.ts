import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salesStory } from '../../../lib/insight/sales';
import { changeWords } from '../../../lib/insight/words';

const ZH = { language: 'zh-CN', currency: 'CNY', against: '前一周', from: 'history' } as const;
const week = (visitors: number | null, buyers: number | null, paid: number | null) => ({
  days: 7,
  visitors,
  buyers,
  paid,
});

describe('why sales changed', () => {
  it('splits the change into parts that add up, and names the largest', () => {
    const { change } = salesStory(week(1000, 40, 3200), week(700, 35, 2800), ZH);
    expect(change?.effects.map(({ id }) => id)).toEqual(['visitors', 'conversion', 'spend']);
    const sum = change?.effects.reduce((total, { amount }) => total + amount, 0);
    expect(sum).toBeCloseTo(-400, 6);
    expect(change?.largest).toBe('visitors');
    expect(change?.sentences[0]).toBe('比前一周少卖了 400 元。');
    expect(change?.sentences.at(-1)).toBe(changeWords.footer['zh-CN']);
  });

  it('names no part where few people bought and no part is clearly the largest', () => {
    const { change } = salesStory(week(200, 10, 800), week(230, 9, 850), ZH);
    expect(change?.largest).toBeNull();
    expect(change?.sentences.join('')).toContain('看不出');
  });

  it.each([
    ['no sales in both', week(100, 0, 0), week(90, 0, 0), changeWords.noSales['zh-CN']],
    ['a blank', week(null, 10, 800), week(200, 9, 850), changeWords.mismatch['zh-CN']],
    [
      'more buyers than visitors',
      week(5, 10, 800),
      week(200, 9, 850),
      changeWords.mismatch['zh-CN'],
    ],
    ['negative sales', week(200, 10, -800), week(200, 9, 850), changeWords.mismatch['zh-CN']],
    ['no number', week(200, 10, Number.NaN), week(200, 9, 850), changeWords.mismatch['zh-CN']],
    [
      'another length',
      { ...week(200, 10, 800), days: 30 },
      week(200, 9, 850),
      changeWords.mismatch['zh-CN'],
    ],
  ])('answers %s with one sentence', (_what, before, after, why) => {
    expect(salesStory(before, after, ZH)).toEqual({ change: null, why });
  });

  it('never prints NaN or an infinity, and always adds up', () => {
    const counts = fc
      .record({
        visitors: fc.nat(1e6),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        each: fc.nat(1e5),
      })
      .map(({ visitors, share, each }) => {
        const buyers = Math.floor(visitors * share);
        return week(visitors, buyers, buyers * each);
      });
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const { change, why } = salesStory(before, after, ZH);
        expect(change === null).toBe(why !== null);
        if (!change) return;
        const sum = change.effects.reduce((total, { amount }) => total + amount, 0);
        const size = Math.max(change.before, change.after, 1);
        expect(Math.abs(sum - (change.after - change.before)) / size).toBeLessThan(1e-6);
        expect(change.sentences.join('')).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 1000 },
    );
  });
});
