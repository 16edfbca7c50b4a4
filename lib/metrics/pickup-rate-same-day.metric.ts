import { defineMetric } from './types';

export default defineMetric({
  id: 'pickup-rate-same-day',
  name: {
    'zh-CN': '当日揽收率',
    en: 'Same-day pickup rate',
  },
  definition: {
    'zh-CN': '当天被快递揽收的占比。',
    en: 'Share of orders picked up the same day.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['当日揽收率', '揽收率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按单算，当天被快递扫到、收走的占多少。',
        en: 'It is the share of orders that the courier scanned and took on the same day.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['pickup-rate-48h'],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      'zh-CN': '当日揽收率，就是单子里，当天就被快递收走的占多少。',
      en: 'This is the part of your orders that the courier took along on the same day.',
    },
    like: {
      'zh-CN': '好比菜农早上摆出 50 筐菜，天黑前被车拉走了 45 筐。',
      en: 'A farmer sets out 50 baskets in the morning. By dusk the truck has taken 45 of them.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 张单，大约有 {of} 张当天就被收走。',
        en: 'Of every {outOf} orders, about {of} were taken the same day.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '傍晚才来的单，当天难赶上。不看钟点，看不出慢在谁那里。',
        en: 'Orders of the evening can hardly leave the same day. Without the hours we can not tell where the wait is.',
      },
    },
    step: {
      'zh-CN': '圈出昨天没赶上车的单，旁边标上下单的钟点。',
      en: "Mark yesterday's orders that missed the truck, with the hour of each.",
    },
    help: {
      text: {
        'zh-CN': '总是差一点赶上，可以和社工翻“卡住了怎么办”（3.2.1）。',
        en: 'Do you miss the truck by a little each time? Your coach has a card for being stuck (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '它看当天，另一个数看 48 小时，别混着比。',
        en: 'This one looks at the same day. The other allows 48 hours.',
      },
    ],
  },
  examples: [
    {
      text: '当日揽收率',
      platform: 'jd',
    },
  ],
});
