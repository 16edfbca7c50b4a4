import type { ChoiceOption } from '../forms/types';
import { speaker } from '../i18n/say';
import { dateText } from '../shared/date-text';
import { addDays } from '../shared/days';
import type { LocalText } from '../shared/text';
import { optionText, quoted } from './told-text';
import { tipOffer } from './types';

export const words = {
  picture: {
    'zh-CN': '换一张更清楚的首图，手机上也看得明白。',
    en: 'Use a clearer first picture, one that reads on a phone.',
  },
  title: {
    'zh-CN': '改标题前面几个字，用客人自己的说法。',
    en: 'Change the first words of the title to those buyers use.',
  },
  detail: {
    'zh-CN': '在详情前三屏里，写清大小和用法。',
    en: 'Show size and use within the first three screens.',
  },
  reviews: {
    'zh-CN': '挑一条写着疑问的评价，好好回一句。',
    en: 'Answer one review that holds a question.',
  },
  price: {
    'zh-CN': '看看价格旁边，写清了有几件、含不含邮费。',
    en: 'Say beside the price how many pieces it buys and whether postage is in it.',
  },
  postage: {
    'zh-CN': '把邮费和几天到，写在下单前看得到的地方。',
    en: 'Put postage and days of delivery where they show before ordering.',
  },
  reminder: {
    'zh-CN': '问一位没付钱的客人：“还有什么想知道的？”',
    en: 'Ask one buyer who has not paid: “Is there anything else you want to know?”',
  },
  ask: {
    'zh-CN': '这一步的几样都试过了。问一位客人：是什么让你停了一下？',
    en: 'All of these were tried. Ask one buyer: what made you stop?',
  },
  why: { 'zh-CN': '为什么是这一样', en: 'Why this one' },
  seenWhy: {
    'zh-CN': '看到的人没点进来。这时他们只看得到图、标题和价格',
    en: 'People saw it and did not come in. All they saw was picture, title and price',
  },
  clickedWhy: {
    'zh-CN': '点进来的人没买。他们在页面里还差一个答案',
    en: 'People came in and did not buy. The page left a question open',
  },
  cartWhy: {
    'zh-CN': '放进购物车的人没付钱。多半卡在邮费、时间或一个疑问上',
    en: 'It went into the cart and was not paid. Mostly postage, time or one question stops them',
  },
  goods: { 'zh-CN': '先在哪件货上试', en: 'Try it on' },
  look: {
    'zh-CN': '{date}回头看，用“改了有用吗”比一比。',
    en: 'Look again on {date} with “Did the change help?”.',
  },
  only: {
    'zh-CN': '这次只改这一样，别的先不动。',
    en: 'Change this one thing and leave the rest.',
  },
} satisfies Record<string, LocalText>;

type Act = 'picture' | 'title' | 'price' | 'detail' | 'reviews' | 'postage' | 'reminder';

/** What may help at each step, the smallest effort first. */
const ACTS: Readonly<Record<string, { why: keyof typeof words; acts: readonly Act[] }>> = {
  seen: { why: 'seenWhy', acts: ['picture', 'title', 'price'] },
  clicked: { why: 'clickedWhy', acts: ['detail', 'price', 'reviews', 'postage'] },
  cart: { why: 'cartWhy', acts: ['postage', 'reminder', 'price'] },
};

const STEPS: readonly ChoiceOption[] = [
  {
    id: 'seen',
    label: { 'zh-CN': '看到了，没点进来', en: 'Seen, but not clicked' },
    hint: { 'zh-CN': '曝光多，访客少。', en: 'Many impressions, few visitors.' },
  },
  {
    id: 'clicked',
    label: { 'zh-CN': '点进来了，没买', en: 'Clicked, but not bought' },
  },
  {
    id: 'cart',
    label: { 'zh-CN': '放进购物车，没付钱', en: 'In the cart, but not paid' },
  },
];

const TRIED: readonly ChoiceOption[] = [
  { id: 'picture', label: { 'zh-CN': '首图', en: 'First picture' } },
  { id: 'title', label: { 'zh-CN': '标题', en: 'Title' } },
  { id: 'price', label: { 'zh-CN': '价格旁边的字', en: 'Words beside the price' } },
  { id: 'detail', label: { 'zh-CN': '详情', en: 'Details' } },
  { id: 'reviews', label: { 'zh-CN': '回评价', en: 'Answers to reviews' } },
  { id: 'postage', label: { 'zh-CN': '邮费和时间', en: 'Postage and time' } },
  { id: 'reminder', label: { 'zh-CN': '问一声', en: 'A question' } },
];

const DAYS: readonly ChoiceOption[] = [
  { id: '7', label: { 'zh-CN': '7 天后', en: 'in 7 days' } },
  { id: '14', label: { 'zh-CN': '14 天后', en: 'in 14 days' } },
  { id: '28', label: { 'zh-CN': '28 天后', en: 'in 28 days' } },
];

export default tipOffer({
  id: 'narrow-step-tip',
  title: { 'zh-CN': '先改这一步', en: 'This step first' },
  lead: {
    'zh-CN': '客人从看到、点进来到付钱，走过几步。只在最窄的一步，改一样东西。',
    en: 'Buyers see, come in, and pay. At the narrowest of these steps, change one thing.',
  },
  minutes: 3,
  exampleEn: {
    宽口棉袜: 'Wide cotton socks',
  },
  how: {
    'zh-CN':
      '几步里，哪一步比你店自己平时窄得清楚，就先说哪一步。人太少时它不出声。试过的不再提，每次只说一样。',
    en: 'It speaks of the step that is clearly narrower than usual in your own shop. With few people it keeps silent. What was tried is not named again.',
  },
  fields: [
    {
      kind: 'choice',
      id: 'step',
      label: { 'zh-CN': '哪一步最窄', en: 'Which step is narrowest?' },
      hint: {
        'zh-CN': '不知道时，先用“哪条路来的人更好”算一算。',
        en: 'If you do not know, look at “Which way brings better guests” first.',
      },
      options: STEPS,
    },
    {
      kind: 'text',
      id: 'goods',
      label: { 'zh-CN': '先在哪件货上试', en: 'Which product to try it on' },
      most: 20,
      optional: true,
    },
    {
      kind: 'choices',
      id: 'tried',
      label: { 'zh-CN': '已经试过的', en: 'Tried already' },
      options: TRIED,
      least: 0,
      optional: true,
    },
    {
      kind: 'choice',
      id: 'days',
      label: { 'zh-CN': '什么时候回头看', en: 'When to look again' },
      options: DAYS,
      optional: true,
    },
  ],
  example: { step: 'seen', goods: '宽口棉袜', tried: ['picture'], days: '14' },
  look(answers, { language, today }) {
    const t = speaker(words, language);
    const found = ACTS[answers.choice('step') ?? ''];
    if (!found) return null;
    const tried = answers.choices('tried');
    const act = found.acts.find((one) => !tried.includes(one));
    const goods = answers.text('goods');
    const date = dateText(
      addDays(today, Number(answers.choice('days') ?? '14')),
      language,
      Number(today.slice(0, 4)),
    );
    return {
      headline: t(act ?? 'ask'),
      lines: [
        {
          label: t('why'),
          value: t(found.why),
          hint: optionText(STEPS, answers.choice('step'), language),
        },
        ...(goods ? [{ label: t('goods'), value: quoted(goods) }] : []),
      ],
      next: act ? [t('only'), ...(date ? [t('look', { date })] : [])] : [],
    };
  },
});
