import { defineMetric } from './types';

export default defineMetric({
  id: 'organic-gmv',
  name: {
    'zh-CN': '自然流量转化金额',
    en: 'Organic sales credited by Alimama',
  },
  definition: {
    'zh-CN': '平台认为广告带动的自然成交额。',
    en: 'Organic sales the platform credits to ads.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['自然流量转化金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '平台认为广告带动的自然成交额，是推算的数。',
        en: 'Organic sales that the platform credits to ads. The figure is its own estimate.',
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
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70712918673',
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
      'zh-CN': '自然流量转化金额，说的是没经过广告的买卖。平台推算，里面有这么多钱是广告带动的。',
      en: 'This is money of sales without an ad that the platform thinks the ads set off. It is worked out, not counted.',
    },
    like: {
      'zh-CN': '好比邻居说，那位客人是听了你的喇叭才找来的。他猜的钱数，记在这里。',
      en: 'A neighbour says a guest came because your loudspeaker was heard. What he thinks the guest paid stands here.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平台推算带动了 {value} 的买卖。',
        en: '{period}, the platform thinks ads set off {value} of such sales.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '这是推算出来的。真带动了几元，看不出。',
        en: 'The platform has made an estimate. So we can not tell what the ads truly set off.',
      },
    },
    step: {
      'zh-CN': '写两行，一行是广告成交，一行是这个推算数，分开记。',
      en: 'Write two lines: one for ad sales, one for this estimate.',
    },
    help: {
      text: {
        'zh-CN': '推算的数和真的数怎么摆，可以看“数字背后是人”（3.2.3）。',
        en: 'Estimates and real people are two things. See the card “People behind the numbers” (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '把它加进投入产出里，广告会显得比真实的好。',
        en: 'Added to ad sales, it makes the plan look better than what you paid for.',
      },
    ],
  },
  examples: [
    {
      text: '自然流量转化金额',
      platform: 'taobao',
    },
  ],
});
