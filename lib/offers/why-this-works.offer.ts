import { speaker } from '../i18n/say';
import type { LocalText } from '../shared/text';
import { explanation } from './types';

export const words = {
  choose: {
    'zh-CN': '挑一个功能，看看怎么点、为什么。',
    en: 'Choose a function and see how to use it, and why.',
  },
  two: {
    'zh-CN': '“{name}”，先知道为什么，再记怎么点。',
    en: '“{name}”: first why it works, then where to click.',
  },
  how: { 'zh-CN': '怎么点', en: 'How' },
  why: { 'zh-CN': '为什么', en: 'Why' },
  mine: { 'zh-CN': '你的话', en: 'In your words' },
  teach: {
    'zh-CN': '用自己的话写一句为什么，就真的是自己的了。',
    en: 'Put the why in one line of your own. Then it is yours.',
  },
  tell: { 'zh-CN': '把你那句讲给店里另一个人听。', en: 'Tell your line to somebody in the shop.' },
  vary: {
    'zh-CN': '按钮的名字各平台不同，找意思一样的。',
    en: 'Buttons have other names elsewhere. Look for the same meaning.',
  },
} satisfies Record<string, LocalText>;

interface Function {
  readonly id: string;
  readonly name: LocalText;
  readonly how: LocalText;
  readonly why: LocalText;
}

/** Each function in two layers. The why is a picture of daily life and claims no secret of a platform. */
const FUNCTIONS: readonly Function[] = [
  {
    id: 'title',
    name: { 'zh-CN': '改商品标题', en: 'Product title' },
    how: {
      'zh-CN': '打开这件货的编辑页，改标题，再保存。',
      en: 'Open the product for editing, change the title and save.',
    },
    why: {
      'zh-CN': '标题像货架上的牌子。客人找“厚袜子”，牌子上没有“厚”字，就走过去了。',
      en: 'A title is the sign on the shelf. Who looks for thick socks walks past a sign without “thick”.',
    },
  },
  {
    id: 'picture',
    name: { 'zh-CN': '换首图', en: 'First picture' },
    how: {
      'zh-CN': '打开编辑页，把第一张图换掉，记下日子。',
      en: 'Open the product for editing, change the first picture and note the day.',
    },
    why: {
      'zh-CN': '首图像橱窗。人先看橱窗，再想要不要进门。',
      en: 'The first picture is the shop window. People look at it before they come in.',
    },
  },
  {
    id: 'coupon',
    name: { 'zh-CN': '发优惠券', en: 'Coupon' },
    how: {
      'zh-CN': '在营销页新建一张券，写满多少减多少。',
      en: 'Create a coupon on the marketing page: spend so much, save so much.',
    },
    why: {
      'zh-CN': '券像“两斤送一根葱”。它让人多拿一点，也从你留下的钱里出。',
      en: 'A coupon is like a free spring onion with two pounds. People take more, and you pay for it.',
    },
  },
  {
    id: 'sources',
    name: { 'zh-CN': '按来路看', en: 'Ways in' },
    how: {
      'zh-CN': '打开流量页，点“来源”，选 7 天。',
      en: 'Open the traffic page, choose sources and seven days.',
    },
    why: {
      'zh-CN': '像店有前门和后门。先知道人从哪个门来，再决定扫哪个门口。',
      en: 'A shop has a front and a back door. Know which one people use before you sweep.',
    },
  },
  {
    id: 'days',
    name: { 'zh-CN': '换成 7 天看', en: 'Seven days' },
    how: { 'zh-CN': '在日期那里点“近 7 天”。', en: 'Choose the last seven days beside the date.' },
    why: {
      'zh-CN': '一天像一勺汤，碰上盐多就说咸。喝一碗，才知道味道。',
      en: 'A day is a spoonful of soup. A whole bowl tells the taste.',
    },
  },
  {
    id: 'reply',
    name: { 'zh-CN': '快捷回复', en: 'Quick replies' },
    how: {
      'zh-CN': '在客服页找“快捷回复”，写一句存下来。',
      en: 'On the chat page find quick replies, write one and save it.',
    },
    why: {
      'zh-CN': '像把葱花先切好。客人来了，抓一把就上桌。',
      en: 'It is like chopping the onion beforehand. When a guest comes, it is ready.',
    },
  },
  {
    id: 'live',
    name: { 'zh-CN': '开直播', en: 'Going live' },
    how: {
      'zh-CN': '在直播页选货、写标题、定钟点，再开播。',
      en: 'On the live page choose goods, a title and an hour, then start.',
    },
    why: {
      'zh-CN': '像在摊前吆喝，货可以翻过来给人看。看得见，问得着，心里踏实。',
      en: 'It is like calling at a stall and turning the goods over. Seeing and asking make people feel safe.',
    },
  },
];

