import { defineMetric } from './types';

export default defineMetric({
  id: 'paid-amount-after-refunds',
  name: {
    'zh-CN': '退款后支付金额',
    en: 'Paid amount after refunds',
  },
  definition: {
    'zh-CN': '付款金额减去退款后剩下的钱。',
    en: 'Paid money minus refunds.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['退款后用户支付金额', '实际销售额', '退款后用户支付金额(支付时间)'],
  labels: {
    douyin: ['退款后支付金额', '退款后用户支付金额(支付时间)'],
  },
  unverifiedLabels: {},
  formula: 'paid-amount - refund-amount',
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '付款的钱减去退款。佣金、运费、广告费和货的成本，都还在里面。',
        en: 'Paid money minus refunds. Commission, freight, ads and the cost of goods are still in it.',
      },
    ],
    douyin: [
      {
        'zh-CN': '退款跟着付款那天减。所以近几天的数，过后还会缩。',
        en: 'Refunds are taken out by payment time, so the value of recent days still shrinks.',
      },
    ],
  },
  drivers: ['paid-amount', 'refund-amount'],
  seeAlso: ['net-sales', 'gross-sales', 'total-sales'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '付款的钱减去退掉的钱，还剩多少。佣金、运费、广告和货钱都还没减。',
      en: 'This is the money paid minus the money refunded. Commission, postage, ads and goods are not taken off yet.',
    },
    like: {
      'zh-CN': '好比收摊时匣子里有 300 元，拿 40 元退给人，剩 260 元。摊位费还没交。',
      en: 'The box holds 300 yuan at closing. You refund 40, so 260 stay, and the rent for the stall is still due.',
    },
    number: {
      value: {
        'zh-CN': '{period}，减掉退款还有 {value}。',
        en: '{period}, {value} was left after refunds.',
      },
      withInputs: {
        'zh-CN': '{period}，付款是 {paidAmount}。退掉 {refundAmount}，还有 {value}。',
        en: '{period}, buyers had paid {paidAmount}. After {refundAmount} in refunds, {value} was left.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '还有好几样钱没减。看不出最后留下多少。',
        en: 'Several costs are still to come off. We can not tell what stays with you in the end.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。近几天的退款也许还没到，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Refunds for the last days may still be on the way, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能退款刚好都到了。',
        en: 'The page says it is {change} less than {against}. It may be chance, or the refunds came in all at once.',
      },
    },
    step: {
      'zh-CN': '写下还要从这里减的几样钱，先不写数。',
      en: 'Write down what else comes off this money. Leave out the sums for now.',
    },
    help: {
      text: {
        'zh-CN': '一样样减下来剩多少，可以用“保本计算”（3.1.1）。',
        en: 'To take it off one by one, use “保本计算” (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '最近几天的数还会变小，因为退款还没到齐。',
        en: 'For the last days it will still shrink, as refunds are not all in.',
      },
      {
        'zh-CN': '它比较接近收入，但还不是赚到的钱。',
        en: 'It is closer to income, but not yet what you earn.',
      },
    ],
  },
  examples: [
    {
      text: '退款后支付金额',
      platform: 'douyin',
    },
  ],
});
