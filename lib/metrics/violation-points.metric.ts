import { defineMetric } from './types';

export default defineMetric({
  id: 'violation-points',
  name: {
    'zh-CN': '违规积分',
    en: 'Violation points',
  },
  definition: {
    'zh-CN': '因违规被记的分。',
    en: 'Points recorded for breaking rules.',
  },
  category: 'score',
  unit: 'points',
  base: 'point',
  better: 'lower',
  aliases: ['扣分', '违规分', '计分', '违规扣分', '扣分（计分）'],
  labels: {
    douyin: ['违规积分'],
    taobao: ['违规扣分'],
    shopee: ['Penalty Points'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['Violation points'],
    shopee: ['Penalty points'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN':
          '记的是违规的分，按违规的种类分别累加。据我们所知，多数平台按自然年清零。这一点还没有找到原文。',
        en: 'Points for broken rules add up by kind of breach. As far as we know, most platforms clear them by calendar year. We have not found the rule text for that.',
      },
    ],
    shopee: [
      {
        'zh-CN': '按季度记，没达标会记分，违规也会记分。每个季度的第一个星期一清零。',
        en: 'It counts by quarter, for missed targets and for broken rules. It goes back to zero on the first Monday of the quarter.',
      },
    ],
  },
  drivers: ['non-fulfilment-rate', 'late-ship-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'taobao',
      fact: {
        'zh-CN':
          '天猫：发货严重晚了、投诉又成立的，每次记 1 分，30 天里最多记 6 分（2026 年 4 月 9 日的规则）。',
        en: 'Tmall: a gravely late shipment with an upheld complaint costs 1 point each time, at most 6 in 30 days (rule of 9 April 2026).',
      },
      asOf: '2026-04-09',
      source: 'https://rulechannel.tmall.com/?type=detail&ruleId=11000266&cId=391',
    },
    {
      platform: 'shopee',
      fact: {
        'zh-CN': 'Shopee 菲律宾：到 15 分，账户冻结 28 天（没有写日期）。',
        en: 'Shopee Philippines: at 15 points the account is frozen for 28 days (no date given).',
      },
      asOf: 'undated',
      source: 'https://ginee.com/ph/insights/shopee-philippines-penalty-system/',
    },
    {
      platform: 'shopee',
      fact: {
        'zh-CN': 'Shopee：超过 3 分，活动受限 28 天（没有写日期）。',
        en: 'Shopee: above 3 points, activities are limited for 28 days (no date given).',
      },
      asOf: 'undated',
      source: 'https://www.amz10.com/p/18151.html',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'recall',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'url',
      at: 'https://help.bigseller.pro/en_US/detail/4770',
    },
    {
      kind: 'url',
      at: 'https://ginee.com/ph/insights/shopee-philippines-penalty-system/',
    },
    {
      kind: 'url',
      at: 'https://www.exabytes.my/blog/shopee-penalty-points-guide/',
    },
    {
      kind: 'url',
      at: 'https://www.amz10.com/p/18151.html',
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
      'zh-CN': '违规积分，是违反平台规则以后记下的分。它不是奖励，越少越好。',
      en: 'These points are noted when a shop breaks a rule. They are no reward: fewer is better.',
    },
    like: {
      'zh-CN': '好比图书馆的借书卡。书还晚了，管理员就在卡上记几分。',
      en: 'Think of a library card. When a book comes back late, the librarian notes points on it.',
    },
    number: {
      value: {
        'zh-CN': '页面上，你的店现在记着 {value} 分。',
        en: 'The page shows {value} points noted for your shop.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '各家怎么记分、哪天清零，都不一样。只看多少分，看不出事情轻重。',
        en: 'Platforms note points and clear them in their own ways. From the sum we can not tell how bad it is.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧有几单发晚了，打开记录才知道。',
        en: 'The page says it is {change} more than {against}. It may be chance, such as a few late parcels. The record will tell.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}少了 {change}。可能是碰巧到了清零的日子，正在执行的处罚还在。',
        en: 'The page says it is {change} less than {against}. It may be chance that the day of clearing came. A running penalty stays.',
      },
    },
    step: {
      'zh-CN': '打开违规记录，记下最近一次写的是哪条规则。',
      en: 'Open the record of breaches. Write down which rule the last one names.',
    },
    help: {
      text: {
        'zh-CN': '觉得记错了，可以看“去哪里反映”（3.3.2）。',
        en: 'Do you think a point is wrong? There is a card on where to speak up (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '分清零了，还在执行的处罚不会跟着停。',
        en: 'Clearing the points does not end a penalty that still runs.',
      },
      {
        'zh-CN': '什么时候清零，每家平台自己定，看页面写的日子。',
        en: 'Each platform sets its own day of clearing. Go by the date on the page.',
      },
    ],
  },
  examples: [
    {
      text: '违规积分',
      platform: 'douyin',
    },
    {
      text: '违规扣分',
      platform: 'taobao',
    },
  ],
});
