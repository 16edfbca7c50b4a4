import { speaker } from '../i18n/say';
import { repeatValue } from '../maths/repeat-value';
import { plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import { orderMoney, orderMoneyExample, orderMoneyFields } from './order-money';
import { cautionTexts, toldRefusal } from './refusal';
import { yuan } from './told-text';
import { calculator } from './types';

export const words = {
  value: {
    'zh-CN': '一位客人一年里，平均给店里留下 {value}。',
    en: 'On average a buyer leaves {value} in a year.',
  },
  range: {
    'zh-CN': '一位客人一年里，大约给店里留下 {low} 到 {high}。',
    en: 'A buyer leaves about {low} to {high} in a year.',
  },
  loses: {
    'zh-CN': '按这些数，一单留不下钱，来得再多也一样。',
    en: 'By these numbers an order leaves nothing, however often people come.',
  },
  orders: { 'zh-CN': '一年平均买几次', en: 'Orders a year, on average' },
  times: { 'zh-CN': '{times} 次', en: '{times}' },
  people: { 'zh-CN': '看了 {count} 位客人', en: 'from {count} buyers' },
  left: { 'zh-CN': '一单留下', en: 'Left per order' },
  most: { 'zh-CN': '找来一位新客，最多花', en: 'Highest cost to win one buyer' },
  mostHint: {
    'zh-CN': '花到这个数，一年刚好不少钱。和广告里一单花的比一比',
    en: 'at this cost a year just covers it; compare it with ads per order',
  },
  figure: { 'zh-CN': '买过几次的各有几位', en: 'Buyers by number of orders' },
  bought: { 'zh-CN': '买 {times} 次', en: 'Orders: {times}' },
  count: { 'zh-CN': '{count} 位', en: '{count}' },
  year: {
    'zh-CN': '只数一年前就来过的人。刚来的人还没有一年。',
    en: 'Count only people who first came a year ago or more.',
  },
  more: {
    'zh-CN': '一单多留下 1 元，一位客人一年就多 {value}。',
    en: 'One yuan more left per order makes {value} more a year.',
  },
  once: {
    'zh-CN': '只买过一次的有 {count} 位。里面 {back} 位再来一次，平均就到 {value}。',
    en: '{count} bought once. If {back} of them came again, the mean would be {value}.',
  },
} satisfies Record<string, LocalText>;

/** More buyers than a small shop writes down by hand. */
const MOST_BUYERS = 20_000;

export default calculator({
  id: 'repeat-value',
  title: { 'zh-CN': '一位老客值多少', en: 'What a regular is worth' },
  lead: {
    'zh-CN': '一位客人一年来几次，每次留下多少。算出来，就知道找一位新客花多少还合算。',
    en: 'How often a buyer comes in a year and what each order leaves. It tells what winning one may cost.',
  },
  minutes: 8,
  sources: [
    {
      text: {
        'zh-CN': '一年的值 = 平均买几次 × 一单留下的。不到 20 位时，看少的一半和多的一半。',
        en: 'Value of a year = mean orders × left per order. Under 20 buyers: lower and upper half.',
      },
    },
  ],
  fields: [
    {
      kind: 'rows',
      id: 'counts',
      label: { 'zh-CN': '一年里买过几次', en: 'Orders within a year' },
      hint: {
        'zh-CN': '只数一年前就来过的客人，退了款的单不算。',
        en: 'Only buyers who first came a year ago; no orders that were paid back.',
      },
      row: { 'zh-CN': '一档', en: 'a row' },
      least: 1,
      most: 10,
      cells: [
        {
          kind: 'number',
          id: 'times',
          unit: 'count',
          least: 1,
          most: 366,
          label: { 'zh-CN': '买了几次', en: 'Orders' },
        },
        {
          kind: 'number',
          id: 'people',
          unit: 'count',
          most: MOST_BUYERS,
          label: { 'zh-CN': '有几位', en: 'Buyers' },
        },
      ],
    },
    ...orderMoneyFields,
  ],
  example: {
    counts: [
      { times: '1', people: '24' },
      { times: '2', people: '10' },
      { times: '3', people: '4' },
      { times: '5', people: '2' },
    ],
    ...orderMoneyExample,
  },
  reckon(answers, { language }) {
    const t = speaker(words, language);
    const money = orderMoney(answers);
    if (money.verdict === 'refused') return toldRefusal(money, language);
    const rows = answers
      .rows('counts')
      .map((row) => ({ times: row.number('times') ?? 0, people: row.number('people') ?? 0 }))
      .filter(({ times, people }) => times > 0 && people > 0)
      .sort((a, b) => a.times - b.times);
    const all = rows.reduce((total, { people }) => total + people, 0);
    if (all > MOST_BUYERS) return toldRefusal({ cautions: ['out-of-range'] }, language);
    const { left } = money.value;
    const result = repeatValue({
      left,
      orders: rows.flatMap(({ times, people }) => Array.from({ length: people }, () => times)),
    });
    if (result.verdict === 'refused') return toldRefusal(result, language);
    const { meanOrders, value, range } = result.value;
    const sum = (amount: number) => yuan(amount, language);
    const once = rows.find(({ times }) => times === 1)?.people ?? 0;
    const back = Math.ceil(once / 5);
    return {
      headline:
        left <= 0
          ? t('loses')
          : range
            ? t('range', { low: sum(range[0]), high: sum(range[1]) })
            : t('value', { value: sum(value) }),
      lines: [
        {
          label: t('orders'),
          value: t('times', { times: plain(meanOrders, 1) }),
          hint: t('people', { count: all }),
        },
        { label: t('left'), value: sum(left) },
        ...(left > 0
          ? [{ label: t('most'), value: sum(range ? range[0] : value), hint: t('mostHint') }]
          : []),
      ],
      figure: {
        kind: 'bars',
        title: t('figure'),
        rows: rows.map(({ times, people }, at) => ({
          id: String(at),
          name: t('bought', { times }),
          amount: people,
          text: t('count', { count: people }),
        })),
      },
      cautions: [...cautionTexts(result.cautions, language), t('year')],
      next: [
        ...(left > 0 ? [t('more', { value: sum(meanOrders) })] : []),
        ...(left > 0 && once > 0
          ? [
              t('once', {
                count: once,
                back,
                value: sum((meanOrders + back / all) * left),
              }),
            ]
          : []),
      ],
    };
  },
});
