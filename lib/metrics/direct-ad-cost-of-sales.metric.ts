import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-cost-of-sales',
  name: {
    'zh-CN': '直接广告成本销售比',
    en: 'Direct ACOS',
  },
  definition: {
    'zh-CN': '广告费占直接广告成交额的比例。',
    en: 'Ad spend divided by direct ad sales.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: ['Direct CIR'],
  labels: {
    shopee: ['Direct ACOS'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / direct-ad-gmv',
  counting: {
    all: [
      {
        'zh-CN': '广告费除以被推广那件商品的成交额；别的商品成交不算。',
        en: 'Ad money over the sales of the advertised item; sales of other goods are left out.',
      },
    ],
    shopee: [
      {
        'zh-CN': '点了广告以后 7 天里，被推广商品自己卖的钱才算。',
        en: 'Only sales of the item itself within 7 days of the click go in.',
      },
    ],
  },
  drivers: ['direct-ad-gmv'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://docs.supermetrics.com/docs/shopee-ads-fields',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
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
      'zh-CN': '直接广告成本销售比，就是被推广的货卖的钱里，广告费占多少。别的货卖的钱不算。',
      en: 'This sets your ad money against sales of the advertised item only. Other goods sold along the way are left out.',
    },
    like: {
      'zh-CN': '好比请人吆喝桃子，工钱 5 元。桃子卖了 50 元，一旁的梨卖多少不算。',
      en: 'You pay a crier 5 yuan to call out your peaches. They sell for 50 yuan. The pears beside them do not count.',
    },
    number: {
      value: {
        'zh-CN': '看{period}推广的那件货。它每卖 {outOfMoney}，广告费大约占 {ofMoney}。',
        en: 'This is about the item you advertised {period}. For each {outOfMoney} of its sales, ads took about {ofMoney}.',
      },
      withInputs: {
        'zh-CN':
          '{period}，广告花了 {adSpend}。被推广的货自己卖了 {directAdGmv}。每卖 {outOfMoney}，广告大约用去 {ofMoney}。',
        en: '{period}, the ads cost {adSpend}. The advertised item itself sold for {directAdGmv}. So ads took about {ofMoney} of each {outOfMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '值不值，还要看这件货本身留下多少利。单看它，看不出赚没赚。',
        en: 'It depends on what the item itself leaves you. We can not tell from this share if you earned on it.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，这件货少卖几单也会这样。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or the item had a few orders less.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能是这件货卖得多了些。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or this item sold a bit more.',
      },
    },
    step: {
      'zh-CN': '写下这件货卖 100 元，扣掉货钱和运费剩几元。',
      en: 'Write down what is left of 100 yuan of this item after goods and postage.',
    },
    help: {
      text: {
        'zh-CN': '广告占到几元还能保本，可以用“保本计算”看一看（3.1.1）。',
        en: 'How much ad money can this item carry? The break-even card helps you see (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '按全部广告成交算的那个数，不会比它高，别看混。',
        en: 'The figure that uses all ad sales is never higher than this one. They are easy to mix up.',
      },
    ],
  },
  examples: [
    {
      text: 'Direct ACOS',
      platform: 'shopee',
    },
  ],
});
