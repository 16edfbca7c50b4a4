import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { listed } from './told-text';
import { worksheet } from './types';

export const words = {
  mixed: {
    'zh-CN': '这周 {count} 条，有用的、故事和买卖都有。',
    en: 'Posts this week: {count}. Useful, story and offer are all there.',
  },
  lacks: {
    'zh-CN': '这周 {count} 条，还少一条{kind}。',
    en: 'Posts this week: {count}. One of this kind is missing: {kind}.',
  },
  selling: {
    'zh-CN': '这周 {count} 条，讲买卖的过了一半。',
    en: 'Posts this week: {count}. More than half of them sell.',
  },
  useful: { 'zh-CN': '有用的', en: 'useful' },
  story: { 'zh-CN': '讲故事的', en: 'story' },
  times: { 'zh-CN': '{count} 条', en: '{count}' },
  figure: { 'zh-CN': '这周写什么', en: 'What the week holds' },
  goods: { 'zh-CN': '会讲到', en: 'Goods in them' },
  blank: { 'zh-CN': '还没写讲哪件货', en: 'Goods not chosen' },
  days: { 'zh-CN': '{count} 天', en: '{count} of the days' },
  many: {
    'zh-CN': '写了 {count} 条。一个人做，3 条就够。',
    en: 'You planned {count}. Alone, 3 are plenty.',
  },
  addUseful: {
    'zh-CN': '客人常问的一句话，写成一条有用的。',
    en: 'Turn one question that buyers ask into a useful post.',
  },
  addStory: {
    'zh-CN': '拍一下这周做货的手，就是一条故事。',
    en: 'Film your hands at work this week: that is a story.',
  },
  lessSelling: {
    'zh-CN': '把一条讲买卖的，换成客人用它的样子。',
    en: 'Change one selling post into how a buyer uses the thing.',
  },
  prepare: {
    'zh-CN': '先拍第一条要用的图，别的到时候再拍。',
    en: 'Take the picture for the first post; the rest can wait.',
  },
  ask: {
    'zh-CN': '每条写完问一句：看的人能带走什么？',
    en: 'Ask of each post: what can the reader take away?',
  },
} satisfies Record<string, LocalText>;

const KINDS = [
  {
    id: 'useful',
    label: { 'zh-CN': '有用的', en: 'Useful' },
    hint: { 'zh-CN': '怎么洗、怎么选、怎么放', en: 'How to wash, choose or keep it' },
  },
  {
    id: 'story',
    label: { 'zh-CN': '讲故事的', en: 'Story' },
    hint: {
      'zh-CN': '谁做的、怎么来的、客人的一句话',
      en: 'Who made it, how it came, what a buyer said',
    },
  },
  {
    id: 'offer',
    label: { 'zh-CN': '讲买卖的', en: 'Offer' },
    hint: { 'zh-CN': '新货、价格、活动', en: 'New goods, prices, a campaign' },
  },
  { id: 'rest', label: { 'zh-CN': '不发', en: 'No post' } },
] as const;

const DAYS: readonly LocalText[] = [
  { 'zh-CN': '周一', en: 'Monday' },
  { 'zh-CN': '周二', en: 'Tuesday' },
  { 'zh-CN': '周三', en: 'Wednesday' },
  { 'zh-CN': '周四', en: 'Thursday' },
  { 'zh-CN': '周五', en: 'Friday' },
  { 'zh-CN': '周六', en: 'Saturday' },
  { 'zh-CN': '周日', en: 'Sunday' },
];

export default worksheet({
  id: 'content-week',
  title: { 'zh-CN': '一周内容表', en: 'A week of posts' },
  lead: {
    'zh-CN': '一周排三条就好：一条有用的，一条故事，一条讲买卖。',
    en: 'Three posts a week will do: one useful, one story, one offer.',
  },
  minutes: 15,
  exampleEn: {
    羊毛袜: 'Wool socks',
    水盆里怎么洗不缩水: 'Washing in a basin without shrinking',
    妈妈坐在门口织第一双: 'Mother knitting the first pair at the door',
    新到的短袜: 'New ankle socks',
    三种颜色放在木桌上: 'Three colours on a wooden table',
  },
  shape: { kind: 'week', rows: 'days' },
  fields: [
    {
      kind: 'rows',
      id: 'days',
      label: { 'zh-CN': '这一周', en: 'This week' },
      hint: {
        'zh-CN': '拍什么，写一句：谁、在哪里、手里拿什么。',
        en: 'What to film in one line: who, where, what is in the hand.',
      },
      row: { 'zh-CN': '一天', en: 'a day' },
      least: 1,
      most: 7,
      given: DAYS,
      cells: [
        {
          kind: 'text',
          id: 'day',
          label: { 'zh-CN': '哪天', en: 'Day' },
          most: 10,
          optional: true,
        },
        {
          kind: 'choice',
          id: 'kind',
          label: { 'zh-CN': '发哪一种', en: 'Kind of post' },
          options: KINDS,
        },
        {
          kind: 'text',
          id: 'goods',
          label: { 'zh-CN': '讲哪件货', en: 'Which goods' },
          most: 20,
          optional: true,
        },
        {
          kind: 'text',
          id: 'picture',
          label: { 'zh-CN': '拍什么', en: 'What to film' },
          most: 40,
          optional: true,
        },
      ],
    },
  ],
  example: {
    days: [
      { kind: 'rest', goods: '', picture: '' },
      { kind: 'useful', goods: '羊毛袜', picture: '水盆里怎么洗不缩水' },
      { kind: 'rest', goods: '', picture: '' },
      { kind: 'story', goods: '羊毛袜', picture: '妈妈坐在门口织第一双' },
      { kind: 'rest', goods: '', picture: '' },
      { kind: 'offer', goods: '新到的短袜', picture: '三种颜色放在木桌上' },
      { kind: 'rest', goods: '', picture: '' },
    ],
  },
  look(answers, { language }) {
    const t = speaker(words, language);
    const days = answers.rows('days');
    if (days.length === 0) return null;
    const posts = days.filter((row) => row.choice('kind') && row.choice('kind') !== 'rest');
    const of = (kind: string) => posts.filter((row) => row.choice('kind') === kind).length;
    const [useful, story, offer] = [of('useful'), of('story'), of('offer')];
    const selling = offer * 2 > posts.length;
    const lacks = useful === 0 ? 'useful' : story === 0 ? 'story' : null;
    const goods = [...new Set(posts.map((row) => row.text('goods')).filter(Boolean))];
    const blank = posts.filter((row) => !row.text('goods')).length;
    const count = posts.length;
    return {
      headline: selling
        ? t('selling', { count })
        : lacks
          ? t('lacks', { count, kind: t(lacks) })
          : t('mixed', { count }),
      lines: [
        ...(goods.length ? [{ label: t('goods'), value: listed(goods, language) }] : []),
        ...(blank ? [{ label: t('blank'), value: t('days', { count: blank }) }] : []),
      ],
      figure: count
        ? {
            kind: 'bars',
            title: t('figure'),
            rows: KINDS.filter(({ id }) => id !== 'rest').map(({ id, label }) => ({
              id,
              name: label[language],
              amount: of(id),
              text: t('times', { count: of(id) }),
            })),
          }
        : null,
      cautions: count > 4 ? [t('many', { count })] : [],
      next: [
        ...(useful === 0 ? [t('addUseful')] : []),
        ...(story === 0 ? [t('addStory')] : []),
        ...(selling ? [t('lessSelling')] : []),
        ...(count ? [t('prepare'), t('ask')] : []),
      ],
    };
  },
});
