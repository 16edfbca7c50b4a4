import { defineMetric } from './types';

export default defineMetric({
  id: 'product-visitors',
  name: {
    'zh-CN': '商品访客数',
    en: 'Product visitors',
  },
  definition: {
    'zh-CN': '打开过商品详情页的不重复人数。',
    en: 'Distinct people who opened at least one product page.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['商品UV', '进商详访客数', 'Product Visitors (Visit)'],
  labels: {
    taobao: ['商品访客数'],
    pinduoduo: ['商品访客数'],
    jd: ['进商详访客数'],
    xiaohongshu: ['商品访客数'],
    shopee: ['Product Visitors', 'Product Visitors (Visit)', '商品访客数量'],
    shein: ['商详访客'],
  },
  unverifiedLabels: {
    aliexpress: ['商品访客数'],
    temu: ['商详访客数'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '至少打开过一个商品详情页的人，去掉重复。只看首页的人，没点商品，就不在内。',
        en: 'People who opened at least one product page, each once. Someone who saw only the home page is left out.',
      },
      {
        'zh-CN': '它一般不会多过店铺访客数。',
        en: 'It is normally no higher than the number of shop visitors.',
      },
    ],
  },
  drivers: ['product-click-users', 'search-visitors', 'product-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
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
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 67266552130 (read-only SHEIN merchant backend fetcher with page routes and home page labels)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '商品访客数，就是打开过商品详情页的人数。一个人看几件、看几次，都只算一个。',
      en: 'This is how many people opened at least one product page. One person counts once, whatever they open.',
    },
    like: {
      'zh-CN': '好比服装店里，伸手摸过衣服的人。只在门口张望的，不算。',
      en: 'In a clothes shop, count those who took a garment in hand. A look through the door is not enough.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人打开过商品详情页。',
        en: '{period}, {value} people opened a product page.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '打开看的人里，谁会买，现在看不出。',
        en: 'Some of these people may buy. We can not tell yet who.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能是搜着找来的人多了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or more people found you by search.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，点开商品的人本来有多有少。',
        en: 'The page says it is {change} less than {against}. It may be chance. The number who open a product goes up and down.',
      },
    },
    step: {
      'zh-CN': '记下看的人最多的三件货。',
      en: 'Write down the three items most people opened.',
    },
    help: {
      text: {
        'zh-CN': '这些人大概是谁，可以看“看懂买家画像”（3.3.3）。',
        en: 'Want to know more about them? See the card on reading who your buyers are (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '店铺访客数是另一个数。算比例时，两个别换着用。',
        en: 'Shop visitors are another number. When you work out a share, do not swap the two.',
      },
      {
        'zh-CN': '拼多多和小红书有几个比例，底下除的就是它。',
        en: 'Some shares on PDD and Xiaohongshu divide by this number.',
      },
    ],
  },
  examples: [
    {
      text: '商品访客数',
      platform: 'taobao',
    },
    {
      text: '商品访客数',
      platform: 'pinduoduo',
    },
  ],
});
