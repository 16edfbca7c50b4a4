import { defineMetric } from './types';

export default defineMetric({
  id: 'a-to-z-claims',
  name: {
    'zh-CN': '获准的交易保障索赔数',
    en: 'A-to-z claims granted',
  },
  definition: {
    'zh-CN': '批准的交易保障索赔数。',
    en: 'Guarantee claims that were granted.',
  },
  category: 'service',
  unit: 'count',
  base: 'claim',
  better: 'lower',
  aliases: ['亚马逊商城交易保障索赔数'],
  labels: {
    amazon: ['A-to-z Claims Granted', 'Claims Granted'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '批准了才算。',
        en: 'A claim counts only once it is granted.',
      },
    ],
    amazon: [
      {
        'zh-CN': '这里数批准的交易保障索赔。旁边的金额列，数的是提交的。',
        en: 'These are A-to-z claims that were granted. The claims amount counts the ones filed.',
      },
    ],
  },
  drivers: ['order-defect-rate'],
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
      'zh-CN': '客人索赔、平台批了的，有多少件。',
      en: 'Buyers can file a claim with the platform. This is how many of them were granted.',
    },
    like: {
      'zh-CN': '好比失物招领处，递上去的单子里，盖了“准”字的有几张。',
      en: 'At the lost and found desk people hand in slips. You count those with a yes stamped on them.',
    },
    number: {
      value: {
        'zh-CN': '{period}，批下来的索赔有 {value} 件。',
        en: '{period}, a claim was granted {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '每一件的来由都不一样。从件数看不出是货还是路上的事。',
        en: 'Each claim has its own story. From the count we can not tell if it was the goods or the road.',
      },
    },
    step: {
      'zh-CN': '读一件批下来的索赔，客人写了什么。',
      en: 'Read what the buyer wrote in one granted claim.',
    },
    help: {
      text: {
        'zh-CN': '货到了多问一句，有的事就早早说开，看“收货后三步”（3.4.3）。',
        en: 'A kind word after delivery can clear things up early. The three steps card has ideas (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '旁边那列金额，数的是提交的索赔，别和它混。',
        en: 'The amount next to it is about claims filed. It is not about claims granted.',
      },
    ],
  },
  examples: [
    {
      text: 'A-to-z Claims Granted',
      platform: 'amazon',
    },
  ],
});
