import { defineMetric } from './types';

export default defineMetric({
  id: 'unit-session-percentage',
  name: {
    'zh-CN': '商品转化率（件数/会话）',
    en: 'Unit session percentage',
  },
  definition: {
    'zh-CN': '卖出的件数除以来访次数。',
    en: 'Units ordered divided by sessions.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: ['USP', 'Unit Session %', 'CVR'],
  labels: {
    amazon: [
      'Unit Session Percentage',
      'Unit Session Percentage - B2B',
      '订单商品数量转化率',
      '商品转化率 – B2B',
    ],
  },
  unverifiedLabels: {},
  formula: 'items-sold / sessions',
  counting: {
    all: [
      {
        'zh-CN': '卖出的件数除以来访次数。一个人买几件就算几件，所以可以超过百分之百。',
        en: 'Units sold over sessions. It can pass 100 % when buyers take several units.',
      },
    ],
    amazon: [
      {
        'zh-CN': '卖家找的转化率，在这里叫这个名字。企业买家那一列（B2B）另有自己的数。',
        en: 'The conversion figure sellers look for hides under this name. The B2B column has a value of its own.',
      },
    ],
  },
  drivers: ['featured-offer-percentage', 'product-rating', 'avg-item-price'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'session-conversion-rate',
    'order-visit-conversion-rate',
    'listing-sales-conversion-rate',
    'order-conversion-rate',
    'purchaser-rate',
    'click-pay-rate-users',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_salesAndTraffic_2024_04_24.graphql',
    },
    {
      kind: 'unnamed',
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 13006606103 (Amazon zh-CN business report columns)',
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
      'zh-CN': '商品转化率（件数/会话），拿卖出的件数除以来访次数。一个人买三件，算三件。',
      en: 'This divides pieces sold by visits. A buyer who takes three pieces adds three.',
    },
    like: {
      'zh-CN': '好比鸡蛋摊来了 10 趟人，带走 12 个蛋。件数可以比趟数还多。',
      en: 'Ten times someone comes to an egg stall, and twelve eggs go home. There can be more eggs than trips.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}卖出的货。每来访 {outOf} 次，大约卖出 {of} 件。',
        en: 'Think of all visits {period}. About {of} pieces went out for every {outOf} of them.',
      },
      withInputs: {
        'zh-CN':
          '{period}，有 {sessions} 次来访。一共卖出 {itemsSold} 件。平均每 {outOf} 次来访，约 {of} 件。',
        en: '{period}, you had {sessions} visits. You sold {itemsSold} pieces. For each {outOf} visits, that is about {of} pieces.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一个人多拿几件，它就高。从它看不出有几个人买。',
        en: 'When one person takes many pieces, it goes up. So we can not tell how many people bought.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，一个大买主就能让它跳起来。',
        en: 'The page says it is {change} higher than {against}. It may be chance. One large buyer makes it jump.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能购买按钮归了别家。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or the buy button went to another seller.',
      },
    },
    step: {
      'zh-CN': '查一查，购买按钮这几天是不是归你。',
      en: 'Check if the buy button has been yours these days.',
    },
    help: {
      text: {
        'zh-CN': '数变了又想不通，可以用“试一试，看一看，改一改”（3.2.1）。',
        en: 'Puzzled by a change? Try, look, change is a calm way to find out more (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '它算件数，不算人。和按人算的数放一起比，会弄错。',
        en: 'It counts pieces. To compare it with a number that counts people leads you astray.',
      },
      {
        'zh-CN': '一个人买好几件时，它能超过每 100 次来访 100 件。',
        en: 'When people take several pieces, it can pass 100 pieces per 100 visits.',
      },
    ],
  },
  examples: [
    {
      text: 'Unit Session Percentage',
      platform: 'amazon',
    },
  ],
});
