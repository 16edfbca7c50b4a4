import { defineMetric } from './types';

export default defineMetric({
  id: 'cost-per-direct-conversion',
  name: {
    'zh-CN': '每次直接转化费用',
    en: 'Cost per direct conversion',
  },
  definition: {
    'zh-CN': '平均每次直接转化花多少钱。',
    en: 'Ad money per direct conversion.',
  },
  category: 'ads',
  unit: 'money',
  base: 'event',
  better: 'lower',
  aliases: [],
  labels: {
    shopee: ['Cost per Direct Conversion'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / direct-ad-conversions',
  counting: {
    all: [
      {
        'zh-CN': '广告费除以成交次数，只数买了被推广商品的。',
        en: 'Ad money over sales, where only the advertised product counts.',
      },
    ],
    shopee: [
      {
        'zh-CN': '是花费除以转化，一次转化就是一种商品。',
        en: 'It is expense over conversions, and one conversion is one product.',
      },
    ],
  },
  drivers: ['ad-spend', 'direct-ad-conversions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://docs.supermetrics.com/docs/shopee-ads-fields',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
    },
    {
      kind: 'url',
      at: 'https://help.franchiseninja.ai/portal/en/kb/articles/meta-ads-key-metrics-explained',
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
      'zh-CN': '每次直接转化费用，就是被推广的货成交一次，平均用多少广告费。',
      en: 'This is the average ad money behind one sale of the advertised item.',
    },
    like: {
      'zh-CN': '好比请船家沿河叫卖莲藕，工钱由卖掉的莲藕一份份分。顺手卖的菱角，不来分。',
      en: 'You pay a boatman to call out lotus root along the river. Each sale of the root carries a part of his pay, and other goods carry none.',
    },
    number: {
      value: {
        'zh-CN': '{period}，这件货成交一次，平均花 {value} 广告费。',
        en: '{period}, one sale of this item took {value} of ad money.',
      },
      withInputs: {
        'zh-CN':
          '{period}，广告费是 {adSpend}。被推广的货成交 {directAdConversions} 次，一次合 {value}。',
        en: '{period}, ad money came to {adSpend}. The item sold {directAdConversions} times, or {value} per sale.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '先要知道，卖一次自己剩几元。缺了那个数，就看不出划不划算。',
        en: 'First you need to know what one sale leaves you. Without that, we can not tell if it pays.',
      },
    },
    step: {
      'zh-CN': '比一比这个数，和这件货卖一次剩下的钱。',
      en: 'Compare this number with what one sale of the item leaves you.',
    },
    help: {
      text: {
        'zh-CN': '比完以后有了打算，可以写进“我的决定”（3.2.3）。',
        en: 'Made up your mind after that? Put it on the card for your decisions (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '“每次转化费用”把别的货也算上，所以比它低。',
        en: 'The cost over all goods has more sales to share it, so it is lower.',
      },
    ],
  },
  examples: [
    {
      text: 'Cost per Direct Conversion',
      platform: 'shopee',
    },
  ],
});
