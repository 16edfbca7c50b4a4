import { defineMetric } from './types';

export default defineMetric({
  id: 'packages-signed',
  name: {
    'zh-CN': '签收成功包裹数',
    en: 'Parcels signed for',
  },
  definition: {
    'zh-CN': '签收的包裹数。',
    en: 'Parcels signed for.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'parcel',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['签收成功包裹数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是包裹，签收了才算。',
        en: 'Parcels are counted once they are signed for.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      'zh-CN': '客人已经签收的包裹有多少个。',
      en: 'This is the number of parcels your buyers have signed for.',
    },
    like: {
      'zh-CN': '好比收发室的签字本，签上名字的包裹，签一个数一个。',
      en: 'At the gate house, people sign a book for their parcels. Each name counts as one.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个包裹签收了。',
        en: '{period}, buyers signed for a parcel {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '今天签的，多半是前几天发的。拿它看不出今天发得顺不顺。',
        en: 'What is signed today left some days ago. So we can not tell from it how sending goes today.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。前几天发得多，现在就签得多，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. Many parcels may have left some days before, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，有的包裹还在路上。',
        en: 'The page says it is {change} less than {against}. It may be chance, and some parcels are still on the road.',
      },
    },
    step: {
      'zh-CN': '数一数上周发的包裹里，今天还没签收的有几个。',
      en: "Count last week's parcels that no one has signed for yet.",
    },
    help: {
      text: {
        'zh-CN': '收到货的客人会不会再来，可以想想“客人为什么再来”（3.4.3）。',
        en: 'Will those who got their parcel return? There is a card on why people come back (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '签收的数会比发出的数晚几天，别拿同一天的来比。',
        en: 'It comes some days after the parcels sent. Do not set the same day side by side.',
      },
    ],
  },
  examples: [
    {
      text: '签收成功包裹数',
      platform: 'taobao',
    },
  ],
});
