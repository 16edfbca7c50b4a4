import { defineMetric } from './types';

export default defineMetric({
  id: 'refund-orders-by-pay-date',
  name: {
    'zh-CN': '退款订单数（支付时间）',
    en: 'Refunded orders by payment date',
  },
  definition: {
    'zh-CN': '这段时间付款的订单里退款的单数。',
    en: 'Orders paid in the period that were refunded.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['退款订单数（支付时间）'],
    kuaishou: ['退款订单数（支付日）'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按付款那天算，不按退款那天。这段时间付款的订单，退了就算一单，之后还会增加。',
        en: 'It goes by the day of payment, not of refund. Each refunded order paid in the period counts, and more may be added later.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['refund-orders'],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
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
      'zh-CN': '这段时间付了款的单子，后来有多少单退款。哪天退的不管，都记回付款那天。',
      en: 'Look at the orders paid in this time. This is how many of them were refunded, then or later.',
    },
    like: {
      'zh-CN': '好比鞋盒上写着付钱的日子。隔几天有人来退，还是算回那一天。',
      en: 'A shoe box bears the day it was paid. When shoes come back later, they count for that day.',
    },
    number: {
      value: {
        'zh-CN': '{period}付款的单子，到现在有 {value} 单退了款。',
        en: 'Among the orders paid {period}, refunds so far come to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '后面可能还有人来退，这个数还没定。再等几天看更清楚。',
        en: 'More refunds may follow, so the number is not final. Wait some days to see it clearly.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能是那段时间付款的单子多。',
        en: 'The page says it is {change} more than {against}. It may be chance, or more orders were paid in that time.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能退款还没走到这里，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or refunds are not there yet.',
      },
    },
    step: {
      'zh-CN': '记下上周付款的这个数，过 7 天再回来看。',
      en: 'Write down this number for orders paid last week. Look again in 7 days.',
    },
    help: {
      text: {
        'zh-CN': '日子算法绕来绕去，可以用“温习一下”理清楚（3.2.3）。',
        en: 'Counting by day of payment is tricky. The refresher card goes over it slowly (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '最近几天的数总是偏小，不代表最近没人想退。',
        en: 'The last few days always look small. That does not mean nobody wants to return things.',
      },
    ],
  },
  examples: [
    {
      text: '退款订单数（支付时间）',
      platform: 'douyin',
    },
    {
      text: '退款订单数（支付日）',
      platform: 'kuaishou',
    },
  ],
});
