import type { Answers } from '../forms/read-form';
import { speaker } from '../i18n/say';
import type { Language, LocalText } from '../shared/text';
import { countBucket, shareStep } from './buckets';
import { quoted } from './told-text';
import { worksheet } from './types';

export const words = {
  moved: {
    'zh-CN': '我试了{tried}。{number}：从“{before}”到“{after}”。',
    en: 'I tried {tried}: {number} moved from “{before}” to “{after}”.',
  },
  alike: {
    'zh-CN': '我试了{tried}。{number}前后都在同一格。',
    en: 'I tried {tried}: {number} stayed in the same step.',
  },
  noNumber: { 'zh-CN': '我试了{tried}。', en: 'I tried {tried}.' },
  begun: { 'zh-CN': '先写试了什么。', en: 'First write what you tried.' },
  of100: { 'zh-CN': '100 个里 {count} 个', en: '{count} of 100' },
  step: { 'zh-CN': '{count}', en: '{count}' },
  did: { 'zh-CN': '怎么做的', en: 'How it was done' },
  again: { 'zh-CN': '下次还会做', en: 'Would do again' },
  differ: { 'zh-CN': '下次会换', en: 'Would change' },
  private: {
    'zh-CN': '卡上像有电话、账号或网址，给人看之前先划掉。',
    en: 'The card seems to hold a phone, account or link. Cross it out before showing it.',
  },
  rough: {
    'zh-CN': '数字只写到大概的格子，别人认不出是哪家店。',
    en: 'Numbers stand in rough steps, so no shop can be known by them.',
  },
  cause: {
    'zh-CN': '前后不一样，不等于就是它带来的。',
    en: 'A difference before and after need not come from it.',
  },
  half: {
    'zh-CN': '有一头的数没写，卡上就不写数。',
    en: 'One of the two numbers is blank, so the card shows none.',
  },
  read: {
    'zh-CN': '念给一位伙伴听，问他哪一句听不明白。',
    en: 'Read it to a partner and ask which line was unclear.',
  },
  addAgain: { 'zh-CN': '再写一句：下次还会怎么做。', en: 'Add one line: what you would do again.' },
} satisfies Record<string, LocalText>;

const NUMBERS = [
  { id: 'people', label: { 'zh-CN': '一周来的人', en: 'people in a week' }, share: false },
  { id: 'buyers', label: { 'zh-CN': '一周付钱的人', en: 'buyers in a week' }, share: false },
  { id: 'orders', label: { 'zh-CN': '一周的单数', en: 'orders in a week' }, share: false },
  { id: 'pay-share', label: { 'zh-CN': '付钱的比例', en: 'the share who pay' }, share: true },
  { id: 'refund-share', label: { 'zh-CN': '退款的比例', en: 'the share paid back' }, share: true },
] as const;

/** Six digits in a row, a sign of an address or an account. */
const PRIVATE = /\d{6,}|@|https?:|www\.|微信|电话/i;

/** The number before or after in its rough step; `null` where it is blank. */
export function roughly(
  answers: Answers,
  at: 'before' | 'after',
  language: Language,
): string | null {
  const number = NUMBERS.find(({ id }) => id === answers.choice('number'));
  const t = speaker(words, language);
  if (!number) return null;
  if (number.share) {
    const share = answers.number(`${at}Share`);
    return share === null ? null : t('of100', { count: shareStep(share) });
  }
  const count = answers.number(at);
  return count === null ? null : t('step', { count: countBucket(count).label[language] });
}

