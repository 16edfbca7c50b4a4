import { defineMetric } from './types';

export default defineMetric({
  id: 'a-to-z-claims-filed',
  name: {
    'zh-CN': '已提交索赔数',
    en: 'A-to-z claims filed',
  },
  definition: {
    'zh-CN': '提交的交易保障索赔数。',
    en: 'Guarantee claims that were filed.',
  },
  category: 'service',
  unit: 'count',
  base: 'claim',
  better: 'lower',
  aliases: [],
  labels: {
    amazon: ['Claims Amount'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '提交就算，不管批不批。',
        en: 'Once filed it counts, granted or not.',
      },
    ],
    amazon: [
      {
        'zh-CN': '金额那一列，数的是提交的交易保障索赔。批准的另有一个数。',
        en: 'The claims amount counts A-to-z claims filed. Claims granted are a number of their own.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_salesAndTraffic_2024_04_24.graphql',
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
      'zh-CN': '客人提的交易保障索赔有多少件，批没批都算。',
      en: 'This is how many A-to-z claims buyers handed in. It counts them granted or not.',
    },
    like: {
      'zh-CN': '好比大院门口的意见箱，投进去几张算几张，还没拆看。',
      en: 'A box hangs at the gate for requests. You count the slips before anyone has read them.',
    },
    number: {
      value: {
        'zh-CN': '{period}，客人递上来 {value} 件索赔。',
        en: '{period}, buyers handed in a claim {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '递上来的还没有结果。现在看不出会怎样，再等等。',
        en: 'These have no result yet. We can not tell how they will end.',
      },
    },
    step: {
      'zh-CN': '写下最新一件索赔的经过，三句话就好。',
      en: 'Write down how the latest claim came about, in three lines.',
    },
    help: {
      text: {
        'zh-CN': '经过写好以后交到哪里，可以看“去哪里反映”（3.3.2）。',
        en: 'Where do you take what you wrote? The card on where to speak up tells you (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '批准的索赔是另一个数，比的时候别拿错。',
        en: 'Claims granted are another number. Do not take one for the other.',
      },
    ],
  },
  examples: [
    {
      text: 'Claims Amount',
      platform: 'amazon',
    },
  ],
});
