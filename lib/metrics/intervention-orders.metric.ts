import { defineMetric } from './types';

export default defineMetric({
  id: 'intervention-orders',
  name: {
    'zh-CN': '介入订单数',
    en: 'Orders with platform intervention',
  },
  definition: {
    'zh-CN': '平台出面裁决的订单数。',
    en: 'Orders where the platform decided.',
  },
  category: 'service',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    pinduoduo: ['介入订单数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '平台在买卖双方之间作了裁决的订单。',
        en: 'Orders where the platform decided between buyer and seller.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '看一个月。',
        en: 'It covers one month.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
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
      'zh-CN': '买卖两边说不拢，由平台来断的有多少单。',
      en: 'This is how many orders went to the platform because buyer and seller could not agree.',
    },
    like: {
      'zh-CN': '好比赶集那天，有几对买主卖主，最后走到管理亭前。',
      en: "On market day a few pairs of buyers and sellers end up at the warden's hut. You count the pairs.",
    },
    number: {
      value: {
        'zh-CN': '算下来，走到平台跟前的有 {value} 单。',
        en: 'All in all, {value} orders ended up before the platform.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '断给了谁，这个数没有分开。现在看不出结果怎样。',
        en: 'It does not say who won. We can not tell yet how things ended.',
      },
    },
    step: {
      'zh-CN': '读一单的留言，从客人第一句到平台进来那句。',
      en: 'Read the messages of one order, from the first word to the point where the platform came in.',
    },
    help: {
      text: {
        'zh-CN': '别的店主也碰到过，“最近的分享会”里可以说说（3.3.2）。',
        en: 'Other owners have met this too. Bring it to the next sharing meeting (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '看数，也要看占多少。单子多的店，数大些也平常。',
        en: 'Look at the share as well as the count. A shop with many orders may well have more.',
      },
    ],
  },
  examples: [
    {
      text: '介入订单数',
      platform: 'pinduoduo',
    },
  ],
});
