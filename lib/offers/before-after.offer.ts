import type { ChoiceOption } from '../forms/types';
import { speaker } from '../i18n/say';
import { compareShares } from '../maths/compare-shares';
import { visitorsNeeded } from '../maths/needed-sample';
import { wilson } from '../maths/wilson';
import { dateText } from '../shared/date-text';
import { plain, shareRange } from '../shared/format';
import type { LocalText } from '../shared/text';
import { cautionTexts, toldRefusal } from './refusal';
import { quoted } from './told-text';
import { calculator } from './types';

export const words = {
  up: { 'zh-CN': '改了以后，清楚变好了。', en: 'After the change it is clearly better.' },
  down: { 'zh-CN': '改了以后，清楚变低了。', en: 'After the change it is clearly lower.' },
  open: {
    'zh-CN': '现在还看不出改了有没有用。',
    en: 'We can not tell yet whether the change helped.',
  },
  before: { 'zh-CN': '改之前', en: 'Before' },
  after: { 'zh-CN': '改之后', en: 'After' },
  rate: {
    'zh-CN': '每 {outOf} 位里大约 {low} 到 {high} 位',
    en: 'about {low} to {high} of {outOf}',
  },
  counts: { 'zh-CN': '{n} 位里有 {k} 位', en: '{k} of {n}' },
  difference: { 'zh-CN': '差了多少', en: 'The difference' },
  more: { 'zh-CN': '每 1,000 位里多 {count} 位', en: '{count} more of 1,000' },
  less: { 'zh-CN': '每 1,000 位里少 {count} 位', en: '{count} fewer of 1,000' },
  between: {
    'zh-CN': '碰巧的余地：{low}到{high}',
    en: 'room for chance: {low} to {high}',
  },
  few: { 'zh-CN': '少 {count} 位', en: '{count} fewer' },
  plus: { 'zh-CN': '多 {count} 位', en: '{count} more' },
  needed: { 'zh-CN': '要多少人才看得出', en: 'People needed to tell' },
  neededEach: {
    'zh-CN': '改前改后各大约 {count} 位',
    en: 'about {count} before and after, each',
  },
  still: {
    'zh-CN': '改之后还差大约 {count} 位，到了再看。',
    en: 'About {count} more are needed after the change; look again then.',
  },
  stillBefore: {
    'zh-CN': '改之前的人也少了些，看得出的要是更大的变化。',
    en: 'Too few came before the change, so only a larger effect can show.',
  },
  enough: {
    'zh-CN': '人已经够多了，这样大的变化没有看到。',
    en: 'There are enough people, and no such change shows.',
  },
  bigger: {
    'zh-CN': '小店人少，改得大一点才看得出。',
    en: 'A small shop sees big changes sooner: try a bolder one.',
  },
  keep: {
    'zh-CN': '留着这个改动，4 周后再看一次。',
    en: 'Keep the change and look again in four weeks.',
  },
  back: {
    'zh-CN': '想想还有什么一起变了，再定留不留。',
    en: 'Think what else changed at the same time before you decide.',
  },
  also: {
    'zh-CN': '变了，未必只因为这一改：天气、活动、广告也会。',
    en: 'The change need not be the only cause: weather, sales and ads play in.',
  },
  wait: { 'zh-CN': '约好的 {date} 到了再比。', en: 'Compare again on {date}, as agreed.' },
  changed: { 'zh-CN': '改了什么', en: 'What was changed' },
} satisfies Record<string, LocalText>;

const SIZES: readonly ChoiceOption[] = [
  { id: '0.5', label: { 'zh-CN': '多一半', en: 'Half as many again' } },
  { id: '0.3', label: { 'zh-CN': '多三成', en: 'Three tenths more' } },
  { id: '0.2', label: { 'zh-CN': '多两成', en: 'One fifth more' } },
];

