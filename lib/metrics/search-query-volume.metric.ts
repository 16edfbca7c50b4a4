import { defineMetric } from './types';

export default defineMetric({
  id: 'search-query-volume',
  name: {
    'zh-CN': '搜索词搜索量',
    en: 'Search query volume',
  },
  definition: {
    'zh-CN': '顾客搜索这个词的次数。',
    en: 'How often customers typed this search word.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'search',
  better: 'depends',
  aliases: [],
  labels: {
    amazon: ['Search Query Volume'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是搜索的次数，全市场的客人都在里面。',
        en: 'Searches are counted, made by customers of the whole market.',
      },
    ],
    amazon: [
      {
        'zh-CN': '在品牌报告里，看客人打出这个词几次，可以按周、按月或按季度。',
        en: 'The brand report shows how often customers typed it in the period, by week, month or quarter.',
      },
    ],
  },
  drivers: [],
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
      'zh-CN': '搜索词搜索量，就是客人把这个词搜了几次。它是整个市场的数。',
      en: 'This is how often customers typed this word. It is a number for the whole market.',
    },
    like: {
      'zh-CN': '好比车站问讯处，一天有 80 次有人问哪里卖竹篮。问的人，未必走到你这里。',
      en: 'At the station desk people ask 80 times a day where to buy baskets. Not all of them come to you.',
    },
    number: {
      value: {
        'zh-CN': '{period}，客人把这个词搜了 {value} 次。',
        en: '{period}, customers typed this word {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '搜的人里，有几个看到了你，这里看不出。',
        en: 'How many of them saw you, we can not tell from this.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}多了 {change}。多了不算好坏，可能是碰巧，也可能到了用它的季节。',
        en: 'The page says it is {change} more than {against}. It may be chance, or the season for it has come. For your shop that is not good or bad yet.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。少了不算好坏，可能是碰巧，也可能季节过去了。',
        en: 'The page says it is {change} less than {against}. It may be chance, or the season is over. For your shop that is not good or bad yet.',
      },
    },
    step: {
      'zh-CN': '写下这件货还有的两个叫法。',
      en: 'Write down two other names for the same item.',
    },
    help: {
      text: {
        'zh-CN': '搜这个词的人要什么，可以照“卖给谁”想一想（3.2.2）。',
        en: 'What do people who type it want? Think about it with the card on who you sell to (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '它是整个市场的数，和你店里来几个人是两回事。',
        en: 'It speaks of the market. How many come to your shop is another matter.',
      },
    ],
  },
  examples: [
    {
      text: 'Search Query Volume',
      platform: 'amazon',
    },
  ],
});
