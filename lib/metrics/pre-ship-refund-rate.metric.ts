import { defineMetric } from './types';

export default defineMetric({
  id: 'pre-ship-refund-rate',
  name: {
    'zh-CN': '发货前订单退款率',
    en: 'Refund rate before shipping',
  },
  definition: {
    'zh-CN': '发货前退款的订单占比。',
    en: 'Share of orders refunded before shipping.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    douyin: ['发货前订单退款率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '发货前退款的订单数，除以订单数。按单数算，金额大小不管。',
        en: 'Orders refunded before shipping, over orders. The sums do not matter.',
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
      at: 'public source file 68650874937',
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
      'zh-CN': '每 100 张订单里，没等到发货就退了的有几张。',
      en: 'Out of 100 orders, this is how many were refunded before the goods went out.',
    },
    like: {
      'zh-CN': '好比预订早饭的 20 张条子，锅还没开，有 1 张说不要了。',
      en: 'Twenty slips order breakfast for the morning. Before the pot is hot, one is called off.',
    },
    number: {
      value: {
        'zh-CN': '{period}收到了一些单。每 {outOf} 单里，等不到发货就退的约 {of} 单。',
        en: 'Look at the orders placed {period}. Of every {outOf}, about {of} were refunded before they were sent.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '退的原因没写在这里。看不出是等久了，还是改了主意。',
        en: 'The reason is not written here. We can not tell if it was the wait or a second thought.',
      },
    },
    step: {
      'zh-CN': '找一单没发就退的，读一读客人当时说的话。',
      en: 'Find one order refunded before sending. Read what the buyer said.',
    },
    help: {
      text: {
        'zh-CN': '想试着把打包挪到早上，可以照“试一试，看一看，改一改”（3.2.1）。',
        en: 'To try packing in the morning, follow “试一试，看一看，改一改” (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '货还没见着，所以它说不了质量好坏。',
        en: 'Nobody has seen the goods yet, so it does not speak of quality.',
      },
    ],
  },
  examples: [
    {
      text: '发货前订单退款率',
      platform: 'douyin',
    },
  ],
});
