import { defineMetric } from './types';

export default defineMetric({
  id: 'favorite-rate',
  name: {
    'zh-CN': '收藏率',
    en: 'Favourite rate',
  },
  definition: {
    'zh-CN': '访客里有多少人收藏了商品。',
    en: 'Share of visitors who saved a product.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['收藏转化率', '访问收藏转化率', '商品收藏率', '宝贝收藏率'],
  labels: {
    taobao: ['访问收藏转化率', '收藏转化率'],
    pinduoduo: ['商品收藏率'],
  },
  unverifiedLabels: {},
  formula: 'favorite-users / visitors',
  counting: {
    all: [
      {
        'zh-CN': '收藏商品的人除以访客。到了商品页，就改除以商品访客。',
        en: 'People who saved a product over visitors. On product pages, product visitors are used instead.',
      },
    ],
  },
  drivers: ['favorite-users', 'visitors'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '收藏率，就是来的人里，有多少人收藏了商品。',
      en: 'This is how many of the people who came saved a product.',
    },
    like: {
      'zh-CN': '好比 30 个人来看花，有 2 个拍下了花盆上的名字。',
      en: 'Thirty people walk through a flower show. Two take a photo of the name on a pot.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的收藏。每来 {outOf} 个人，大约 {of} 个收藏了商品。',
        en: 'This is about saves {period}. About {of} out of {outOf} visitors kept a product for later.',
      },
      withInputs: {
        'zh-CN':
          '{period}，来了 {visitors} 位。其中 {favoriteUsers} 位收藏了商品。每 {outOf} 位里，约 {of} 位。',
        en: '{visitors} people came to look {period}. Of them, {favoriteUsers} saved a product. It comes to about {of} per {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '收藏以后，还要有人回来买。单看这一步，看不出结果。',
        en: 'After a save, someone has to come back and buy. From this step alone we can not tell how it ends.',
      },
      fewPeople: {
        'zh-CN': '收藏的人还少，多一位就变不少。实际可能在 {outOf} 位里 {low} 到 {high} 位。',
        en: 'The number of saves is still small, and one more changes it. In truth it may be {low} to {high} per {outOf}.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，过些天再看收藏的人买没买。',
        en: 'The page says it is {change} higher than {against}. It may be chance. In some days, see if those who saved came to buy.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，来的人一下子变多也会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance. A sudden crowd of visitors can do this.',
      },
    },
    step: {
      'zh-CN': '挑一件收藏多的货，写一句话说清它什么时候用得上。',
      en: 'Pick an item that many people saved. Write one line about when it comes in handy.',
    },
    help: {
      text: {
        'zh-CN': '想试一试怎么和犹豫的客人说话，可以做“情景练习”（3.4.3）。',
        en: 'What could you say to someone who is not sure yet? Try it in the practice scenes (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '在商品页上，它除的是看商品的人，不是进店的人。',
        en: 'On product pages it divides by people who saw the product, not by shop visitors.',
      },
      {
        'zh-CN': '收藏之后有没有人回来买，它没有说。',
        en: 'It does not say if anyone came back to buy after saving.',
      },
    ],
  },
  examples: [
    {
      text: '访问收藏转化率',
      platform: 'taobao',
    },
    {
      text: '商品收藏率',
      platform: 'pinduoduo',
    },
  ],
});
