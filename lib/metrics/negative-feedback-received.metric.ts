import { defineMetric } from './types';

export default defineMetric({
  id: 'negative-feedback-received',
  name: {
    'zh-CN': '收到的负面反馈数',
    en: 'Negative feedback received',
  },
  definition: {
    'zh-CN': '收到的差反馈条数。',
    en: 'Number of negative seller feedback received.',
  },
  category: 'service',
  unit: 'count',
  base: 'feedback',
  better: 'lower',
  aliases: [],
  labels: {
    amazon: ['Negative Feedback Received'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只算对卖家的差反馈。',
        en: 'Only bad feedback about the seller counts.',
      },
    ],
    amazon: [
      {
        'zh-CN': '这段时间里收到的，按条数算。',
        en: 'What came in during the period, as a count.',
      },
    ],
  },
  drivers: ['late-ship-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '这段时间里，对卖家的差反馈有多少条。',
      en: 'This is how many times buyers left bad feedback about the seller.',
    },
    like: {
      'zh-CN': '好比公交车上的意见条，只数说司机的那几张，说车旧的放一边。',
      en: 'A bus line gets notes from riders. You count those about the driver and leave those about the old bus.',
    },
    number: {
      value: {
        'zh-CN': '{period}，对卖家的差反馈有 {value} 条。',
        en: '{period}, bad remarks about the seller came {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '里面可能有送货的事。细看以前，看不出哪些和店里有关。',
        en: 'Some may be about delivery. Before you read them, we can not tell which are about the shop.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能有几件发得晚，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. A few parcels may have left late, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能发货更准时了，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Parcels may have left on time more often, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '看一看，最近一条说的是货、话还是送货。',
      en: 'Look if the latest one is about goods, words or delivery.',
    },
    help: {
      text: {
        'zh-CN': '不是你造成的，可以查“去哪里反映”（3.3.2）。',
        en: 'Was it not your doing? The card on where to speak up shows the way (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '平台配送造成的，可以申请划掉。',
        en: 'If delivery by the platform caused it, you can ask to have it struck out.',
      },
    ],
  },
  examples: [
    {
      text: 'Negative Feedback Received',
      platform: 'amazon',
    },
  ],
});
