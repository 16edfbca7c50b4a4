import { speaker } from '../i18n/say';
import { visitorsNeeded } from '../maths/needed-sample';
import { money, percent, plain } from '../shared/format';
import type { LocalText } from '../shared/text';
import type { OfferFigure } from './figure';
import { cautionTexts, toldRefusal } from './refusal';
import { dayText } from './told-text';
import { fields } from './try-look-change.fields';
import { type Change, daysOf, judge } from './try-look-change.verdict';
import { worksheet } from './types';

export const words = {
  waiting: {
    'zh-CN': '改了“{change}”，{day}回头看。',
    en: '“{change}” was changed. Look back on {day}.',
  },
  waitingNoDay: {
    'zh-CN': '改了“{change}”。再定一个回头看的日子。',
    en: '“{change}” was changed. Now choose a day to look back.',
  },
  noChange: {
    'zh-CN': '先写改了哪一样，一样就好。',
    en: 'First write what was changed. One thing is enough.',
  },
  up: {
    'zh-CN': '“{metric}”高了，不太像碰巧。',
    en: '“{metric}” went up, and chance alone is an unlikely reason.',
  },
  down: {
    'zh-CN': '“{metric}”低了，不太像碰巧。',
    en: '“{metric}” went down, and chance alone is an unlikely reason.',
  },
  cannot: {
    'zh-CN': '“{metric}”变没变，现在还看不出。',
    en: 'Whether “{metric}” changed, one can not tell yet.',
  },
  number: { 'zh-CN': '这个数', en: 'This number' },
  before: { 'zh-CN': '改之前', en: 'Before' },
  after: { 'zh-CN': '改之后', en: 'After' },
  middle: { 'zh-CN': '一天的中间数', en: 'middle value of a day' },
  unread: {
    'zh-CN': '有 {count} 个数读不出，没有算进去。',
    en: 'Numbers that can not be read and are left out: {count}.',
  },
  sale: {
    'zh-CN': '中间碰上大促或节日，这次不下结论。',
    en: 'A big sale or holiday lies in between, so nothing is concluded this time.',
  },
  other: {
    'zh-CN': '这段时间还动了别的，分不清是哪一样的功劳。',
    en: 'Something else changed as well. One can not tell which of them did it.',
  },
  stock: {
    'zh-CN': '中间断过货，数会跟着低。',
    en: 'Goods ran out in between, which lowers the number.',
  },
  why: {
    'zh-CN': '数变了，原因还要一起想。',
    en: 'The number changed. Its reason is for us to think about.',
  },
  keep: {
    'zh-CN': '先留着这一改，一个月后再看一眼。',
    en: 'Keep the change, and look once more in a month.',
  },
  back: {
    'zh-CN': '可以换回去。它告诉我们：这一样客人在意。',
    en: 'You can change it back. It teaches that buyers care about this.',
  },
  need: {
    'zh-CN': '要看得出一半的变化，前后各要约 {count} 个人。',
    en: 'To see a change of a half takes about {count} people on each side.',
  },
  bigger: {
    'zh-CN': '人不多的店，改大一点的，才看得出。',
    en: 'In a small shop a bigger change is easier to see.',
  },
  wait: {
    'zh-CN': '日子还没到，天天看容易看花。',
    en: 'Leave it until the day. Looking daily finds changes that are none.',
  },
  fill: {
    'zh-CN': '到了日子，把前后的数填进来。',
    en: 'On the day, fill in the numbers of before and after.',
  },
  figure: { 'zh-CN': '改之前和改之后', en: 'Before and after' },
} satisfies Record<string, LocalText>;

