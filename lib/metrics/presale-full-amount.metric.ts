import { defineMetric } from './types';

export default defineMetric({
  id: 'presale-full-amount',
  name: {
    'zh-CN': '预售全款金额',
    en: 'Presale full amount',
  },
  definition: {
    'zh-CN': '预售订单的全款金额。',
    en: 'Full amount of presale orders.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['预售全款金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '预售订单的全款，定金加尾款一起算。',
        en: 'The full amount of presale orders: deposit and final payment together.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
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
      'zh-CN': '预订的货全付清时，一共是多少钱。定金和尾款都算上。',
      en: 'This is the whole price of the goods ordered ahead. First payment and rest are both in it.',
    },
    like: {
      'zh-CN': '好比订一套校服，先给 20 元，来取时再给 80 元。这里写的是 100 元。',
      en: 'You order a school uniform: 20 yuan today and 80 when you fetch it. Here you would see 100 yuan.',
    },
    number: {
      value: {
        'zh-CN': '{period}预订的货，全付清是 {value}。',
        en: 'Goods ordered ahead {period} come to {value} if all is paid.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '里面有一部分钱还没收到。最后能收到多少，再等等才知道。',
        en: 'Part of this money is not in your hands yet. Wait and see what comes in at the end.',
      },
    },
    step: {
      'zh-CN': '算一算，全款减去已收的定金，还有多少没付。',
      en: 'Work out how much is still open: the full price less the deposits you have.',
    },
    help: {
      text: {
        'zh-CN': '备货先要花钱，可以和社工看“预算怎么分”（3.1.1）。',
        en: 'Goods cost money before the rest is paid. Look at the budget card with your coach (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '尾款没付之前，这一单还不算成交。',
        en: 'Until the rest is paid, the order is not a sale.',
      },
    ],
  },
  examples: [
    {
      text: '预售全款金额',
      platform: 'douyin',
    },
  ],
});
