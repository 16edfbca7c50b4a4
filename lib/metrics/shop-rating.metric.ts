import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-rating',
  name: {
    'zh-CN': '店铺评分',
    en: 'Shop rating',
  },
  definition: {
    'zh-CN': '买家给店铺打的平均分。',
    en: 'Average rating buyers gave the shop.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['Overall rating', '店铺评价分'],
  labels: {
    shopee: ['Keseluruhan Penilaian'],
    etsy: ['Average review rating'],
    jd: ['店铺评价得分', '评价得分'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['Shop rating'],
    shopee: ['Shop Rating', 'Overall Review Rating'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '买家打的分取平均，说的是整个店，不是一件货。',
        en: "Buyers' marks are averaged over the whole shop, not over one item.",
      },
    ],
    shopee: [
      {
        'zh-CN': '它是店铺评价的总评分。',
        en: 'It is the overall review rating of the shop.',
      },
    ],
  },
  drivers: ['product-rating'],
  seeAlso: ['product-rating'],
  thresholds: [
    {
      platform: 'shopee',
      fact: {
        'zh-CN': 'Shopee：接口的样例里，目标写的是 4.5 分（样例，没有日期）。',
        en: 'Shopee: a sample of its interface shows 4.5 as the target (a sample without a date).',
      },
      asOf: 'undated sample',
      source:
        'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
  ],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'repository',
      at: 'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
    },
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/en-us/articles/29665255990039-How-to-Track-Your-Progress-Toward-Becoming-a-Star-Seller',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '这是买家给整个店打的平均分。',
      en: 'This is the average mark that buyers give to your shop as a whole.',
    },
    like: {
      'zh-CN': '好比老茶馆门口的本子。客人走时各写一个分，加起来取平均。',
      en: 'An old tea house keeps a book by the door. Each guest leaves a mark, and you take the average.',
    },
    number: {
      value: {
        'zh-CN': '买家给你的店，平均打了 {value} 分。',
        en: 'On average, buyers give your shop {value} points.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '平均分里，看不出谁为什么打得低。评价里的字才说得清。',
        en: 'From an average we can not tell why someone gave a low mark. The words of the reviews say more.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是某件货最近评得高，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or one item was rated well lately.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。评的人少时，一条低分就会这样，可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. When few people rate, one low mark does this. It may be chance.',
      },
    },
    step: {
      'zh-CN': '数一数最近 5 条评价里，哪个词出现得最多。',
      en: 'Count which word comes up most in your last 5 reviews.',
    },
    help: {
      text: {
        'zh-CN': '想谢谢写评价的客人，可以看“谢谢，再请一句话”（3.4.3）。',
        en: 'Want to thank people who wrote a review? See the thank-you card (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '店的评分和一件货的评分，是两个数。',
        en: 'The mark of the shop and the mark of one item are two numbers.',
      },
    ],
  },
  examples: [
    {
      text: 'Keseluruhan Penilaian',
      platform: 'shopee',
    },
    {
      text: 'Average review rating',
      platform: 'etsy',
    },
  ],
});
