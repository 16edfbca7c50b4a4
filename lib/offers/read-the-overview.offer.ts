import { speaker } from '../i18n/say';
import { money, plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import { practice, type ResultLine } from './types';

export const words = {
  fits: {
    'zh-CN': '对得上：来的人、几成付钱、一位花多少，乘起来就是付款。',
    en: 'It fits: people, the part that paid and what each spent make up the paid amount.',
  },
  apart: {
    'zh-CN': '乘出来是 {made}，页面写的是 {paid}，差得有点多。',
    en: 'Multiplied it makes {made}, and the page says {paid}. They differ.',
  },
  noted: {
    'zh-CN': '记下了 {count} 个数，五个齐了就能对一对。',
    en: 'Numbers noted: {count} of 5. With all of them they can be checked.',
  },
  visitors: { 'zh-CN': '来的人', en: 'People who came' },
  rate: { 'zh-CN': '100 个人里几个付钱', en: 'Paid, out of 100' },
  each: { 'zh-CN': '一位花多少', en: 'Spent by each buyer' },
  paid: { 'zh-CN': '付款一共', en: 'Paid in all' },
  rateText: { 'zh-CN': '{of} 个', en: '{of}' },
  refundText: { 'zh-CN': '{of} 元', en: '{of} yuan' },
  refund: { 'zh-CN': '付的 100 元里退了几元', en: 'Paid back, out of 100 yuan' },
  kept: { 'zh-CN': '扣掉退款，大约留在账上', en: 'Left after refunds, about' },
  keptHint: {
    'zh-CN': '退款可能是前几天的单，先当作大概。',
    en: 'Refunds may belong to earlier orders, so take it as rough.',
  },
  reason: {
    'zh-CN': '常见的原因：日子选得不同，或者一个按人算、一个按次算。',
    en: 'Common reasons: other days are chosen, or one counts people and one counts visits.',
  },
  rounding: {
    'zh-CN': '页面上的数是取整过的，差一点很平常。',
    en: 'Numbers on the page are rounded, so a small difference is usual.',
  },
  same: {
    'zh-CN': '回到页面，看这几个数是不是同一段日子。',
    en: 'Go back and see whether these numbers are of the same days.',
  },
  aloud: {
    'zh-CN': '念一遍给别人听，就算读完了。',
    en: 'Read them aloud to somebody, and you are done.',
  },
  tomorrow: {
    'zh-CN': '明天同一个钟点，再记一次。',
    en: 'Note them again tomorrow at the same hour.',
  },
} satisfies Record<string, LocalText>;

/** Numbers on a page are rounded; beyond this they are counted in different ways. */
const TOLERANCE = 0.02;
const FIVE = ['visitors', 'rate', 'each', 'paid', 'refund'] as const;

export default practice({
  id: 'read-the-overview',
  title: { 'zh-CN': '看懂数据首页', en: 'Reading the overview' },
  lead: {
    'zh-CN': '照着次序读五个数：来的人、几成付钱、一位花多少、一共付多少、退多少。',
    en: 'Five numbers in order: people, the part that paid, spent by each, paid in all, paid back.',
  },
  minutes: 8,
  sources: [
    {
      text: {
        'zh-CN': '付款 = 来的人 × 付钱的比例 × 一位花多少，差五十分之一以内算对得上',
        en: 'Paid = people × part that paid × spent by each; within a fiftieth it fits',
      },
    },
  ],
  parts: [
    {
      kind: 'drill',
      drill: {
        id: 'five-numbers',
        demoPage: 'overview',
        pageKinds: ['home-overview'],
        steps: [
          {
            id: 'day',
            say: {
              'zh-CN': '先看选的是哪几天。五个数要同一段日子。',
              en: 'First see which days are chosen. All five belong to the same days.',
            },
            at: { words: ['昨天', '昨日', 'Yesterday'] },
          },
          {
            id: 'visitors',
            say: { 'zh-CN': '第一个：来了多少人。', en: 'One: how many people came.' },
            at: { metric: 'visitors' },
          },
          {
            id: 'rate',
            say: { 'zh-CN': '第二个：100 个人里几个付钱。', en: 'Two: how many of 100 paid.' },
            at: { metric: 'pay-conversion-rate' },
          },
          {
            id: 'each',
            say: { 'zh-CN': '第三个：付钱的人，一位花多少。', en: 'Three: what each buyer spent.' },
            at: { metric: 'spend-per-buyer' },
          },
          {
            id: 'paid',
            say: {
              'zh-CN': '第四个：一共付了多少。前三个乘起来就是它。',
              en: 'Four: paid in all. It is the first three multiplied.',
            },
            at: { metric: 'paid-amount' },
          },
          {
            id: 'refund',
            say: {
              'zh-CN': '第五个：退了多少。看看各平台怎么算。',
              en: 'Five: what was paid back. Platforms count it in different ways.',
            },
            at: { metric: 'refund-rate' },
          },
        ],
      },
    },
    {
      kind: 'sheet',
      shape: { kind: 'questions' },
      fields: [
        {
          kind: 'date',
          id: 'day',
          optional: true,
          label: { 'zh-CN': '哪一天的数', en: 'Day of the numbers' },
        },
        {
          kind: 'number',
          id: 'visitors',
          unit: 'count',
          metric: 'visitors',
          label: { 'zh-CN': '1 来了多少人', en: '1 People who came' },
        },
        {
          kind: 'number',
          id: 'rate',
          unit: 'share',
          metric: 'pay-conversion-rate',
          label: { 'zh-CN': '2 100 个人里几个付钱', en: '2 Paid, out of 100' },
        },
        {
          kind: 'number',
          id: 'each',
          unit: 'money',
          metric: 'spend-per-buyer',
          label: { 'zh-CN': '3 一位花多少', en: '3 Spent by each buyer' },
        },
        {
          kind: 'number',
          id: 'paid',
          unit: 'money',
          metric: 'paid-amount',
          label: { 'zh-CN': '4 一共付了多少', en: '4 Paid in all' },
        },
        {
          kind: 'number',
          id: 'refund',
          unit: 'share',
          metric: 'refund-rate',
          optional: true,
          label: { 'zh-CN': '5 付的 100 元里退了几元', en: '5 Paid back, out of 100 yuan' },
          hint: { 'zh-CN': '页面上写着几 % 就填几。', en: 'As the page prints it, in %.' },
        },
      ],
      example: {
        day: '2026-11-21',
        visitors: '480',
        rate: '2.5',
        each: '80',
        paid: '960',
        refund: '6',
      },
      look(answers, { language }) {
        const t = speaker(words, language);
        const yuan = (amount: number) => money(Math.round(amount * 100) / 100, 'CNY', language);
        const [visitors, rate, each, paid, refund] = FIVE.map((id) => answers.number(id));
        const known = FIVE.filter((id) => answers.number(id) !== null);
        if (known.length === 0) return null;
        const text = (id: (typeof FIVE)[number]): string => {
          const value = answers.number(id) ?? 0;
          if (id === 'visitors') return plain(value);
          return id === 'rate' || id === 'refund'
            ? t(`${id}Text`, { of: plain(value * 100) })
            : yuan(value);
        };
        const lines: ResultLine[] = known.map((id) => ({ label: t(id), value: text(id) }));
        if (typeof paid === 'number' && typeof refund === 'number')
          lines.push({ label: t('kept'), value: yuan(paid * (1 - refund)), hint: t('keptHint') });
        if (
          typeof visitors !== 'number' ||
          typeof rate !== 'number' ||
          typeof each !== 'number' ||
          typeof paid !== 'number'
        )
          return { headline: t('noted', { count: known.length }), lines, next: [t('aloud')] };
        const made = visitors * rate * each;
        const off = Math.abs(made - paid);
        const fits = off <= TOLERANCE * Math.max(made, paid);
        return {
          headline: fits ? t('fits') : t('apart', { made: yuan(made), paid: yuan(paid) }),
          lines,
          cautions: fits ? (off >= 0.5 ? [t('rounding')] : []) : [t('reason')],
          next: [...(fits ? [] : [t('same')]), t('aloud'), t('tomorrow')],
        };
      },
    },
  ],
});
