import { defineMetric } from './types';

export default defineMetric({
  id: 'user-paid-amount',
  name: {
    'zh-CN': '用户支付金额',
    en: 'Amount paid by users',
  },
  definition: {
    'zh-CN': '买家自己实际付的金额。',
    en: 'Money that buyers really paid.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['用户实际支付金额', '直播间用户支付金额', '用户实际支付金额(元)'],
  labels: {
    douyin: ['用户支付金额', '用户实际支付金额(元)', '直播间用户支付金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '买家实际付的钱。平台补贴和达人补贴分开列，不算在里面。',
        en: 'What buyers really paid. Subsidies of the platform and of influencers are listed apart.',
      },
    ],
    douyin: [
      {
        'zh-CN': '每千次展示付多少钱，用它来算。按付款时间的退款率，也拿它作底数。',
        en: 'It is used for what is paid per thousand showings. The refund rate by payment date is divided by it.',
      },
    ],
  },
  drivers: ['orders', 'spend-per-buyer'],
  seeAlso: [
    'paid-amount',
    'gmv',
    'ordered-product-sales',
    'order-totals-with-tax',
    'invoiced-revenue',
    'ga4-total-revenue',
    'gross-revenue',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70771130213',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      'zh-CN': '买家自己掏出来的钱。平台和达人替他出的补贴，另外列着。',
      en: 'This is what buyers paid out of their own pocket. Help from the platform or an influencer is listed apart.',
    },
    like: {
      'zh-CN': '好比社区食堂一份饭 12 元，街道出 2 元，客人自己掏 10 元。这里数的是那 10 元。',
      en: 'A canteen meal is 12 yuan. The town pays 2 and the guest pays 10. This counts the 10.',
    },
    number: {
      value: {
        'zh-CN': '{period}，买家自己付了 {value}。',
        en: '{period}, buyers paid {value} themselves.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它比成交金额少的那一块，可能由补贴补上。光看这个数，看不出你收多少。',
        en: 'Subsidies may fill the gap to the sales amount. From this alone we can not tell what you receive.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。也许单子多了，也许一次买得多，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. There may be more orders or bigger ones, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，补贴多的日子也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance. Days with more subsidy look like this too.',
      },
    },
    step: {
      'zh-CN': '找一张最近的订单，看一看买家付了多少，补贴是多少。',
      en: 'Find one recent order. Look at what the buyer paid and what the subsidy was.',
    },
    help: {
      text: {
        'zh-CN': '钱数变了又说不清，可以看“销售额为什么变了”（3.2.3）。',
        en: 'When the sum moves and you wonder why, see “销售额为什么变了” (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '平台有补贴时，它比成交金额低，不代表你少收了钱。',
        en: 'With a subsidy it is lower than the sales amount. That does not mean you got less.',
      },
    ],
  },
  examples: [
    {
      text: '用户支付金额',
      platform: 'douyin',
    },
  ],
});
