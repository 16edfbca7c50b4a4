import { defineMetric } from './types';

export default defineMetric({
  id: 'voucher-amount',
  name: {
    'zh-CN': '广告优惠券金额',
    en: 'Ad voucher amount',
  },
  definition: {
    'zh-CN': '广告优惠券让掉的钱。',
    en: 'Money given away by ad vouchers.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    shopee: ['Voucher Amount'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是广告优惠券减掉的钱，算在成本里。',
        en: 'It adds up the money ad vouchers took off, and it is a cost.',
      },
    ],
    shopee: [
      {
        'zh-CN': '用券卖出的成交额是另一列，在它旁边。',
        en: 'Sales made with an ad voucher stand in a column of their own beside it.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
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
      'zh-CN': '广告优惠券金额，就是广告优惠券替客人减掉的钱。这笔钱是你的成本。',
      en: 'This is the money that ad vouchers took off for buyers. It is a cost to you.',
    },
    like: {
      'zh-CN': '好比面馆发的加蛋券，收回来几张，就少收几个蛋钱。',
      en: 'A noodle shop hands out slips for a free egg. Add up the eggs it did not charge for.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告优惠券减掉了 {value}。',
        en: '{period}, ad vouchers took off {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '减掉的钱换来多少生意，从这里看不出。',
        en: 'We can not tell from here how much trade the discount brought.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。用券的人多了就会这样，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More people used a voucher, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。券少用了几张就会这样，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Fewer vouchers were used, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '查一查，一张券减几元，一共用了几张。',
      en: 'Check how much one voucher takes off, and how many were used.',
    },
    help: {
      text: {
        'zh-CN': '减掉多少还能保本，可以用“保本计算”试着算（3.1.1）。',
        en: 'How much can you take off and still break even? Try the break-even card (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '它是让出去的钱，别当成卖出的钱。',
        en: 'This money was given away. Do not read it as sales.',
      },
    ],
  },
  examples: [
    {
      text: 'Voucher Amount',
      platform: 'shopee',
    },
  ],
});
