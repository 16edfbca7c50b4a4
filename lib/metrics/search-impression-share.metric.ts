import { defineMetric } from './types';

export default defineMetric({
  id: 'search-impression-share',
  name: {
    'zh-CN': '搜索曝光份额',
    en: 'Search impression share (brand)',
  },
  definition: {
    'zh-CN': '这个词的所有展示里自家商品占多少。',
    en: 'Own share of all impressions for that search word.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['ASIN share', 'Brand share'],
  labels: {},
  unverifiedLabels: {
    amazon: ['Impressions: ASIN Share', 'Impressions: Brand Share'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只看一个搜索词：自家商品的展示，占全部展示多少。',
        en: 'One search word is looked at: showings of your own goods out of all showings.',
      },
    ],
    amazon: [
      {
        'zh-CN': '底数是这个词结果页上的全部展示，自然的和广告的都算。',
        en: 'The base is all showings on the result pages of that word, paid or not.',
      },
    ],
  },
  drivers: ['product-impressions'],
  seeAlso: ['search-ad-impression-share', 'top-of-search-impression-share'],
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
      'zh-CN': '搜索曝光份额，就是这个词的全部展示里，自家的货占多少。',
      en: 'Of all showings for this search word, this is the part that was your goods.',
    },
    like: {
      'zh-CN': '好比菜场里摆出 40 板豆腐，你家的有 6 板。',
      en: 'The market puts out forty trays of tofu. Six of them are yours.',
    },
    number: {
      value: {
        'zh-CN': '来数{period}的展示。这个词每展示 {outOf} 次，大约 {of} 次是你的货。',
        en: 'Look at the results for this word {period}. Of every {outOf} showings, about {of} were yours.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '摆得多，买的人未必多。光看份额，看不出卖得怎样。',
        en: 'Many trays do not bring many buyers. We can not tell from the share how you sell.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，别家露面少了也会这样。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or others were shown less.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，别家露面多了也会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or others were shown more.',
      },
    },
    step: {
      'zh-CN': '数一数，搜这个词的第一页里有几件是自己的。',
      en: 'Count your own items on the first page of results for this word.',
    },
    help: {
      text: {
        'zh-CN': '哪些货会被摆出来，可以看“平台怎么推荐”（3.2.1）。',
        en: 'Which goods get shown? Read the card on how the platform picks (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '广告也有自己的展示份额，和它是两回事。',
        en: 'Ads have a share of showings of their own, next to this one.',
      },
    ],
  },
  examples: [],
});
