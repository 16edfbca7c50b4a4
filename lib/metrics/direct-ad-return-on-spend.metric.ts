import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-return-on-spend',
  name: {
    'zh-CN': '直接广告回报率',
    en: 'Direct ROAS',
  },
  definition: {
    'zh-CN': '直接广告成交额除以花费。',
    en: 'Direct ad sales divided by ad spend.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: ['Direct ROI'],
  labels: {
    shopee: ['Direct ROAS', 'Direct ROI'],
  },
  unverifiedLabels: {},
  formula: 'direct-ad-gmv / ad-spend',
  counting: {
    all: [
      {
        'zh-CN': '被推广商品自己的成交额，除以广告花费。',
        en: 'Direct ad sales divided by ad spend: only the promoted product counts.',
      },
    ],
    shopee: [
      {
        'zh-CN': 'Shopee 的“Direct ROAS”就是它。',
        en: 'On Shopee it is called “Direct ROAS”.',
      },
    ],
  },
  drivers: ['direct-ad-gmv'],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-7d',
    'roi-other-window',
    'ad-order-roi',
    'live-pay-roi',
    'break-even-roi',
    'ad-cost-of-sales',
    'activity-cost-ratio',
  ],
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
      'zh-CN': '直接广告回报率，就是花 1 元广告费，广告里那件货自己卖了几元。别的货不算。',
      en: 'Per unit of ad money, how much did the item in the ad itself sell? Other goods are not in it.',
    },
    like: {
      'zh-CN': '好比画一张饺子海报花 10 元，饺子卖了 30 元。客人点的酸梅汤，另外记。',
      en: 'A poster of dumplings costs 10 yuan, and dumplings sell for 30. The plum drink is written elsewhere.',
    },
    number: {
      value: {
        'zh-CN': '{period}的广告，只算推广的那件货。每花 {oneMoney}，它卖 {valueMoney}。',
        en: 'This looks only at the promoted item {period}. Each {oneMoney} of ads brought {valueMoney} of its sales.',
      },
      withInputs: {
        'zh-CN':
          '{period}，推广的货自己卖了 {directAdGmv}。广告花 {adSpend}，每 {oneMoney} 卖 {valueMoney}。',
        en: '{period}, the item itself sold for {directAdGmv}. Ads cost {adSpend}, so {oneMoney} brought {valueMoney}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '客人顺带买的没算在里面。广告亏没亏，光看这一件看不出。',
        en: 'What people took along is left out. So we can not tell from one item if the ad pays.',
      },
    },
    step: {
      'zh-CN': '看一看，“ROAS”和“Direct ROAS”差多少。',
      en: 'Look at “ROAS” next to “Direct ROAS”. How far do they differ?',
    },
    help: {
      text: {
        'zh-CN': '一页上好几个像的数，可以看“看懂数据首页”，慢慢认（3.1.3）。',
        en: 'So many numbers that look alike? Learn them one by one with your coach (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '它比总的那个低，名字很像，别看错行。',
        en: 'It is lower than the total one. The names are alike, so check the line.',
      },
    ],
  },
  examples: [
    {
      text: 'Direct ROAS',
      platform: 'shopee',
    },
  ],
});
