import { defineMetric } from './types';

export default defineMetric({
  id: 'search-purchase-share',
  name: {
    'zh-CN': '搜索购买份额',
    en: 'Search purchase share',
  },
  definition: {
    'zh-CN': '这个词的所有购买里自家占多少。',
    en: 'Own share of all purchases for that search word.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    amazon: ['Purchases: ASIN Share', 'Purchases: Brand Share'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '从这个搜索词开始的全部购买里，买你的货占多少。从别处进来的购买不算。',
        en: 'Purchases of your product over all purchases from that query. Those that start elsewhere are missing.',
      },
    ],
  },
  drivers: ['search-click-share'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellingPartnerSearchQueryPerformanceReport.json',
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
      'zh-CN': '搜索购买份额，也只看一个搜索词。从这个词开始的购买里，有多少买的是你家的？',
      en: 'Some purchases start with one search word. How many of these were purchases of your product?',
    },
    like: {
      'zh-CN': '好比傍晚有人说想吃豆腐，一条巷子买了 20 份。里面有 3 份是你家做的。',
      en: 'One evening a whole lane feels like tofu and buys 20 pieces. Three of them were made by you.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有人从这个词来买。每 {outOf} 份里，约 {of} 份是你的。',
        en: 'Here are purchases from one word {period}. Of each {outOf}, about {of} went to you.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '从别处进来买的人，这里看不见。所以看不出你一共卖得怎样。',
        en: 'People who come in by other ways are not seen here. So we can not tell how your sales are as a whole.',
      },
    },
    step: {
      'zh-CN': '找一件搜这个词排在前面的货，比一比它和你的。',
      en: 'Find an item near the top for this word. Compare it with yours.',
    },
    help: {
      text: {
        'zh-CN': '想先想清这件货卖给谁，可以填“卖给谁”（3.2.2）。',
        en: 'Who is this item for? Fill in the card that asks just that (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '从别处开始的购买不算在里面，所以它不是你的全部销量。',
        en: 'Purchases that start elsewhere are missing, so this is not all that you sell.',
      },
      {
        'zh-CN': '份额大，可能只因为搜这个词的人少。',
        en: 'Your part can be large just because few people search for this word.',
      },
    ],
  },
  examples: [],
});
