import { defineMetric } from './types';

export default defineMetric({
  id: 'review-count',
  name: {
    'zh-CN': '评价数',
    en: 'Review count',
  },
  definition: {
    'zh-CN': '收到的评价条数。',
    en: 'Number of buyer reviews.',
  },
  category: 'service',
  unit: 'count',
  base: 'review',
  better: 'higher',
  aliases: ['近30天评价数', '近90日评价数', '今日评价数', '评价条数', 'Ratings'],
  labels: {
    taobao: ['评价数'],
    pinduoduo: ['评价数', '近90日评价数', '今日评价数', '评价条数'],
  },
  unverifiedLabels: {
    amazon: ['Ratings'],
    shopee: ['Reviews'],
    etsy: ['Reviews'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '买家评价的条数。数哪几天，标签上写着：今天、30 天或 90 天。',
        en: 'The number of buyer reviews. The label names the days: today, 30 or 90 days.',
      },
    ],
  },
  drivers: ['orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
    },
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '买家写来的评价有多少条。算今天还是算 30 天、90 天，看标签。',
      en: 'This is how many reviews buyers gave. The label tells if it is today, 30 days or 90 days.',
    },
    like: {
      'zh-CN': '好比教室后面的心愿墙，数一数贴上来几张纸条。',
      en: 'Think of a wall at school where people pin up notes. You count the notes.',
    },
    number: {
      value: {
        'zh-CN': '标签写的那段时间里，收到 {value} 条评价。',
        en: 'In the time the label names, buyers left reviews {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '单子多，评价往往也多。从条数看不出大家是夸还是怨。',
        en: 'More orders often bring more reviews. From the count we can not tell if they are kind or cross.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能收到货的人多了，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More people may have had their parcels, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能前一阵单子少些，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. There may have been fewer orders before, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '数一数，最近 10 条评价里有几条写了字。',
      en: 'Count how many of the last 10 reviews have words in them.',
    },
    help: {
      text: {
        'zh-CN': '想请满意的客人说两句，可以看“谢谢，再请一句话”（3.4.3）。',
        en: 'Want to ask a happy buyer for a few words? See the card on thanks and one more line (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '没写字、只点了星的，也可能算一条。',
        en: 'A rating with stars and no words may count as one too.',
      },
      {
        'zh-CN': '30 天的数和 90 天的数，放在一起比没有意思。',
        en: 'There is no sense in holding a 30-day count next to a 90-day count.',
      },
    ],
  },
  examples: [
    {
      text: '评价数',
      platform: 'taobao',
    },
    {
      text: '评价数',
      platform: 'pinduoduo',
    },
  ],
});
