import { describe, expect, it } from 'vitest';
import { metrics } from '../../../lib/metrics/index';
import type { MetricCardText } from '../../../lib/metrics/types';
import { headwordsOf, lintCard } from '../../../lib/text-rules/lint-card';
import { fillSample, SAMPLE_SETS } from '../../../lib/text-rules/sample-slots';

const metric = metrics.get('visitors');
const card = metric?.card;
if (!metric || !card) throw new Error('visitors has no card');

const lint = (more: Partial<MetricCardText>) =>
  lintCard({ ...card, ...more }, metric).map(
    ({ rule, where, language }) => `${rule} ${where} ${language}`,
  );

describe('a card', () => {
  it('is fine as it is', () => {
    expect(lint({})).toEqual([]);
  });

  it('is told the part and the language of each finding', () => {
    expect(lint({ like: { 'zh-CN': '好比私域。', en: card.like.en } })).toEqual(['T7 like zh-CN']);
    expect(lint({ step: { 'zh-CN': card.step['zh-CN'], en: 'The page is there.' } })).toEqual([
      'T14 step en',
    ]);
  });

  it('says that it can not tell, in both languages', () => {
    const cannotTell = { 'zh-CN': '这个数很好。', en: 'This is a fine number.' };
    expect(lint({ verdict: { ...card.verdict, cannotTell } }).sort()).toEqual([
      'T15 verdict.cannotTell en',
      'T15 verdict.cannotTell zh-CN',
    ]);
  });

  it('is read with the longest period a page can print', () => {
    const value = { 'zh-CN': '{period}有 {value} 个人来过你的店。', en: card.number.value.en };
    expect(lint({ number: { value } })).toEqual(['T3 number.value zh-CN']);
  });

  it('may hold 200 Han characters', () => {
    const long = Array.from({ length: 3 }, () => `${'好'.repeat(9)}，${'好'.repeat(9)}。`).join('');
    const text = { 'zh-CN': long, en: 'Fine.' };
    expect(lint({ what: text, like: text, help: { ...card.help, text } })).toContain(
      'T5 card zh-CN',
    );
  });

  it('may hold one rare character in 200, and none beyond level 2', () => {
    expect(lint({ like: { 'zh-CN': '好比一只小喵和一只大喵。', en: card.like.en } })).toEqual([
      'T6 card zh-CN',
    ]);
  });
});

describe('headwords', () => {
  it('are the name without its bracket, and what stands in it', () => {
    const name = { 'zh-CN': '投入产出比（ROI / ROAS）', en: 'Return on ad spend' };
    expect(headwordsOf({ name })).toEqual(['投入产出比', 'ROI', 'ROAS', 'Return on ad spend']);
  });
});

describe('samples', () => {
  it('fill every slot, with money where the name says so', () => {
    for (let set = 0; set < SAMPLE_SETS; set += 1) {
      const text = fillSample(
        '{period}|{value}|{paidAmount}|{visitors}|{low}',
        'zh-CN',
        set,
        false,
      );
      expect(text).not.toMatch(/\{/);
      expect(text.split('|')[2]).toContain('元');
      expect(text.split('|')[3]).not.toContain('元');
    }
  });
});
