import { defineMetric } from './types';

export default defineMetric({
  id: 'invalid-orders',
  name: {
    'zh-CN': '无效订单',
    en: 'Invalid orders',
  },
  definition: {
    'zh-CN': '被取消、没有完成的订单数。',
    en: 'Orders that were cancelled or not finished.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    'meituan-eleme': ['无效订单'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '被取消或没完成的订单，按单数。它和有效订单相对。',
        en: 'Orders that were cancelled or not finished, counted as orders. They are the opposite of valid orders.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70977398628',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'recall',
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
      'zh-CN': '这是被取消了、没有做完的订单。',
      en: 'These are the orders that were cancelled or never finished.',
    },
    like: {
      'zh-CN': '好比厨房墙上夹着点菜条，有几张被划了一道。',
      en: 'Think of the slips on a kitchen wall. Some have a line drawn through them.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 单没有做成。',
        en: '{period}, {value} orders did not work out.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '客人改主意、店里忙不过来，都会有无效的单。是哪一种，光看数看不出。',
        en: 'A buyer may change plans, or the kitchen may be full. The count can not tell which it was.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，看看取消的原因就更明白。',
        en: 'The page says it is {change} more than {against}. It may be chance. The reasons given will tell you more.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能单子本来就少一些，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or there were fewer orders to begin with.',
      },
    },
    step: {
      'zh-CN': '打开取消的单子，数一数哪个原因出现最多。',
      en: 'Open the cancelled orders. Count which reason is there most often.',
    },
    help: {
      text: {
        'zh-CN': '同行也会遇到取消的单，可以到“找伙伴”里聊聊（3.3.1）。',
        en: 'Other shops have cancelled orders too. Meet some of them through the partner card (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '变多的时候，先看取消的原因，再想要不要改。',
        en: 'When there are more, read the reasons first. Then think about a change.',
      },
    ],
  },
  examples: [
    {
      text: '无效订单',
      platform: 'meituan-eleme',
    },
  ],
});