export default explanation({
  id: 'why-this-works',
  title: { 'zh-CN': '为什么会这样', en: 'Why this works' },
  lead: {
    'zh-CN': '每个功能都有两层：怎么点，为什么。知道为什么，换了平台也会用。',
    en: 'Every function has two layers: how and why. Who knows why can use it on any platform.',
  },
  minutes: 5,
  exampleEn: {
    '一天会跳，看一周才准': 'One day jumps, a week is steadier',
  },
  sections: [
    {
      title: { 'zh-CN': '第一层：怎么点', en: 'First layer: how' },
      text: {
        'zh-CN': '按钮会搬家，名字会换。只记得点哪里，改版一次就要重学。',
        en: 'Buttons move and get new names. Who knows just where to click learns anew with each redesign.',
      },
    },
    {
      title: { 'zh-CN': '第二层：为什么', en: 'Second layer: why' },
      text: {
        'zh-CN': '为什么很少变。它多半就是摆摊的道理：看得见、说得清、信得过。',
        en: 'The why hardly changes. It is mostly the sense of a stall: be seen, be clear, be trusted.',
      },
    },
    {
      title: { 'zh-CN': '两层一起用', en: 'Both together' },
      text: {
        'zh-CN': '先问“它想让客人做什么”，再找按钮。找不到的时候，照这个意思去搜。',
        en: 'Ask what it wants the buyer to do, then find the button. If you can not find it, search for that meaning.',
      },
    },
  ],
  own: {
    fields: [
      {
        kind: 'choice',
        id: 'function',
        label: { 'zh-CN': '想看哪个功能', en: 'Which function' },
        options: FUNCTIONS.map(({ id, name }) => ({ id, label: name })),
      },
      {
        kind: 'text',
        id: 'mine',
        most: 60,
        lines: 2,
        optional: true,
        label: { 'zh-CN': '用自己的话说，为什么', en: 'Why, in your own words' },
      },
    ],
    example: { function: 'days', mine: '一天会跳，看一周才准' },
    tell(answers, { language }) {
      const t = speaker(words, language);
      const found = FUNCTIONS.find(({ id }) => id === answers.choice('function'));
      const mine = answers.text('mine');
      if (!found) return { headline: t('choose') };
      return {
        headline: t('two', { name: found.name[language] }),
        lines: [
          { label: t('why'), value: found.why[language] },
          { label: t('how'), value: found.how[language] },
          ...(mine ? [{ label: t('mine'), value: mine }] : []),
        ],
        cautions: [t('vary')],
        next: [mine ? t('tell') : t('teach')],
      };
    },
  },
  check: {
    ask: {
      'zh-CN': '平台改版了，换首图的按钮找不到。先想哪一件？',
      en: 'After a redesign the button for the first picture is gone. What to think of first?',
    },
    choices: [
      {
        id: 'purpose',
        text: { 'zh-CN': '我想让客人一眼看到什么', en: 'What buyers are to see at a glance' },
        right: true,
        why: {
          'zh-CN': '对。知道要做什么，就知道去编辑页里找图。',
          en: 'Yes. Knowing the purpose, you look for pictures where a product is edited.',
        },
      },
      {
        id: 'old',
        text: { 'zh-CN': '原来的按钮在第几个', en: 'Which place the old button had' },
        right: false,
        why: {
          'zh-CN': '记位置很自然。位置常常会变，意思不大变。',
          en: 'Remembering places is natural. Places change often, meanings seldom.',
        },
      },
      {
        id: 'paid',
        text: { 'zh-CN': '是不是要付钱才给换', en: 'Whether one has to pay for it now' },
        right: false,
        why: {
          'zh-CN': '可以看一眼价钱。改自己的图，多半在编辑页里就能改。',
          en: 'A look at the price does no harm. Your own pictures are mostly changed in the editor.',
        },
      },
    ],
  },
});
