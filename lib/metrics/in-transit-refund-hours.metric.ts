import { defineMetric } from './types';

export default defineMetric({
  id: 'in-transit-refund-hours',
  name: {
    'zh-CN': '在途订单退款时长',
    en: 'Refund time for parcels in transit',
  },
  definition: {
    'zh-CN': '还在路上的订单退款平均多久。',
    en: 'Average time to refund orders still on the road.',
  },
  category: 'service',
  unit: 'hours',
  base: 'request',
  better: 'lower',
  aliases: ['近30天在途订单退款时长'],
  labels: {
    pinduoduo: ['近30天在途订单退款时长'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只算货还在路上的退款，取平均，看 30 天。',
        en: 'Only orders still on the road, as an average over 30 days.',
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
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
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
      'zh-CN': '货还在路上，客人就要退。在途订单退款时长，说的是这种退款平均要多久。',
      en: 'Some buyers want a refund while the parcel is on the road. This is how long that takes on average.',
    },
    like: {
      'zh-CN': '好比面还在送餐车上，客人说算了，店家多久把面钱还给他。',
      en: 'The noodles are still on the bike when the guest says no thanks. How soon is the money back?',
    },
    number: {
      value: {
        'zh-CN': '路上的单子要退款，平均用了 {value}。',
        en: 'Refunds for parcels still on the road took {value} on average.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '货能不能半路拦下，每单都不同。看不出慢在店里还是路上。',
        en: 'Not all parcels can be stopped halfway. We can not tell if the time went by in the shop or on the road.',
      },
    },
    step: {
      'zh-CN': '查一查，眼下有几件是在路上又要退的。',
      en: 'Check how many parcels are on the road with a refund asked for.',
    },
    help: {
      text: {
        'zh-CN': '别的店主怎么处理半路退的货，可以在“我的一个经验”里听（3.3.1）。',
        en: 'How do other shops deal with parcels turned back halfway? Hear it with the one lesson card (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '订单少时，一两单就会把它拖长。',
        en: 'When orders are few, one or two can draw it out.',
      },
    ],
  },
  examples: [
    {
      text: '近30天在途订单退款时长',
      platform: 'pinduoduo',
    },
  ],
});
