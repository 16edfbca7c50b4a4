import { defineMetric } from './types';

export default defineMetric({
  id: 'logistics-violation-rate',
  name: {
    'zh-CN': '物流综合违规处理率',
    en: 'Logistics violation rate',
  },
  definition: {
    'zh-CN': '物流违规被处理的订单占比。',
    en: 'Share of orders with a handled logistics violation.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['近30天物流综合违规处理率'],
  labels: {
    pinduoduo: ['近30天物流综合违规处理率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看 30 天里，有物流违规被处理的订单占多少。规则原文还没有找到。',
        en: 'It is the share of orders with a logistics violation handled, in 30 days. The rule text was not found.',
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
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
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
      'zh-CN': '物流综合违规处理率，就是订单里，因为物流违规被处理的占多少。',
      en: 'This is the share of orders with a shipping breach that was dealt with.',
    },
    like: {
      'zh-CN': '好比巷口来了 100 辆送货车，有 1 辆停错地方，被开了单。',
      en: 'One hundred carts bring goods into a lane. One stands in the wrong place and gets a ticket.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 张单，大约有 {of} 张因为物流被处理过。',
        en: 'Of every {outOf} orders, about {of} were dealt with for shipping.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '几种违规合在一起算。从这一个数，看不出是哪一种。',
        en: 'Several kinds of breach are put together. From one number we can not tell which kind it is.',
      },
    },
    step: {
      'zh-CN': '打开平台的处理通知，记下最近一条说的是哪件事。',
      en: 'Open the notices of the platform. Write down what the latest one is about.',
    },
    help: {
      text: {
        'zh-CN': '通知看不明白，可以把它带来，一起填“规则困难单”（3.3.2）。',
        en: 'Is a notice hard to read? Bring it along for the sheet of hard rules (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '规则的细处，要看平台的公告。',
        en: 'For the fine points, read what the platform announced.',
      },
    ],
  },
  examples: [
    {
      text: '近30天物流综合违规处理率',
      platform: 'pinduoduo',
    },
  ],
});
