import { defineMetric } from './types';

export default defineMetric({
  id: 'non-buyer-fault-refund-rate',
  name: {
    'zh-CN': '非买家责任退货退款率',
    en: 'Non-buyer-fault return and refund rate',
  },
  definition: {
    'zh-CN': '非买家原因退款退货的占比。',
    en: 'Delivered orders with a return request caused by seller or carrier.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['Seller Fault Return and Refund Rate'],
  labels: {
    'tiktok-shop': [
      'Non-Buyer Fault Return and Refund Rate',
      'Seller Fault Return and Refund Rate',
    ],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '不是买家的责任，而要退货退款的签收订单。',
        en: 'Delivered orders with a return or refund request that was not the fault of the buyer.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '看最近 60 天签收的订单。其中因卖家或快递提出退款或退货的，占多少。',
        en: 'It takes delivered orders of the last 60 days. It asks how many had a refund or return request caused by seller or carrier.',
      },
    ],
  },
  drivers: ['return-rate'],
  seeAlso: [
    'refund-rate',
    'refund-order-rate',
    'unit-refund-rate',
    'return-rate',
    'return-order-rate',
    'refund-rate-1h',
  ],
  thresholds: [
    {
      platform: 'tiktok-shop',
      fact: {
        'zh-CN': 'TikTok Shop：卖家原因的退货退款率低于 1 %。（2024 年或以后）',
        en: 'TikTok Shop: the seller-fault return and refund rate is to be below 1 %. (2024 or later)',
      },
      asOf: '2024 or later',
      source: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
      line: { at: 0.01, side: 'below', unit: 'percent' },
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'url',
      at: 'https://www.duoke.com/en/blog/article/268-How-to-improve-TikTok-Performance-Score-SPS',
    },
    {
      kind: 'url',
      at: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
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
      'zh-CN': '签收的单子里，因为卖家或快递而要退的占多少。',
      en: 'Some parcels arrive, yet buyers ask for money back because of seller or carrier. This tells what part does so.',
    },
    like: {
      'zh-CN': '好比送出 100 箱汽水，有 1 箱路上碰破了，客人要退。',
      en: 'You send 100 crates of soda. One breaks on the road, and the guest wants to give it back.',
    },
    number: {
      value: {
        'zh-CN': '签收的每 {outOf} 单里，大约 {of} 单不是因买家要退。',
        en: 'Of every {outOf} orders that came, about {of} went back for no fault of the buyer.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的在货，有的在路。看不出有几单出在店里。',
        en: 'Some are about goods and some about the road. We can not tell how many began in the shop.',
      },
    },
    step: {
      'zh-CN': '拍一张打包好的样子，存在手机里。',
      en: 'Take a picture of a packed parcel to keep in your phone.',
    },
    help: {
      text: {
        'zh-CN': '怎么包才经得住摔，可以听听别家“我的一个经验”（3.3.1）。',
        en: 'How do others pack so that nothing breaks? Ask for their one lesson (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '快递碰坏的，也算在里面。',
        en: 'Damage by the carrier counts here too.',
      },
    ],
  },
  examples: [
    {
      text: 'Non-Buyer Fault Return and Refund Rate',
      platform: 'tiktok-shop',
    },
  ],
});
