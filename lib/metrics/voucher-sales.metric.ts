import { defineMetric } from './types';

export default defineMetric({
  id: 'voucher-sales',
  name: {
    'zh-CN': '广告优惠券销售额',
    en: 'Vouchered ad sales',
  },
  definition: {
    'zh-CN': '用广告优惠券卖出的金额。',
    en: 'Sales made with an ad voucher.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: ['使用优惠券的广告销售额'],
  labels: {
    shopee: ['Vouchered Sales'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只算用了广告优惠券的订单卖的钱。',
        en: 'Only sales made with an ad voucher count.',
      },
    ],
    shopee: [
      {
        'zh-CN': 'Shopee 的广告表里有它，旁边还有优惠券金额。',
        en: 'It stands in the Shopee ad export, beside the voucher amount.',
      },
    ],
  },
  drivers: ['ad-sales'],
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
      'zh-CN': '广告优惠券销售额，就是用了广告优惠券的订单，一共卖了多少钱。别的订单，不在里面。',
      en: 'These are the sales of orders that used an ad voucher. Orders that used none are not in it.',
    },
    like: {
      'zh-CN': '好比面包房收回报纸上剪下的票。拿票来的人付的钱，另放一个罐子。',
      en: 'A bakery takes slips cut from the paper. What those guests pay goes into its own jar.',
    },
    number: {
      value: {
        'zh-CN': '{period}，用券的订单卖了 {value}。',
        en: '{period}, orders with an ad voucher came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有人没券也会买。券多带来多少，看不出。',
        en: 'Some would buy at full price. We can not tell how much the voucher added.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。用券的人多了不分好坏，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More vouchers in use are not good or bad in itself, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能券发得少，也可能是碰巧，少了不分好坏。',
        en: 'The page says it is {change} less than {against}. Fewer vouchers may be out, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '找到旁边的优惠券金额，写在这个数下面。',
      en: 'Find the voucher amount beside it. Write it under this sum.',
    },
    help: {
      text: {
        'zh-CN': '送券和送别的礼哪样合适，可以看“老客礼算一算”（3.4.3）。',
        en: 'Voucher or another small gift? See the card “Sums for a regulars’ gift” (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '旁边写的优惠券金额是成本，不是收入。',
        en: 'The voucher amount beside it is a cost, not income.',
      },
    ],
  },
  examples: [
    {
      text: 'Vouchered Sales',
      platform: 'shopee',
    },
  ],
});
