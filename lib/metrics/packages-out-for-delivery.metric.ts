import { defineMetric } from './types';

export default defineMetric({
  id: 'packages-out-for-delivery',
  name: {
    'zh-CN': '派送包裹数',
    en: 'Parcels out for delivery',
  },
  definition: {
    'zh-CN': '正在派送的包裹数。',
    en: 'Parcels out for delivery.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'parcel',
  better: 'depends',
  aliases: [],
  labels: {
    taobao: ['派送包裹数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是快递正在送的包裹，还没有签收。',
        en: 'It counts parcels the courier is bringing now, not yet signed for.',
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
      'zh-CN': '派送包裹数，就是快递正往客人家送的包裹数。',
      en: 'This is the number of parcels now on the last stretch to your buyers.',
    },
    like: {
      'zh-CN': '好比邮递员背包里的信，已经出了门，还没交到谁手上。',
      en: "Think of the letters in a postman's bag. They have left the office but no one has them yet.",
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个包裹在派送。',
        en: 'The number of parcels out for delivery {period} was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '在路上的，有的今天就能到，有的要等。现在还看不出哪几个会顺利。',
        en: 'Some of these will arrive soon and some need longer. For now we can not tell which.',
      },
    },
    step: {
      'zh-CN': '挑一个派送中的包裹，看看走到了哪里。',
      en: 'Pick one parcel on its way. Look where it is by now.',
    },
    help: {
      text: {
        'zh-CN': '客人来问“到哪了”怎么答，可以用“客服对话练习”备一句（3.1.2）。',
        en: 'What do you say when a buyer asks where it is? Practise an answer with the card (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '派送不是签收，客人还没拿到手。',
        en: 'Out for delivery is not signed for. The buyer does not hold it yet.',
      },
    ],
  },
  examples: [
    {
      text: '派送包裹数',
      platform: 'taobao',
    },
  ],
});