export default calculator({
  id: 'before-after',
  title: { 'zh-CN': '改了有用吗', en: 'Did the change help?' },
  lead: {
    'zh-CN': '写下改前和改后的人数。这里说清楚是变了，还是现在看不出，还要等多少人。',
    en: 'Write the counts before and after. It says: clear, or can not tell yet, and how many more.',
  },
  minutes: 6,
  exampleEn: {
    首图换成手拿袜子的照片: 'First picture: socks held in a hand',
  },
  sources: [
    {
      text: {
        'zh-CN': '两段比例的差，用纽科姆区间（1998 年，方法 10）',
        en: 'Interval of the difference by Newcombe (1998, method 10)',
      },
    },
    {
      text: {
        'zh-CN': '要多少人：每段约 16 × p × (1 − p) ÷ d²（莱尔的算法）',
        en: 'People needed: about 16 × p × (1 − p) ÷ d² in each period (Lehr’s rule)',
      },
    },
  ],
  fields: [
    {
      kind: 'text',
      id: 'what',
      label: { 'zh-CN': '改了什么', en: 'What was changed' },
      hint: { 'zh-CN': '一次只改一处，才好比。', en: 'One change at a time can be compared.' },
      most: 40,
      optional: true,
    },
    {
      kind: 'number',
      id: 'visitorsBefore',
      unit: 'count',
      least: 1,
      label: { 'zh-CN': '改之前来的人', en: 'People before' },
      hint: {
        'zh-CN': '两段一样长，最好都是整周。',
        en: 'Take two periods of equal length, best whole weeks.',
      },
    },
    {
      kind: 'number',
      id: 'buyersBefore',
      unit: 'count',
      label: { 'zh-CN': '里面买的人', en: 'Of them, bought' },
      hint: { 'zh-CN': '比点击时，写点进来的人。', en: 'For clicks, write who came in.' },
    },
    {
      kind: 'number',
      id: 'visitorsAfter',
      unit: 'count',
      least: 1,
      metric: 'visitors',
      label: { 'zh-CN': '改之后来的人', en: 'People after' },
    },
    {
      kind: 'number',
      id: 'buyersAfter',
      unit: 'count',
      metric: 'buyers',
      label: { 'zh-CN': '里面买的人', en: 'Of them, bought' },
    },
    {
      kind: 'choice',
      id: 'promotion',
      label: { 'zh-CN': '这两段里有大促吗', en: 'Was there a big sale in either?' },
      options: [
        { id: 'no', label: { 'zh-CN': '没有', en: 'No' } },
        { id: 'yes', label: { 'zh-CN': '有', en: 'Yes' } },
      ],
    },
    {
      kind: 'choice',
      id: 'size',
      label: { 'zh-CN': '多大的变化对你有用', en: 'Which change would matter to you?' },
      options: SIZES,
      optional: true,
    },
    {
      kind: 'date',
      id: 'lookOn',
      label: { 'zh-CN': '约好哪天回头看', en: 'The day agreed for looking' },
      optional: true,
    },
  ],
  example: {
    what: '首图换成手拿袜子的照片',
    visitorsBefore: '480',
    buyersBefore: '12',
    visitorsAfter: '510',
    buyersAfter: '20',
    promotion: 'no',
    size: '0.5',
    lookOn: '2026-11-20',
  },
  reckon(answers, { language, today }) {
    const t = speaker(words, language);
    const [n1, k1] = [answers.number('visitorsBefore'), answers.number('buyersBefore')];
    const [n2, k2] = [answers.number('visitorsAfter'), answers.number('buyersAfter')];
    const lookOn = answers.date('lookOn');
    const result = compareShares({
      before: { k: k1, n: n1 },
      after: { k: k2, n: n2 },
      promotion: answers.choice('promotion') === 'yes',
      lookOn,
      today,
    });
    if (result.verdict === 'refused') return toldRefusal(result, language);
    const { before, after, difference, low, high } = result.value;
    const change = Number(answers.choice('size') ?? '0.5');
    const needed = visitorsNeeded({ share: before, change }).value;
    const missing = needed === null ? 0 : needed - (n2 ?? 0);
    const of1000 = (part: number) =>
      t(part < 0 ? 'less' : 'more', { count: plain(Math.abs(part) * 1000, 0) });
    const bare = (part: number) =>
      t(part < 0 ? 'few' : 'plus', { count: plain(Math.abs(part) * 1000, 0) });
    const [first, second] = [wilson(k1 ?? 0, n1 ?? 0), wilson(k2 ?? 0, n2 ?? 0)];
    if (!first || !second) return toldRefusal({ cautions: ['nothing-counted'] }, language);
    const range = (side: typeof first) => t('rate', shareRange(side.low, side.high));
    const open = result.verdict === 'cannot-tell';
    const what = answers.text('what');
    const date = lookOn ? dateText(lookOn, language, Number(today.slice(0, 4))) : null;
    return {
      headline: t(open ? 'open' : result.verdict === 'clear-up' ? 'up' : 'down'),
      lines: [
        ...(what ? [{ label: t('changed'), value: quoted(what) }] : []),
        { label: t('before'), value: t('counts', { n: n1 ?? 0, k: k1 ?? 0 }), hint: range(first) },
        { label: t('after'), value: t('counts', { n: n2 ?? 0, k: k2 ?? 0 }), hint: range(second) },
        {
          label: t('difference'),
          value: of1000(difference),
          hint: t('between', { low: bare(low), high: bare(high) }),
        },
        ...(open && needed !== null
          ? [{ label: t('needed'), value: t('neededEach', { count: plain(needed, 0) }) }]
          : []),
      ],
      figure: {
        kind: 'before-after',
        before: { name: t('before'), share: before, ...first },
        after: { name: t('after'), share: after, ...second },
      },
      cautions: [...cautionTexts(result.cautions, language), ...(open ? [] : [t('also')])],
      next: open
        ? [
            ...(date && lookOn && lookOn > today ? [t('wait', { date })] : []),
            ...(needed === null
              ? []
              : [
                  ...(missing > 0 ? [t('still', { count: plain(missing, 0) })] : []),
                  ...((n1 ?? 0) < needed ? [t('stillBefore')] : []),
                  ...(missing <= 0 && (n1 ?? 0) >= needed ? [t('enough')] : []),
                ]),
            t('bigger'),
          ]
        : [t(result.verdict === 'clear-up' ? 'keep' : 'back')],
    };
  },
});
