import { defineMetric } from './types';

export default defineMetric({
  id: 'favorite-count',
  name: {
    'zh-CN': '商品收藏次数',
    en: 'Likes / wishlist',
  },
  definition: {
    'zh-CN': '商品被收藏或喜欢的次数。',
    en: 'Number of save or wishlist actions.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: ['收藏宝贝数', '宝贝收藏数', 'Wishlist', 'Favorites', '收藏（喜欢）数'],
  labels: {
    taobao: ['商品收藏次数'],
    shopee: ['Likes', '赞'],
    lazada: ['Wishlist'],
  },
  unverifiedLabels: {
    etsy: ['Favorites'],
    aliexpress: ['收藏'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数收藏的动作，收藏一次算一次。按次数算，不按人算。',
        en: 'Save actions are counted, one by one. It goes by times, not by people.',
      },
    ],
    lazada: [
      {
        'zh-CN': '“Wishlist”数的是添加的次数。人数要看“Wishlist visitors”。',
        en: '“Wishlist” counts additions. For people, look at “Wishlist visitors”.',
      },
    ],
    shopee: [
      {
        'zh-CN': '“Likes”在中文里写作“赞”，数的是加进喜欢清单几次。',
        en: '“Likes” counts additions to the wish list. The Chinese label is the single sign “赞”.',
      },
    ],
  },
  drivers: ['product-visitors'],
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
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
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
      'zh-CN': '商品收藏次数，就是大家点收藏或喜欢点了几次。它数次数，不数人。',
      en: 'This is how many times people tapped save or like. It counts taps, not people.',
    },
    like: {
      'zh-CN': '好比菜牌旁边让人贴小红花。贴上一朵，就记一朵。',
      en: 'Guests may stick a paper flower next to a dish on the menu. Each flower counts.',
    },
    number: {
      value: {
        'zh-CN': '{period}，你的商品被收藏了 {value} 次。',
        en: '{period}, your products were saved {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '同一个人收藏五样，就是五次。看不出背后有几个人。',
        en: 'One person who saves five things makes five. So we can not tell how many people stand behind it.',
      },
    },
    step: {
      'zh-CN': '记下收藏最多的三件货，各卖了几件。',
      en: 'Write down the three items saved most. How many of each were sold?',
    },
    help: {
      text: {
        'zh-CN': '想把这些次数看成一个个人，可以读“数字背后是人”（3.2.3）。',
        en: 'There are people behind these taps. A card tells more about them (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '收藏多，不等于成交多。',
        en: 'Many saves do not mean many orders.',
      },
      {
        'zh-CN': '只写着一个“赞”字的那一栏，有时说的就是它。',
        en: 'On one platform the column has a single sign, “赞”, which means like.',
      },
    ],
  },
  examples: [
    {
      text: '商品收藏次数',
      platform: 'taobao',
    },
    {
      text: 'Likes',
      platform: 'shopee',
    },
  ],
});
