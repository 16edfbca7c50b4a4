import { defineMetric } from './types';

export default defineMetric({
  id: 'preorder-on-time-rate',
  name: {
    'zh-CN': '预约单准时发货率',
    en: 'On-time rate of scheduled orders',
  },
  definition: {
    'zh-CN': '预约的单按时发货的占比。',
    en: 'Share of scheduled orders shipped on time.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['预约单准时发货率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只算预约的订单，按时发出的占多少，看 30 天。',
        en: 'Only scheduled orders are counted: the share shipped on time in 30 days.',
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
      at: 'public source file 66710248244',
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
      'zh-CN': '预约单准时发货率，就是预约好日子的单里，按时发出的占多少。',
      en: 'Of the scheduled orders, this is the part that left on time.',
    },
    like: {
      'zh-CN': '好比蛋糕店的预订本。说好那天做好的 20 个，做好了 19 个。',
      en: 'A cake shop has a book of bookings. Of 20 cakes set for a day, 19 are ready on that day.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 张预约的单，大约有 {of} 张按时发了。',
        en: 'Of every {outOf} scheduled orders, about {of} left on their day.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '预约的单不多时，晚一张就差很多。还看不出好坏，等单子多些再说。',
        en: 'With few bookings, one late order changes a lot. We can not tell if it is good or bad yet.',
      },
    },
    step: {
      'zh-CN': '打开预约的单，圈出明天要发的几张。',
      en: 'Open your scheduled orders. Mark the ones that leave tomorrow.',
    },
    help: {
      text: {
        'zh-CN': '离约好的日子还有几天，可以记在“还有多少天”里（3.3.2）。',
        en: 'How many days are left until the agreed day? The day counter card keeps it for you (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '只看预约的单，平常的单不在里面。',
        en: 'Only scheduled orders are in it. Daily orders are not.',
      },
    ],
  },
  examples: [
    {
      text: '预约单准时发货率',
      platform: 'jd',
    },
  ],
});
