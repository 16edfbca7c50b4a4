import { defineMetric } from './types';

export default defineMetric({
  id: 'b2b-sales-share',
  name: {
    'zh-CN': '企业买家销售占比',
    en: 'B2B share of sales',
  },
  definition: {
    'zh-CN': '企业买家的销售额占比。',
    en: 'Share of sales made to business buyers.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'money',
  better: 'depends',
  aliases: [],
  labels: {},
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '企业买家的已订购商品销售额，除以全部的。这个占比是推算出来的。',
        en: 'Ordered product sales to business buyers, over all ordered product sales. The share is derived.',
      },
    ],
    amazon: [
      {
        'zh-CN': '只有加入“Amazon Business”的卖家，才看得到企业买家那几列。',
        en: 'Only sellers in “Amazon Business” see the columns for business buyers.',
      },
    ],
  },
  drivers: ['ordered-product-sales'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_salesAndTraffic_2024_04_24.graphql',
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
      'zh-CN': '卖出的钱里，企业买家付的占多少。',
      en: 'This is the part of your sales that went to business buyers.',
    },
    like: {
      'zh-CN': '好比豆腐坊每卖 100 元，有 35 元是附近几家食堂来买的。',
      en: 'Of every 100 yuan a tofu maker sells, 35 come from the canteens nearby.',
    },
    number: {
      value: {
        'zh-CN': '{period}有企业来买，也有个人来买。每卖 {outOfMoney}，企业约占 {ofMoney}。',
        en: 'Firms and people bought {period}. Of every {outOfMoney}, firms made up about {ofMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '占得多占得少，各有各的做法。看不出哪一种更合适。',
        en: 'A large part or a small one, both can work. We can not tell which fits you better.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。个人买得少了也会这样，可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. People buying less can do that too, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。企业未必买少了，可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Firms may buy as much as before, and it may be chance.',
      },
    },
    step: {
      'zh-CN': '打开企业买家的订单，看一看他们一次要几件。',
      en: 'Open the orders of business buyers. Look at how many pieces they take at once.',
    },
    help: {
      text: {
        'zh-CN': '想清楚主要卖给谁，可以填“卖给谁”这张纸（3.2.2）。',
        en: 'To be clear on who you sell to, fill in “卖给谁” (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '企业买的已经在总额里，别再加一次。',
        en: 'What firms buy is already in the total. Do not add it again.',
      },
    ],
  },
  examples: [],
});
