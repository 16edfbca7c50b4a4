import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/shared/text';
import { lintText } from '../../../lib/text-rules/lint-text';
import { englishCardFindings } from '../../../lib/text-rules/rules/english';
import { cardLengthFindings, partFindings } from '../../../lib/text-rules/rules/length';
import { stepFindings } from '../../../lib/text-rules/rules/step';
import { newTermFindings } from '../../../lib/text-rules/rules/terms';
import { uncertainFindings } from '../../../lib/text-rules/rules/uncertain';
import type { LintContext } from '../../../lib/text-rules/types';

type Row = readonly [text: string, rules: readonly string[], context?: LintContext];
const named = ([text, rules, context]: Row) => ({ text, rules, context });

const rulesOf = (text: string, language: Language, context?: LintContext): string[] => [
  ...new Set(lintText(text, language, context).map((finding) => finding.rule)),
];

const CHINESE: readonly Row[] = [
  ['昨天有 126 个人来过。', []],
  // T1: 29 units in short clauses. T2: the mean of two sentences.
  ['一二三四五六七八，一二三四五六七八，一二三四五六七八，一二三四五。', ['T1']],
  [
    '一二三四五六七八，一二三四五六七八，一二。一二三四五六七八，一二三四五六七八，一二三。',
    ['T2'],
  ],
  ['一二三四五六七八九十一二三四五六七。', ['T3']],
  // T6: 喵 is level 2, 猋 beyond 6,500; names may be listed.
  ['店里的小喵很好。', ['T6']],
  ['店里的小喵很好。', [], { names: ['小喵'] }],
  ['猋', ['T6']],
  // T7 with its three ways out.
  ['先看看流量。', ['T7']],
  ['流量，就是来的人。', []],
  ['来的人（流量）多了。', []],
  ['打开“流量来源”页。', []],
  ['客单价高了。', [], { headwords: ['客单价'] }],
  ['转化率高了。', ['T7']],
  // T8
  ['看看 ROI 吧。', ['T7', 'T8']],
  ['投入产出比（ROI）高了。', [], { headwords: ['投入产出比'] }],
  ['打开“ROI”页。', []],
  ['存成 PDF 文件。', ['T8']],
  ['在 TikTok 上看看。', []],
  // T10
  ['1 和 2 和 3 和 4。', ['T10']],
  ['3 月 1 日到 3 月 7 日来了 12 个人。', []],
  ['比前一天多了 8.2 %。', []],
  ['有 2.5 % 的人付钱。', ['T10']],
  ['有百分之三的人付钱。', ['T10']],
  ['花了 ¥80。', ['T10']],
  ['2026-03-11 开始。', ['T10']],
  ['3月11日开始。', ['T10']],
  ['可以来小组（3.4.3）。', []],
  // T11
  ['我的店的人的数。', ['T11']],
  // T12
  ['不是不想买。', ['T12']],
  ['我们不得不改。', ['T12']],
  ['没有人不喜欢。', ['T12']],
  ['看不出好不好。', []],
  ['和上周差不多，不用急。', []],
  ['不大不小，不一样。', []],
  // T13
  ['马上去改。', ['T13']],
  ['页面上写着“马上抢购”。', []],
];

describe.each(CHINESE.map(named))('$text', ({ text, rules, context }) => {
  it(rules.length > 0 ? `breaks ${rules.join(' ')}` : 'is fine', () => {
    expect(rulesOf(text, 'zh-CN', context).sort()).toEqual([...rules].sort());
  });
});

const ENGLISH: readonly Row[] = [
  ['Yesterday 126 people came.', []],
  ['Please act now.', ['T13']],
  ['The conversion went up.', ['T7']],
  ['Look at the ROI.', ['T7']],
  ['ROI tells you what one yuan of ads brings.', []],
  ['The page says “act now” and “ROI”.', []],
  ['About 2.5 % of them paid.', ['T10']],
  ['It is 8.2 % more than the day before.', []],
  ['It cost $80.', ['T10']],
  ['There were 1, 2, 3 and 4 of them.', ['T10']],
  [`${'one '.repeat(20)}two.`, ['T16']],
  [`${'one '.repeat(19)}two.`, []],
];

describe.each(ENGLISH.map(named))('$text', ({ text, rules, context }) => {
  it(rules.length > 0 ? `breaks ${rules.join(' ')}` : 'is fine', () => {
    expect(rulesOf(text, 'en', context).sort()).toEqual([...rules].sort());
  });
});

describe('rules of a card', () => {
  it('T4: four sentences are one too many', () => {
    expect(partFindings('一。二。三。', 'zh-CN')).toEqual([]);
    expect(partFindings('一。二。三。四。', 'zh-CN')).toHaveLength(1);
    expect(partFindings('It is 2.5. See 3.4.1. Yes. No.', 'en')).toHaveLength(1);
  });

  it('T5: 200 characters, punctuation apart', () => {
    expect(cardLengthFindings(['好，'.repeat(100), '好'.repeat(100)])).toEqual([]);
    expect(cardLengthFindings(['好'.repeat(100), '好'.repeat(101)])).toHaveLength(1);
  });

  it('T7: one new term a card', () => {
    const parts = ['流量，就是来的人。', '曝光，就是被看见。'];
    expect(newTermFindings(parts.slice(0, 1), 'zh-CN', [])).toEqual([]);
    expect(newTermFindings(parts, 'zh-CN', [])).toHaveLength(1);
    expect(newTermFindings(parts, 'zh-CN', ['曝光'])).toEqual([]);
  });

  it.each([
    ['打开退款列表，数一数哪一种原因最多。', 0],
    ['挑一件货，换一张图。过 14 天再回来看。', 0],
    ['优化首图。', 1],
    ['看一看标题，换一张图。', 1],
    ['换一张图，然后问一位客人。', 1],
    ['换一张图。问一位客人。', 1],
    ['换一张图。过 7 天再看。过 14 天再看。', 1],
  ])('T14: %s', (text, count) => {
    expect(stepFindings(text, 'zh-CN')).toHaveLength(count);
  });

  it.each([
    ['Open the refund list. Count which reason comes up most.', 0],
    ['Take one item. Use a clearer photo. Look again in 14 days.', 0],
    ['The photo needs work.', 1],
    ['Write it down. Ask a buyer.', 1],
    ['Write it down and ask a buyer.', 1],
  ])('T14: %s', (text, count) => {
    expect(stepFindings(text, 'en')).toHaveLength(count);
  });

  it.each([
    ['现在还看不出好坏。', 'zh-CN', 0],
    ['付钱的人还少。', 'zh-CN', 0],
    ['一切都好。', 'zh-CN', 1],
    ['We can not tell yet.', 'en', 0],
    ['It may be chance.', 'en', 0],
    ['All is well.', 'en', 1],
  ] as const)('T15: %s', (text, language, count) => {
    expect(uncertainFindings(text, language)).toHaveLength(count);
  });

  it('T16: hard words make a hard card', () => {
    expect(englishCardFindings(['People came. Some paid. That is all there is to say.'])).toEqual(
      [],
    );
    const hard = 'Optimisation necessitates comprehensive evaluation of promotional profitability.';
    expect(englishCardFindings([hard]).map((f) => f.rule)).toEqual(['T16']);
    const long = 'one two three four five six seven eight nine ten one two three.';
    expect(englishCardFindings([long])).toHaveLength(1);
  });
});
