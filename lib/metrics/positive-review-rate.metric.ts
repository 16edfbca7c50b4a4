import { defineMetric } from './types';

export default defineMetric({
  id: 'positive-review-rate',
  name: {
    'zh-CN': '好评率',
    en: 'Positive review rate',
  },
  definition: {
    'zh-CN': '评价里好评的占比。',
    en: 'Share of reviews that are positive.',
  },
  category: 'service',
  unit: 'percent',
  base: 'review',
  better: 'higher',
  aliases: ['商品好评率', '积极评论率', '近30天积极评论率'],
  labels: {
    taobao: ['商品好评率'],
    pinduoduo: ['近30天积极评论率', '积极评论率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '4 星和 5 星算好评。没评价的订单，不算在内。',
        en: 'Four and five stars are good. Orders without a rating are left out.',
      },
    ],
    taobao: [
      {
        'zh-CN': '看 30 天。商品描述打 4 星或 5 星的，除以全部描述评分。',
        en: 'Description ratings of 4 or 5 stars, over all description ratings, in 30 days.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
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
      'zh-CN': '收到的评价里，有多少条是好评。',
      en: 'This is how many of the reviews you got are good ones.',
    },
    like: {
      'zh-CN': '好比村口放个竹筒，觉得好投红豆，觉得不好投黑豆。100 颗里有 96 颗红的。',
      en: 'Guests drop a red bean in a jar if they like the tea, else a black one. Of 100 beans 96 are red.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 条评价里，大约有 {of} 条说好。',
        en: 'About {of} of every {outOf} reviews say it is good.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '没写评价的客人，不在这个数里。他们满不满意，看不出来。',
        en: 'People who wrote nothing are not in here. If they are happy we can not tell.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能这阵子收货的人更合意，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. People may like their goods more, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能多了一两条不太满意的，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. One or two less happy notes can do it. It need not mean much and may be chance.',
      },
    },
    step: {
      'zh-CN': '圈出最近 3 条好评里，客人夸得一样的词。',
      en: 'Mark the words that your last 3 good reviews share.',
    },
    help: {
      text: {
        'zh-CN': '客人夸你的话，可以放进“一句话说清楚”（3.4.2）。',
        en: 'Use such words on the card for saying it in one line (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '它只跟评价比。订单多、评价少时，它说的是少数人。',
        en: 'It is measured against reviews. With many orders and few reviews, it speaks for a few people.',
      },
    ],
  },
  examples: [
    {
      text: '商品好评率',
      platform: 'taobao',
    },
    {
      text: '近30天积极评论率',
      platform: 'pinduoduo',
    },
  ],
});
