import { defineMetric } from './types';

export default defineMetric({
  id: 'favorite-users',
  name: {
    'zh-CN': '收藏人数',
    en: 'People who favourited',
  },
  definition: {
    'zh-CN': '收藏过商品的不重复人数。',
    en: 'Distinct people who saved a product.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['商品收藏买家数', '商品收藏用户数', '新增加入心愿单人数', '商品卡收藏人数'],
  labels: {
    taobao: ['收藏人数', '商品收藏买家数'],
    pinduoduo: ['商品收藏用户数'],
    xiaohongshu: ['新增加入心愿单人数'],
    douyin: ['商品卡收藏人数'],
    lazada: ['Wishlist visitors'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '收藏过商品的人，每人算一次。关注店铺不算。',
        en: 'People who saved a product are counted, each once. Following the shop is not counted.',
      },
    ],
    lazada: [
      {
        'zh-CN': '“Wishlist visitors”数的是人，“Wishlist”数的是添加了几次。',
        en: '“Wishlist visitors” counts people, while “Wishlist” counts additions.',
      },
    ],
  },
  drivers: [],
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
      at: 'public source file 1126457680',
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
      'zh-CN': '收藏人数，就是收藏过你家商品的人。关注店铺是另一回事，不在里面。',
      en: 'These are the people who saved one of your products. To follow the shop is something else and is not in it.',
    },
    like: {
      'zh-CN': '好比客人翻样品册，在喜欢的那页折了个角。折过角的人有几个，就记几个。',
      en: 'Guests leaf through a book of samples and fold down a corner. You count the people who folded one.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人收藏了你的商品。',
        en: '{period}, {value} people saved your products.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '收藏是先记着，以后再说。有没有打算买，从这里看不出。',
        en: 'To save is to keep it for later. We can not tell from it if they plan to buy.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能有件货让人想留着再看。',
        en: 'The page says it is {change} more than {against}. It may be chance, or one item makes people want a second look.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，有的人直接买了，没去收藏。',
        en: 'The page says it is {change} less than {against}. It may be chance. Some people may buy without saving first.',
      },
    },
    step: {
      'zh-CN': '打开商品列表，记下被收藏最多的一件。',
      en: 'Open your product list. Write down which item was saved most.',
    },
    help: {
      text: {
        'zh-CN': '想听一听收藏的人在等什么，可以办一次“请客人来聊”（3.3.3）。',
        en: 'What are these people waiting for? Invite a few of them for a talk; a card shows how (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '收藏了，不一定会买。',
        en: 'Someone who saves an item may never buy it.',
      },
      {
        'zh-CN': '有的平台把次数和人数都叫心愿单，看清后面有没有写人。',
        en: 'Some platforms use “wishlist” for times and for people. Look for the word visitors.',
      },
    ],
  },
  examples: [
    {
      text: '收藏人数',
      platform: 'taobao',
    },
    {
      text: '商品收藏用户数',
      platform: 'pinduoduo',
    },
  ],
});
