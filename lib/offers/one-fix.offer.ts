import { speaker } from '../i18n/say';
import { dateText } from '../shared/date-text';
import type { LocalText } from '../shared/text';
import { listed, quoted } from './told-text';
import { type ResultLine, worksheet } from './types';

export const words = {
  most: {
    'zh-CN': '{total} 条里，{count} 条说的是{reason}。',
    en: '{count} of {total} say {reason}.',
  },
  tie: {
    'zh-CN': '{reasons}一样多，各 {count} 条。',
    en: '{reasons} come up equally often: {count} times each.',
  },
  times: { 'zh-CN': '{count} 条', en: '{count}' },
  main: { 'zh-CN': '合起来占八成的几个之一', en: 'among those that make up four fifths' },
  figure: { 'zh-CN': '每个原因有几条', en: 'How often each reason comes up' },
  rare: {
    'zh-CN': '一共才 {total} 条，可能是碰巧。先当线索，再攒一攒。',
    en: 'There are {total} so far, which may be chance. Take it as a hint and keep counting.',
  },
  small: {
    'zh-CN': '改完先看这个原因还剩几条，退款率要等人多些才看得出。',
    en: 'Afterwards count this reason first. The refund rate needs more people before it tells.',
  },
  think: {
    'zh-CN': '想一想，{reason}这一条，改哪一处最省事？',
    en: 'What is the easiest thing to change about {reason}?',
  },
  change: { 'zh-CN': '这次只改一处：{change}。', en: 'Change this one thing: {change}.' },
  date: {
    'zh-CN': '挑一个回头看的日子，比如 4 周后。',
    en: 'Choose a day to look again, for example in 4 weeks.',
  },
  lookOn: {
    'zh-CN': '{date}再数一次，看{reason}有几条。',
    en: 'On {date}, count again how often {reason} comes up.',
  },
  past: {
    'zh-CN': '回头看的日子到了，再数一次同样长的一段。',
    en: 'The day to look again has come: count once more over the same number of days.',
  },
} satisfies Record<string, LocalText>;

/** The reasons that make up this share of all (Pareto's four fifths) are marked. */
const MOST_OF_IT = 0.8;
const ENOUGH = 10;

export interface CountedReason {
  readonly reason: string;
  readonly count: number;
  /** One of those that make up 80 % together, largest first. */
  readonly main: boolean;
}

/** Adds up equal reasons, largest first, and marks those that make up 80 % together. */
export function paretoOf(
  rows: readonly { readonly reason: string; readonly count: number }[],
): readonly CountedReason[] {
  const counts = new Map<string, number>();
  for (const { reason, count } of rows) counts.set(reason, (counts.get(reason) ?? 0) + count);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let before = 0;
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => {
      const main = before < MOST_OF_IT * total - 1e-9;
      before += count;
      return { reason, count, main };
    });
}

export default worksheet({
  id: 'one-fix',
  title: { 'zh-CN': '改一处', en: 'Fix one thing' },
  lead: {
    'zh-CN': '把最近的退款和差评按原因数一数，挑一处来改。一次只改一处，才看得出有没有用。',
    en: 'Count recent refunds and bad reviews by reason and change one thing. One at a time shows what helped.',
  },
  minutes: 15,
  exampleEn: {
    尺码不合: 'Wrong size',
    颜色和图不一样: 'Colour differs from the picture',
    送得慢: 'Slow to arrive',
    不想要了: 'No longer wanted',
    商品页加一张尺码对照图: 'A picture of sizes on the product page',
  },
  shape: { kind: 'table', rows: 'reasons' },
  fields: [
    {
      kind: 'rows',
      id: 'reasons',
      label: { 'zh-CN': '原因', en: 'Reasons' },
      row: { 'zh-CN': '一个原因', en: 'a reason' },
      least: 1,
      most: 12,
      cells: [
        {
          kind: 'text',
          id: 'reason',
          label: { 'zh-CN': '客人怎么说', en: 'What buyers say' },
          hint: { 'zh-CN': '不写名字和电话。', en: 'No names, no phone numbers.' },
          most: 20,
        },
        {
          kind: 'number',
          id: 'count',
          unit: 'count',
          label: { 'zh-CN': '有几条', en: 'How often' },
        },
        {
          kind: 'choice',
          id: 'from',
          label: { 'zh-CN': '从哪里看到的', en: 'Where it stood' },
          optional: true,
          options: [
            { id: 'refund', label: { 'zh-CN': '退款', en: 'Refund' } },
            { id: 'review', label: { 'zh-CN': '评价', en: 'Review' } },
            { id: 'chat', label: { 'zh-CN': '聊天', en: 'Chat' } },
          ],
        },
      ],
    },
    {
      kind: 'text',
      id: 'change',
      label: { 'zh-CN': '我这次改哪一处', en: 'The one thing I change' },
      hint: { 'zh-CN': '比如：商品页加一张尺码对照图。', en: 'Such as: add a size chart.' },
      most: 40,
      optional: true,
    },
    {
      kind: 'date',
      id: 'lookOn',
      label: { 'zh-CN': '哪天回头看', en: 'The day to look again' },
      optional: true,
    },
  ],
  example: {
    reasons: [
      { reason: '尺码不合', count: '9', from: 'refund' },
      { reason: '颜色和图不一样', count: '4', from: 'refund' },
      { reason: '尺码不合', count: '2', from: 'review' },
      { reason: '送得慢', count: '3', from: 'review' },
      { reason: '不想要了', count: '2', from: 'refund' },
    ],
    change: '商品页加一张尺码对照图',
    lookOn: '2026-12-20',
  },
  look(answers, { language, today }) {
    const t = speaker(words, language);
    const reasons = paretoOf(
      answers.rows('reasons').flatMap((row) => {
        const count = row.number('count');
        return row.text('reason') && count !== null ? [{ reason: row.text('reason'), count }] : [];
      }),
    );
    const [first, second] = reasons;
    if (!first) return null;
    const total = reasons.reduce((sum, { count }) => sum + count, 0);
    const equal = reasons.filter(({ count }) => count === first.count);
    const reason = quoted(first.reason);
    const change = answers.text('change');
    const lookOn = answers.date('lookOn');
    const date = lookOn ? dateText(lookOn, language, Number(today.slice(0, 4))) : null;
    return {
      headline:
        second?.count === first.count
          ? t('tie', {
              reasons: listed(
                equal.slice(0, 3).map((one) => one.reason),
                language,
              ),
              count: first.count,
            })
          : t('most', { total, count: first.count, reason }),
      lines: reasons.map(
        (one): ResultLine => ({
          label: quoted(one.reason),
          value: t('times', { count: one.count }),
          ...(one.main ? { hint: t('main') } : {}),
        }),
      ),
      figure: {
        kind: 'bars',
        title: t('figure'),
        rows: reasons.map((one, at) => ({
          id: String(at),
          name: one.reason,
          amount: one.count,
          text: t('times', { count: one.count }),
          ...(one.main ? { here: true as const } : {}),
        })),
      },
      cautions: [...(total < ENOUGH ? [t('rare', { total })] : []), t('small')],
      next: [
        change ? t('change', { change: quoted(change) }) : t('think', { reason }),
        !date ? t('date') : lookOn && lookOn <= today ? t('past') : t('lookOn', { date, reason }),
      ],
    };
  },
});
