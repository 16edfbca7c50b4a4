import { mathsWords } from '../i18n/maths.words';
import { salesFactorWords } from '../i18n/maths-names.words';
import { speaker } from '../i18n/say';
import type { SalesFactor } from '../maths/sales-change';
import { plain, share } from '../shared/format';
import type { Language, LocalText } from '../shared/text';
import { cautionTexts, toldRefusal } from './refusal';
import { SALES_EXAMPLE, SALES_FIELDS, splitOf } from './sales-answers';
import { yuan } from './told-text';
import { calculator, type ResultLine } from './types';

export const words = {
  less: {
    'zh-CN': '付款少了 {money}，最大的一块：{part}。',
    en: 'Sales are {money} lower, and the largest part is this: {part}.',
  },
  more: {
    'zh-CN': '付款多了 {money}，最大的一块：{part}。',
    en: 'Sales are {money} higher, and the largest part is this: {part}.',
  },
  lessMixed: {
    'zh-CN': '付款少了 {money}，几块都有份。',
    en: 'Sales are {money} lower, and several parts share it.',
  },
  moreMixed: {
    'zh-CN': '付款多了 {money}，几块都有份。',
    en: 'Sales are {money} higher, and several parts share it.',
  },
  cancels: {
    'zh-CN': '付款差不多，里面有多有少，正好抵消。',
    en: 'Sales are about the same: some parts went up, some down.',
  },
  before: { 'zh-CN': '前一段', en: 'Before' },
  after: { 'zh-CN': '这一段', en: 'Now' },
  fromTo: { 'zh-CN': '{before} → {after}', en: '{before} → {after}' },
  people: { 'zh-CN': '{outOf} 个里 {of} 个', en: '{of} of {outOf}' },
  count: { 'zh-CN': '{count} 个人', en: '{count} people' },
  unknown: { 'zh-CN': '算不出', en: 'not defined' },
  up: { 'zh-CN': '多了 {money}', en: '{money} more' },
  down: { 'zh-CN': '少了 {money}', en: '{money} less' },
  flat: { 'zh-CN': '没有变', en: 'no change' },
  visitors: {
    'zh-CN': '看看“流量来源”：哪条路来的人变了最多？',
    en: 'Look at the page of traffic sources: which way in changed most?',
  },
  'pay-share': {
    'zh-CN': '像客人那样，用手机看一遍卖得最多的货。',
    en: 'Look at your best-selling product on a phone, with a buyer’s eyes.',
  },
  'per-buyer': {
    'zh-CN': '看看客人一次买几件，有没有常一起买的。',
    en: 'See how many pieces a buyer takes, and what goes together.',
  },
  think: {
    'zh-CN': '想一想那几天店里店外有什么事，写下来。',
    en: 'Think of what happened in and around the shop, and write it down.',
  },
  check: {
    'zh-CN': '两段里有大促的日子吗？有就换两段平常的。',
    en: 'Did a big sale fall into either period? Then choose ordinary ones.',
  },
} satisfies Record<string, LocalText>;

function factorText(factor: SalesFactor, value: number | null, language: Language): string {
  const t = speaker(words, language);
  if (value === null) return t('unknown');
  if (factor === 'visitors') return t('count', { count: plain(value) });
  if (factor === 'per-buyer') return yuan(value, language);
  const people = share(value, language);
  return people ? t('people', { outOf: people.outOf, of: people.of }) : t('unknown');
}

export default calculator({
  id: 'sales-change',
  title: { 'zh-CN': '销售额为什么变了', en: 'Why sales changed' },
  lead: {
    'zh-CN': '付款的变化，拆成三块：来的人、付钱的比例、每人花的钱。',
    en: 'A change of sales in three parts: people who came, share who paid, money each.',
  },
  minutes: 8,
  sources: [
    {
      text: {
        'zh-CN': '把变化拆开的算式（LMDI），昂和刘，2007 年',
        en: 'Logarithmic mean Divisia index, Ang and Liu, 2007',
      },
      url: 'https://doi.org/10.1016/j.enpol.2005.11.001',
    },
  ],
  fields: SALES_FIELDS,
  example: SALES_EXAMPLE,
  reckon(answers, { language }) {
    const t = speaker(words, language);
    const found = splitOf(answers);
    if (found.refused) return toldRefusal({ cautions: found.refused }, language);
    const { value, verdict, cautions } = found.split;
    const { delta, parts, main } = value;
    const slots = {
      money: yuan(Math.abs(delta), language),
      part: main ? salesFactorWords[main][language] : '',
    };
    const headline = () => {
      if (verdict === 'no-sales' || verdict === 'hardly-changed')
        return mathsWords[verdict][language];
      if (verdict === 'cancels-out') return t('cancels');
      if (main) return t(delta < 0 ? 'less' : 'more', slots);
      return t(delta < 0 ? 'lessMixed' : 'moreMixed', slots);
    };
    const effect = (amount: number) => {
      const money = yuan(Math.abs(amount), language);
      return Math.abs(amount) < 0.05 ? t('flat') : t(amount > 0 ? 'up' : 'down', { money });
    };
    return {
      headline: headline(),
      lines: parts.map(
        (part): ResultLine => ({
          label: salesFactorWords[part.factor][language],
          value: effect(part.effect),
          hint: t('fromTo', {
            before: factorText(part.factor, part.before, language),
            after: factorText(part.factor, part.after, language),
          }),
        }),
      ),
      figure:
        verdict === 'no-sales'
          ? null
          : {
              kind: 'waterfall',
              start: { name: t('before'), amount: value.before },
              effects: parts.map((part) => ({
                id: part.factor,
                name: salesFactorWords[part.factor][language],
                amount: part.effect,
              })),
              end: { name: t('after'), amount: value.after },
            },
      cautions: cautionTexts(cautions, language),
      next: [
        ...(main === 'visitors' || main === 'pay-share' || main === 'per-buyer'
          ? [t(main)]
          : [t('think')]),
        t('check'),
      ],
    };
  },
});
