import { defineMetric } from './types';

export default defineMetric({
  id: 'effective-orders',
  name: {
    'zh-CN': '有效订单',
    en: 'Effective orders',
  },
  definition: {
    'zh-CN': '完成且没有取消的订单数。',
    en: 'Finished orders that were not cancelled.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: ['有效订单数'],
  labels: {
    'meituan-eleme': ['有效订单'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '完成并且没有取消的订单。取消的不算。',
        en: 'Finished orders that were not cancelled.',
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
      'zh-CN': '做完了、没有取消的订单有多少单。',
      en: 'This counts the orders that were finished and not cancelled.',
    },
    like: {
      'zh-CN': '好比搬家师傅的小本子，打了勾的活有 7 趟。半路说不搬的，没打勾。',
      en: 'A mover ticks the jobs he has done: 7 in all. Jobs called off have no tick.',
    },
    number: {
      value: {
        'zh-CN': '{period}，做完的有 {value} 单。',
        en: '{period}, you finished {value} orders.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '取消的不在里面。所以看不出取消了几单。',
        en: 'Cancelled orders are not in it. We can not tell from it how many were called off.',
      },
    },
    step: {
      'zh-CN': '数一数旁边的无效订单，有几单写了同样的原因。',
      en: 'Count the void orders that give the same reason.',
    },
    help: {
      text: {
        'zh-CN': '取消的单让人犯愁，可以看“卡住了怎么办”（3.2.1）。',
        en: 'If cancelled orders worry you, see “卡住了怎么办” (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '旁边的“无效订单”是反过来的数，别看错行。',
        en: '“无效订单” beside it is the opposite. Mind the line.',
      },
    ],
  },
  examples: [
    {
      text: '有效订单',
      platform: 'meituan-eleme',
    },
  ],
});
