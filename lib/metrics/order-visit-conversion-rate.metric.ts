import { defineMetric } from './types';

export default defineMetric({
  id: 'order-visit-conversion-rate',
  name: {
    'zh-CN': '订单转化率（订单/访问）',
    en: 'Conversion rate (orders / visits)',
  },
  definition: {
    'zh-CN': '订单数除以来访次数。',
    en: 'Orders divided by visits.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'session',
  better: 'higher',
  aliases: ['Conversion rate'],
  labels: {
    etsy: ['Conversion rate'],
  },
  unverifiedLabels: {},
  formula: 'orders / sessions',
  counting: {
    all: [
      {
        'zh-CN': '订单数除以来访次数。分母是来访，不是商品浏览次数。',
        en: 'Orders divided by visits. The base is visits, not listing views.',
      },
    ],
    etsy: [
      {
        'zh-CN': '一单里有几件商品，也只算一单。看五件货的人，只算来了一次。',
        en: 'Several items in one order count once. A shopper who looks at five listings is one visit.',
      },
    ],
  },
  drivers: ['orders', 'sessions'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'session-conversion-rate',
    'unit-session-percentage',
    'listing-sales-conversion-rate',
    'order-conversion-rate',
    'purchaser-rate',
    'click-pay-rate-users',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/pl/articles/115015628207-S%C5%82owniczek-statystyk-sklepu',
    },
    {
      kind: 'url',
      at: 'https://r.arson.gg/r/EtsyCommunity/comments/1qkhxln/explanation_of_conversion_rate',
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
      'zh-CN': '订单转化率（订单/访问），拿订单数除以来访的次数。一单买几样，还是一单。',
      en: 'Orders are set against visits here. Several items in one order still count as one order.',
    },
    like: {
      'zh-CN': '好比门铃一天响 50 次，开出 2 张单子。一张单上写几样货，也只是一张。',
      en: 'The door bell rings fifty times in a day, and two slips are written. A slip with many lines is still one slip.',
    },
    number: {
      value: {
        'zh-CN': '看{period}的来访。每 {outOf} 次来访，大约有 {of} 单。',
        en: 'These are the visits {period}. About {of} orders came from every {outOf} of them.',
      },
      withInputs: {
        'zh-CN':
          '{period}，有人来了 {sessions} 次。店里得了 {orders} 单。合成每 {outOf} 次来访，大约 {of} 单。',
        en: '{period}, there were {sessions} visits. They led to {orders} orders. So {outOf} visits bring about {of}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '想买礼物的人，会多来几次慢慢挑。只看一次的数，看不出他们要不要。',
        en: 'People who look for a gift come several times to choose. We can not tell from one number what they will do.',
      },
    },
    step: {
      'zh-CN': '数一数，这一周有几单里不止一样货。',
      en: 'Count how many orders of this week hold more than one item.',
    },
    help: {
      text: {
        'zh-CN': '弄不清看趟数还是看页数，可以“温习一下”（3.2.3）。',
        en: 'Visits or views, which is which? The short review card clears it up (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '来访不是商品浏览。一个人一趟看五件货，还是一次来访。',
        en: 'A visit is not a view of a listing. A shopper who looks at five listings makes one visit.',
      },
      {
        'zh-CN': '别的平台有的按人算。名字再像，也别直接比。',
        en: 'A number that goes by people may bear the same name. It is not the same thing.',
      },
    ],
  },
  examples: [
    {
      text: 'Conversion rate',
      platform: 'etsy',
    },
  ],
});