export default worksheet({
  id: 'share-card',
  title: { 'zh-CN': '我的一个经验', en: 'One thing I learnt' },
  lead: {
    'zh-CN': '把一个做法写成小卡，给伙伴看。不写店名，数字只写大概。',
    en: 'Put one way of working on a card for your circle. No shop name, and numbers only roughly.',
  },
  minutes: 10,
  exampleEn: {
    包裹里放一张洗法: 'A washing card in the parcel',
    '印半张纸：怎么洗、怎么晒、坏了找谁': 'Half a page: how to wash, how to dry, whom to ask',
    '字印大一点，老人也看得清': 'Larger letters that old eyes can read',
    '先印 50 张试，不一次印完': 'Print 50 first, not all at once',
  },
  shape: { kind: 'questions' },
  fields: [
    { kind: 'text', id: 'tried', label: { 'zh-CN': '试了什么', en: 'What I tried' }, most: 30 },
    {
      kind: 'text',
      id: 'did',
      label: { 'zh-CN': '怎么做的', en: 'How I did it' },
      hint: {
        'zh-CN': '写别人照着能做的几步。',
        en: 'The steps, so that somebody else can follow.',
      },
      most: 120,
      lines: 3,
    },
    {
      kind: 'choice',
      id: 'number',
      label: { 'zh-CN': '看的是哪个数', en: 'Which number I watched' },
      options: NUMBERS.map(({ id, label }) => ({ id, label })),
      optional: true,
    },
    {
      kind: 'number',
      id: 'before',
      unit: 'count',
      label: { 'zh-CN': '之前（人或单）', en: 'Before (people or orders)' },
      optional: true,
    },
    {
      kind: 'number',
      id: 'after',
      unit: 'count',
      label: { 'zh-CN': '之后（人或单）', en: 'After (people or orders)' },
      optional: true,
    },
    {
      kind: 'number',
      id: 'beforeShare',
      unit: 'share',
      label: { 'zh-CN': '之前（比例）', en: 'Before (share)' },
      hint: { 'zh-CN': '看的是比例，就写这里。', en: 'Where the number is a share.' },
      optional: true,
    },
    {
      kind: 'number',
      id: 'afterShare',
      unit: 'share',
      label: { 'zh-CN': '之后（比例）', en: 'After (share)' },
      optional: true,
    },
    {
      kind: 'text',
      id: 'again',
      label: { 'zh-CN': '下次还会怎么做', en: 'What I would do again' },
      most: 60,
      optional: true,
    },
    {
      kind: 'text',
      id: 'differ',
      label: { 'zh-CN': '下次会换掉什么', en: 'What I would change' },
      most: 60,
      optional: true,
    },
  ],
  example: {
    tried: '包裹里放一张洗法',
    did: '印半张纸：怎么洗、怎么晒、坏了找谁',
    number: 'orders',
    before: '42',
    after: '58',
    beforeShare: '',
    afterShare: '',
    again: '字印大一点，老人也看得清',
    differ: '先印 50 张试，不一次印完',
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const texts = (['tried', 'did', 'again', 'differ'] as const).map((id) => answers.text(id));
    const [tried, did, again, differ] = texts;
    const number = NUMBERS.find(({ id }) => id === answers.choice('number'));
    const [before, after] = [
      roughly(answers, 'before', language),
      roughly(answers, 'after', language),
    ];
    if (texts.every((text) => !text) && !number) return null;
    const slots = {
      tried: quoted(tried ?? ''),
      number: number?.label[language] ?? '',
      before: before ?? '',
      after: after ?? '',
    };
    const both = before !== null && after !== null;
    return {
      headline: !tried
        ? t('begun')
        : !both
          ? t('noNumber', slots)
          : t(before === after ? 'alike' : 'moved', slots),
      lines: [
        ...(did ? [{ label: t('did'), value: did }] : []),
        ...(again ? [{ label: t('again'), value: again }] : []),
        ...(differ ? [{ label: t('differ'), value: differ }] : []),
      ],
      cautions: [
        ...(texts.some((text) => text && PRIVATE.test(text)) ? [t('private')] : []),
        ...(both ? [t('rough'), t('cause')] : number ? [t('half')] : []),
      ],
      next: [...(again ? [] : [t('addAgain')]), t('read')],
    };
  },
});
