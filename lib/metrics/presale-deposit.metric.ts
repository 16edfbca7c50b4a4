import { defineMetric } from './types';

export default defineMetric({
  id: 'presale-deposit',
  name: {
    'zh-CN': '预售定金',
    en: 'Presale deposit',
  },
  definition: {
    'zh-CN': '预售收到的定金。',
    en: 'Deposits received for presale orders.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'depends',
  aliases: [],
  labels: {
    douyin: ['预售定金'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '只算预售收到的定金，不含尾款。',
        en: 'Only the deposits received for presale orders, without the final payment.',
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
      'zh-CN': '预售时，客人先放下的那一部分钱。剩下的尾款，不在里面。',
      en: 'This is the first part that buyers pay to keep an item. The rest of the price is not in it.',
    },
    like: {
      'zh-CN': '好比向糕点铺订中秋月饼，先交一点钱，请师傅留着。',
      en: 'You order moon cakes ahead. You leave a little money so that the baker keeps a box for you.',
    },
    number: {
      value: {
        'zh-CN': '{period}，收到的定金是 {value}。',
        en: '{period}, first payments came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '定金后面还有尾款。客人会不会都来付，现在看不出。',
        en: 'The rest of the money is still open. We can not tell yet if all buyers will pay it.',
      },
    },
    step: {
      'zh-CN': '查一查，付尾款从哪一天开始。',
      en: 'Check on which day buyers can pay the rest.',
    },
    help: {
      text: {
        'zh-CN': '预售前后哪天做什么，可以写进“一页计划”（3.2.2）。',
        en: 'What to do before and after a presale fits on the one-page plan (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '客人可能不付尾款，这些单子先别当成卖成了。',
        en: 'Buyers may not pay the rest. Do not take these as finished sales yet.',
      },
    ],
  },
  examples: [
    {
      text: '预售定金',
      platform: 'douyin',
    },
  ],
});
