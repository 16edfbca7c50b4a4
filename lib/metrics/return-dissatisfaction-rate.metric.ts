import { defineMetric } from './types';

export default defineMetric({
  id: 'return-dissatisfaction-rate',
  name: {
    'zh-CN': '退货不满意率',
    en: 'Return dissatisfaction rate',
  },
  definition: {
    'zh-CN': '对退货处理不满意的占比。',
    en: 'Share of return requests handled badly.',
  },
  category: 'service',
  unit: 'percent',
  base: 'return request',
  better: 'lower',
  aliases: ['RDR', '买家满意度（退货不满意率）'],
  labels: {
    amazon: ['Return Dissatisfaction Rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按退货申请算。',
        en: 'Return requests are counted.',
      },
    ],
    amazon: [
      {
        'zh-CN': '它是早些时候的账户指标。退货回得晚、拒错了，或有差评，都算。',
        en: 'An older account health figure. It takes returns answered late, refused wrongly or with bad feedback.',
      },
    ],
  },
  drivers: ['return-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'url',
      at: 'https://topbsr.com/blog/amz_account_health',
    },
  ],
  sourcePublic: true,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '退货不满意率，就是退货申请里，处理得让人不满意的占多少。',
      en: 'This is the share of return requests handled in a way that left people unhappy.',
    },
    like: {
      'zh-CN': '好比百货公司的退换柜台，来了 50 位，有 2 位皱着眉走。',
      en: 'Fifty people come to the returns desk of a store. Two walk away with a frown.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 次退货申请，大约 {of} 次让客人不满意。',
        en: 'Of every {outOf} return requests, about {of} left the buyer unhappy.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '回得慢、拒错了、有差评，三样都算。从比例看不出是哪样多。',
        en: 'A late answer, a wrong no and bad feedback all count. Which of them was behind it we can not tell.',
      },
    },
    step: {
      'zh-CN': '打开最近一次退货，读一遍你回的话。',
      en: 'Open your last return. Read what you wrote to the buyer.',
    },
    help: {
      text: {
        'zh-CN': '拒绝的话最难说，先到“情景练习”里练一句（3.4.3）。',
        en: 'To say no kindly is the hardest. Practise one line of it on the scene card (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '现在的后台，可能已经没有这个数了。',
        en: "Today's dashboard may not show it any more.",
      },
    ],
  },
  examples: [
    {
      text: 'Return Dissatisfaction Rate',
      platform: 'amazon',
    },
  ],
});
