import { defineMetric } from './types';

export default defineMetric({
  id: 'delivered-orders',
  name: {
    'zh-CN': '已送达订单数',
    en: 'Orders delivered',
  },
  definition: {
    'zh-CN': '这段时间送到的订单数。',
    en: 'Orders delivered in the period.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Orders delivered', '按时间段显示已配送的订单'],
  },
  unverifiedLabels: {
    shopify: ['Delivered orders over time'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按单算，数这段时间送到的订单。有追踪的才数得到。',
        en: 'Orders delivered in the period are counted, only where there is tracking.',
      },
    ],
    shopify: [
      {
        'zh-CN': '页面上叫“按时间段显示已配送的订单”。选哪段时间，就数那段时间送到的单。',
        en: 'The label is Orders delivered: orders that arrived in the chosen period.',
      },
    ],
  },
  drivers: ['orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
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
      'zh-CN': '已送达订单数，就是这段时间送到客人手里的单数。',
      en: 'This is the number of orders that reached the buyer in this period.',
    },
    like: {
      'zh-CN': '好比送报的人，交到一家就在本子上画一笔。没带本子的路，一笔也没画。',
      en: 'A paper boy makes a mark for each door. On roads where he leaves the book at home, no mark is made.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 张单送到了。',
        en: '{period}, {value} orders arrived.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '没有追踪的快递，送到了也数不进来。看不出是不是全部。',
        en: 'Carriers without tracking are left out even when they arrive. We can not tell if this is all.',
      },
    },
    step: {
      'zh-CN': '挑一张刚送到的单，写一句问候给客人。',
      en: 'Pick one order that has just arrived. Send a short greeting.',
    },
    help: {
      text: {
        'zh-CN': '货到了怎么问候客人，可以照“收货后三步”来（3.4.3）。',
        en: 'How do you greet a buyer after delivery? Follow the three steps on the card (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '用没有追踪的快递，送到了也不在里面。',
        en: 'With a carrier that has no tracking, an order is not in here.',
      },
    ],
  },
  examples: [
    {
      text: 'Orders delivered',
      platform: 'shopify',
    },
  ],
});
