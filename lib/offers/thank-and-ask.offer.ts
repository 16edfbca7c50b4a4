import type { ChoiceOption } from '../forms/types';
import { speaker } from '../i18n/say';
import { share } from '../maths/share';
import { shareRange } from '../shared/format';
import type { LocalText } from '../shared/text';
import { cautionTexts } from './refusal';
import { quoted } from './told-text';
import { type ResultLine, worksheet } from './types';

export const words = {
  none: {
    'zh-CN': '{count} 位要谢谢的客人写好了，还没问。',
    en: '{count} buyers to thank are written down; none was asked so far.',
  },
  asked: {
    'zh-CN': '谢过 {asked} 位，{reviews} 位写了话。',
    en: 'You thanked {asked}, and {reviews} wrote something.',
  },
  rate: { 'zh-CN': '写了话的', en: 'Who wrote' },
  range: {
    'zh-CN': '照这些人看，{outOf} 位里在 {low} 到 {high} 之间',
    en: 'going by these, between {low} and {high} of {outOf}',
  },
  of: { 'zh-CN': '{asked} 位里 {reviews} 位', en: '{reviews} of {asked}' },
  message: { 'zh-CN': '发给“{code}”的话', en: 'Text for “{code}”' },
  text: {
    'zh-CN':
      '您好，上次您{why}，一直想谢谢您。东西用得怎么样？方便时照实写一句评价，好的不好的都行。不写也没关系。',
    en: 'Hello. Last time: {why}. I wanted to thank you for that. How is it doing? If you like, write an honest line, good or bad. No need to.',
  },
  plain: {
    'zh-CN':
      '您好，谢谢您上次来。东西用得怎么样？方便时照实写一句评价，好的不好的都行。不写也没关系。',
    en: 'Hello, and thank you for your last order. How is it doing? If you like, write an honest line, good or bad. No need to.',
  },
  honest: {
    'zh-CN': '不拿钱、券或礼物换好评，也不请人改评价。很多平台的规则不允许。',
    en: 'No money, coupon or gift for a good review, and no asking to change one. Many platforms forbid it.',
  },
  once: {
    'zh-CN': '一位只问一次。没回也是一种回答。',
    en: 'Ask each of them once. Silence is an answer too.',
  },
  often: {
    'zh-CN': '“{code}”写了两行，留一行就好。',
    en: '“{code}” stands there twice; one line is enough.',
  },
  send: {
    'zh-CN': '今天先发给一位，改成你平时说话的样子。',
    en: 'Send it to one of them today, in your own words.',
  },
  reply: {
    'zh-CN': '写了话的，回一句谢谢，也回答里面的疑问。',
    en: 'Thank those who wrote, and answer what they ask.',
  },
} satisfies Record<string, LocalText>;

const STATES: readonly ChoiceOption[] = [
  { id: 'later', label: { 'zh-CN': '还没问', en: 'Not asked so far' } },
  { id: 'asked', label: { 'zh-CN': '问了，还没写', en: 'Asked, nothing yet' } },
  { id: 'wrote', label: { 'zh-CN': '写了评价', en: 'Wrote a review' } },
  { id: 'told', label: { 'zh-CN': '私下说了几句', en: 'Told me in a message' } },
];

export default worksheet({
  id: 'thank-and-ask',
  title: { 'zh-CN': '谢谢，再请一句话', en: 'Thank you, and one line please' },
  lead: {
    'zh-CN': '写下想谢谢的客人，谢完再请他照实说一句。只用代号，不写名字。',
    en: 'Note buyers to thank, then ask for an honest line. Use codes, no names.',
  },
  minutes: 8,
  exampleEn: {
    护膝那位: 'The one with the knee warmers',
    提醒我页面上尺码写错了: 'Told me of a wrong size on the page',
    三月第一单: 'First order in March',
    介绍了邻居来: 'Sent a neighbour',
    换过码的: 'The one who changed size',
    等了我两天补货: 'Waited two days for new stock',
    送长辈的: 'The one with the gift',
    拍了照片给我看: 'Sent me a photo',
  },
  shape: { kind: 'table', rows: 'buyers' },
  fields: [
    {
      kind: 'rows',
      id: 'buyers',
      label: { 'zh-CN': '想谢谢的客人', en: 'Buyers to thank' },
      row: { 'zh-CN': '一位客人', en: 'a buyer' },
      least: 1,
      most: 20,
      cells: [
        {
          kind: 'text',
          id: 'code',
          label: { 'zh-CN': '代号', en: 'Code' },
          hint: {
            'zh-CN': '自己看得懂就行，比如：护膝那位。',
            en: 'Such as: the one with the knee pads.',
          },
          most: 12,
        },
        {
          kind: 'text',
          id: 'why',
          label: { 'zh-CN': '谢什么', en: 'For what' },
          hint: { 'zh-CN': '接在“上次您”后面。', en: 'One short thing they did.' },
          most: 24,
          optional: true,
        },
        {
          kind: 'choice',
          id: 'state',
          label: { 'zh-CN': '到哪一步了', en: 'How far' },
          options: STATES,
        },
      ],
    },
  ],
  example: {
    buyers: [
      { code: '护膝那位', why: '提醒我页面上尺码写错了', state: 'wrote' },
      { code: '三月第一单', why: '介绍了邻居来', state: 'asked' },
      { code: '换过码的', why: '等了我两天补货', state: 'told' },
      { code: '送长辈的', why: '拍了照片给我看', state: 'later' },
    ],
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const buyers = answers.rows('buyers').filter((row) => row.text('code'));
    if (buyers.length === 0) return null;
    const of = (...states: string[]) =>
      buyers.filter((row) => states.includes(row.choice('state') ?? ''));
    const asked = of('asked', 'wrote', 'told');
    const wrote = of('wrote');
    const waiting = of('later');
    const codes = buyers.map((row) => row.text('code'));
    const twice = codes.find((code, at) => codes.indexOf(code) !== at);
    const rate = asked.length > 0 ? share({ k: wrote.length, n: asked.length }) : null;
    const text = (row: (typeof buyers)[number]) =>
      row.text('why')
        ? t('text', { why: language === 'zh-CN' ? row.text('why') : quoted(row.text('why')) })
        : t('plain');
    return {
      headline:
        asked.length === 0
          ? t('none', { count: buyers.length })
          : t('asked', { asked: asked.length, reviews: wrote.length }),
      lines: [
        ...(rate?.value
          ? [
              {
                label: t('rate'),
                value: t('of', { asked: asked.length, reviews: wrote.length }),
                hint: t('range', shareRange(rate.value.low, rate.value.high)),
              },
            ]
          : []),
        ...waiting.slice(0, 3).map(
          (row): ResultLine => ({
            label: t('message', { code: row.text('code') }),
            value: text(row),
          }),
        ),
      ],
      cautions: [
        t('honest'),
        ...(rate ? cautionTexts(rate.cautions, language) : []),
        ...(twice ? [t('often', { code: twice })] : []),
      ],
      next: [
        ...(waiting.length > 0 ? [t('send')] : []),
        ...(wrote.length > 0 ? [t('reply')] : []),
        t('once'),
      ],
    };
  },
});
