import { defineMetric } from './types';

export default defineMetric({
  id: 'product-rating',
  name: {
    'zh-CN': '商品综合评分',
    en: 'Product rating',
  },
  definition: {
    'zh-CN': '买家给商品打的平均星数。',
    en: "Average stars of buyers' product reviews.",
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['商品评分', 'Star rating', 'Review rating'],
  labels: {
    douyin: ['商品综合评分'],
    lazada: ['Product Rating'],
  },
  unverifiedLabels: {
    shopee: ['Product Rating'],
    amazon: ['Customer reviews'],
    temu: ['商品评分'],
    walmart: ['Rating'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '买家评价的平均星数，只算有评价的。',
        en: "The average stars of buyers' reviews. Only what was rated counts.",
      },
    ],
    douyin: [
      {
        'zh-CN': '看 30 天：签收订单的商品评分加起来，除以评过分的签收订单。',
        en: 'The sum of product ratings of signed orders, over signed orders that were rated, in 30 days.',
      },
    ],
  },
  drivers: ['negative-review-rate', 'return-rate'],
  seeAlso: ['shop-rating'],
  thresholds: [
    {
      platform: 'lazada',
      fact: {
        'zh-CN': 'Lazada：4 分或以上算好。（没有写日期）',
        en: 'Lazada: 4 or more counted as good. (No date given)',
      },
      asOf: 'undated',
      source: 'https://ssopdot.com/blog/8506.html',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'url',
      at: 'https://ssopdot.com/blog/8506.html',
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
      'zh-CN': '商品综合评分，就是买家给商品打的星，平均下来有几颗。',
      en: 'Buyers give stars to your goods. This is how many stars that makes on average.',
    },
    like: {
      'zh-CN': '好比试吃台前，尝过的人各放一到五粒瓜子，看平均一人放几粒。',
      en: 'At a tasting table each guest leaves one to five seeds. How many is that per guest?',
    },
    number: {
      value: {
        'zh-CN': '评过的人，平均给了 {value} 颗星。',
        en: 'Those who rated gave {value} stars on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '评的人少时，一位就能带动它。现在看不出大家的意思。',
        en: 'When few have rated, one guest can move it. We can not tell yet what most of them think.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能低星少了几条，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. There may be fewer low ones, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能来了一两条低星，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. One or two low ones may have come in, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '看评价最多的那件货，平均是几颗星。',
      en: 'Look how many stars your most rated item has.',
    },
    help: {
      text: {
        'zh-CN': '星星背后的话，可以“请客人来聊”一聊（3.3.3）。',
        en: 'What lies behind the stars? Ask a few buyers in for a chat, with the card for it (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '评价少时，新来一条，它就会跳一下。',
        en: 'When reviews are few, each new one makes it jump.',
      },
      {
        'zh-CN': 'Lazada 早年的资料说，只看最近 8 周。',
        en: 'Old Lazada pages say that only the last 8 weeks count.',
      },
    ],
  },
  examples: [
    {
      text: '商品综合评分',
      platform: 'douyin',
    },
    {
      text: 'Product Rating',
      platform: 'lazada',
    },
  ],
});
