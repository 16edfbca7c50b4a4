import { defineMetric } from './types';

export default defineMetric({
  id: 'cost-of-goods-sold',
  name: {
    'zh-CN': '商品成本',
    en: 'Cost of goods sold',
  },
  definition: {
    'zh-CN': '卖出商品的总成本。',
    en: 'Entered cost times pieces sold.',
  },
  category: 'finance',
  unit: 'money',
  base: 'piece',
  better: 'lower',
  aliases: ['COGS'],
  labels: {},
  unverifiedLabels: {
    shopify: ['Cost of goods sold'],
    amazon: ['Cost of goods sold'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '自己填的每件成本，乘以卖出的件数。',
        en: 'The cost you entered for a piece, times the pieces sold.',
      },
    ],
  },
  drivers: ['items-sold'],
  seeAlso: ['cost-price'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_economics_2024_03_15.graphql',
    },
    {
      kind: 'recall',
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
      'zh-CN': '卖出去的货，当初进来一共花了多少。',
      en: 'This is what the goods you sold had cost you in all.',
    },
    like: {
      'zh-CN': '好比卖出 10 双布鞋，每双做下来 30 元，合起来 300 元。',
      en: 'You sell 10 pairs of cloth shoes. Each cost 30 yuan to make, so it is 300 in all.',
    },
    number: {
      value: {
        'zh-CN': '{period}卖出的货，进价一共 {value}。',
        en: 'Goods sold {period} had cost {value} in all.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '进价是自己填的，填错一个就跟着错。光看总数看不出来。',
        en: 'You typed in the costs, and one slip changes the sum. From the total we can not tell.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。卖的件数多，它就多，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It grows when you sell more pieces, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能卖出的件数少了。',
        en: 'The page says it is {change} less than {against}. It may be chance, or you sold fewer pieces.',
      },
    },
    step: {
      'zh-CN': '挑一件老货，比一比填的进价和最近的进货单。',
      en: 'Pick an old item. Compare the cost you typed in with your last bill.',
    },
    help: {
      text: {
        'zh-CN': '两个数对不上，可以带着进货单来“温习一下”（3.2.3）。',
        en: 'Do the two differ? Bring the bill and go over it in the group (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '进价填错了，这个数就跟着错。',
        en: 'It is only as right as the costs you typed in.',
      },
    ],
  },
  examples: [],
});