export default worksheet({
  id: 'try-look-change',
  title: { 'zh-CN': '试一试，看一看，改一改', en: 'Try, look, change' },
  lead: {
    'zh-CN': '一次只改一样，写下该动的数和回头看的日子。到时候看清楚：变了，还是看不出。',
    en: 'Change one thing, name the number and the day to look. Then see: it changed, or one can not tell.',
  },
  minutes: 10,
  exampleEn: {
    首图换成穿着的样子: 'First picture: worn on feet',
    支付转化率: 'Payment conversion rate',
    下了三天雨: 'Three days of rain',
  },
  shape: { kind: 'timeline', rows: 'notes' },
  sources: [
    {
      text: {
        'zh-CN': '比例：差的范围（Newcombe）；每天的数：中间数，和前 14 天的起伏比',
        en: 'Shares: Newcombe’s interval of the difference; amounts: medians beside the swing of 14 days',
      },
    },
  ],
  fields,
  example: {
    change: '首图换成穿着的样子',
    metric: '支付转化率',
    on: '2026-09-07',
    look: '2026-09-28',
    kind: 'share',
    n1: '2,000',
    k1: '60',
    n2: '2,000',
    k2: '100',
    before: '',
    after: '',
    notes: [{ on: '2026-09-12', what: 'note', text: '下了三天雨' }],
  },
  look(answers, { language, today }) {
    const t = speaker(words, language);
    const [change, lookOn] = [answers.text('change'), answers.date('look')];
    const metric = answers.text('metric') || t('number');
    const kind = answers.choice('kind');
    const happened = answers.rows('notes').map((row) => row.choice('what'));
    const judged = judge(answers, today, happened.includes('sale'));
    const unread =
      kind === 'share'
        ? 0
        : daysOf(answers.text('before')).unread + daysOf(answers.text('after')).unread;
    const beside = [
      ...(unread ? [t('unread', { count: unread })] : []),
      ...(happened.includes('sale') ? [t('sale')] : []),
      ...(happened.includes('other') ? [t('other')] : []),
      ...(happened.includes('stock') ? [t('stock')] : []),
    ];
    if (!change && !judged && !lookOn && !answers.text('metric')) return null;
    if (!change) return { headline: t('noChange') };
    if (!judged)
      return {
        headline: lookOn
          ? t('waiting', { change, day: dayText(lookOn, { language, today }) })
          : t('waitingNoDay', { change }),
        cautions: beside,
        next: [t(lookOn && today < lookOn ? 'wait' : 'fill')],
      };
    if ('refused' in judged) return toldRefusal({ cautions: judged.refused }, language);
    const found = judged.change;
    const text = (value: number) =>
      kind === 'share'
        ? percent(value)
        : kind === 'money'
          ? money(Math.round(value * 100) / 100, 'CNY', language)
          : plain(value, 1);
    const clear = found.verdict !== 'cannot-tell';
    const needed =
      !clear && kind === 'share'
        ? visitorsNeeded({ share: found.before, change: 0.5 }).value
        : null;
    return {
      headline: t(
        found.verdict === 'clear-up' ? 'up' : found.verdict === 'clear-down' ? 'down' : 'cannot',
        { metric },
      ),
      lines: (['before', 'after'] as const).map((id) => ({
        label: t(id),
        value: text(found[id]),
        ...(kind === 'share' ? {} : { hint: t('middle') }),
      })),
      figure: figureOf(found, t('figure'), { before: t('before'), after: t('after') }, text),
      cautions: [
        // The person's own note says the same in words.
        ...cautionTexts(
          found.cautions.filter((one) => one !== 'promotion-days'),
          language,
        ),
        ...beside,
        ...(clear ? [t('why')] : []),
      ],
      next: [
        ...(found.verdict === 'clear-up' ? [t('keep')] : []),
        ...(found.verdict === 'clear-down' ? [t('back')] : []),
        ...(found.cautions.includes('before-look-date') ? [t('wait')] : []),
        ...(needed ? [t('need', { count: plain(needed) })] : []),
        ...(clear ? [] : [t('bigger')]),
      ],
    };
  },
});

function figureOf(
  { before, after, ranges }: Change,
  title: string,
  names: { readonly before: string; readonly after: string },
  text: (value: number) => string,
): OfferFigure {
  if (ranges)
    return {
      kind: 'before-after',
      before: { name: names.before, share: before, ...ranges[0] },
      after: { name: names.after, share: after, ...ranges[1] },
    };
  return {
    kind: 'bars',
    title,
    rows: [
      { id: 'before', name: names.before, amount: before, text: text(before) },
      { id: 'after', name: names.after, amount: after, text: text(after), here: true },
    ],
  };
}
