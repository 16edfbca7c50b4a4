import { defineMetric } from './types';

export default defineMetric({
  id: 'account-health-rating',
  name: {
    'zh-CN': '账户状况评级（AHR）',
    en: 'Account Health Rating',
  },
  definition: {
    'zh-CN': '账户是否健康的评分。',
    en: 'Points for the health of the seller account.',
  },
  category: 'score',
  unit: 'points',
  base: 'point',
  better: 'higher',
  aliases: ['AHR'],
  labels: {
    amazon: ['Account Health Rating', 'AHR'],
  },
  unverifiedLabels: {
    amazon: ['账户状况评级'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '不按销售额算，也不只看有毛病的订单占多少。',
        en: 'It is not made from sales, and not from faulty orders alone.',
      },
    ],
    amazon: [
      {
        'zh-CN': '从 0 到 1,000 分，看违规和轻重，发好的订单会加分。新账户从 200 分开始。',
        en: 'It runs from 0 to 1,000 by breaches and how grave they are. Orders you fulfil add points. New accounts start with 200.',
      },
    ],
  },
  drivers: ['order-defect-rate'],
  seeAlso: ['shop-experience-score', 'shop-performance-score', 'shop-star'],
  thresholds: [
    {
      platform: 'amazon',
      fact: {
        'zh-CN':
          '亚马逊：200 分及以上是健康（绿色），100 到 199 分有风险（黄色），99 分及以下不健康（红色）。2022 年和以后的文章都这样写。',
        en: 'Amazon: 200 and more is healthy (green), 100 to 199 is at risk (yellow), 99 and less is unhealthy (red), say texts of 2022 and later.',
      },
      asOf: '2022 and later texts',
      source: 'https://www.geekseller.com/blog/amazon-account-health-rating/',
      line: {
        at: 200,
        side: 'at-least',
        unit: 'points',
        goal: { 'zh-CN': '账号健康', en: 'a healthy account' },
      },
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://www.geekseller.com/blog/amazon-account-health-rating/',
    },
    {
      kind: 'url',
      at: 'https://jumpfly.com/?p=30849',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/accountHealthReport-2020-11-18.json',
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
      'zh-CN': '账户状况评级（AHR），是给卖家账户记的分。主要看违规有多少、有多重。',
      en: 'These points are for the health of your seller account. It looks most at broken rules and how bad they were.',
    },
    like: {
      'zh-CN': '好比公交司机的安全本。犯一条规矩扣几分，平安跑完一趟加一点。',
      en: 'A bus driver has a safety book. Breaking a rule takes points off, and each safe trip adds a little.',
    },
    number: {
      value: {
        'zh-CN': '你的账户，现在是 {value} 分。',
        en: 'Your account now stands at {value} points.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '卖得多少，和它没有关系。光看分，看不出扣在哪一条。',
        en: 'How much you sell plays no part. From the points we can not tell which rule took them off.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}高了 {change}。可能是发好的单子一点点加上来的，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or orders you sent have added up.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能新记了一条，也可能是碰巧，先看记录。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or a new breach was noted. See the record first.',
      },
    },
    step: {
      'zh-CN': '打开账户状况页，记下最近一条违规的日期和名称。',
      en: 'Open the account health page. Write down the date and name of the last breach.',
    },
    help: {
      text: {
        'zh-CN': '不明白为什么扣，可以和社工填一张“规则困难单”（3.3.2）。',
        en: 'Not clear why points went? Fill in the sheet for hard rules with your coach (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '删掉那件商品，扣的分也不会加回来。',
        en: 'Taking the item down does not bring the points back.',
      },
      {
        'zh-CN': '有欺诈的，分数再高，账户也可能被关。',
        en: 'With fraud, an account can be closed at any score.',
      },
    ],
  },
  examples: [
    {
      text: 'Account Health Rating',
      platform: 'amazon',
    },
  ],
});
