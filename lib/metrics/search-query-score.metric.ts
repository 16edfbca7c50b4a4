import { defineMetric } from './types';

export default defineMetric({
  id: 'search-query-score',
  name: {
    'zh-CN': '搜索词得分',
    en: 'Search query score',
  },
  definition: {
    'zh-CN': '这个搜索词对商品重要程度的名次。',
    en: 'Rank of the search word for the brand or product.',
  },
  category: 'score',
  unit: 'score',
  base: 'position',
  better: 'lower',
  aliases: [],
  labels: {
    amazon: ['Search Query Score'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是名次，不是分数。一个搜索词有一个名次。',
        en: 'It is a rank and not a number of points. Each search word has one.',
      },
    ],
    amazon: [
      {
        'zh-CN': '看这个词对你的品牌或商品有多重要，第 1 是最好的。',
        en: 'It ranks the search word for your brand or product, and 1 is the best.',
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
      'zh-CN': '搜索词得分，说的是一个搜索词对你的货有多要紧。它其实是名次，第 1 最好。',
      en: 'This tells how much a search word matters for your goods. It is really a rank, and 1 is the best.',
    },
    like: {
      'zh-CN': '好比杂货店老板记下客人进门说的话，最要紧的那句写在第 1 行。',
      en: 'A grocer lists what people ask for at the door. The phrase that matters most goes on line 1.',
    },
    number: {
      value: {
        'zh-CN': '这个搜索词，现在排在第 {value} 位。',
        en: 'This search word now has rank {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '名次只说谁先谁后，看不出这个词带来了几单。',
        en: 'A rank only gives the order of words. From it we can not tell how many sales a word brings.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。数变大，是往后排了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. A bigger number is a lower place, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。数变小，是往前排了。也可能是碰巧，再看一阵。',
        en: 'The page says it is {change} lower than {against}. A smaller number is a better place. It may be chance, so watch it a while.',
      },
    },
    step: {
      'zh-CN': '挑排在最前面的 3 个词，查一查标题里有没有。',
      en: 'Pick the 3 words at the top. Check if they stand in your title.',
    },
    help: {
      text: {
        'zh-CN': '客人为什么这样说，可以从“客人搜什么来的”看起（3.3.3）。',
        en: 'Why do buyers say it this way? Start with the card on what people search for (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '名字叫得分，其实是名次，1 比 100 好。',
        en: 'It is called a score, but it is a rank. 1 beats 100.',
      },
      {
        'zh-CN': '它说的是你的牌子或这件货，别家的名次和你的没关系。',
        en: 'It belongs to your brand or this item. The rank in another shop is another thing.',
      },
    ],
  },
  examples: [
    {
      text: 'Search Query Score',
      platform: 'amazon',
    },
  ],
});
