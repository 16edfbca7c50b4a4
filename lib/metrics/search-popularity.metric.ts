import { defineMetric } from './types';

export default defineMetric({
  id: 'search-popularity',
  name: {
    'zh-CN': '搜索人气',
    en: 'Search popularity index',
  },
  definition: {
    'zh-CN': '反映多少人搜索的指数，不是人数。',
    en: 'An index of how many people searched; not a head count.',
  },
  category: 'traffic',
  unit: 'score',
  base: 'index point',
  better: 'higher',
  aliases: ['搜索指数', '搜索热度', '全网搜索指数'],
  labels: {
    '1688': ['全网搜索指数'],
    taobao: ['搜索人气'],
    jd: ['搜索指数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '由搜索的人数换算成的指数，不是真实人数。两个指数的差，不等于人数的差。',
        en: 'It is an index made from the number of people searching, not a head count. The gap between two index values is not the gap between the real numbers.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '搜索人气，是一个指数，看搜的人多不多。它是换算出来的，不是人数。',
      en: 'This index shows if many people search. It is worked out from people, but it is not a head count.',
    },
    like: {
      'zh-CN': '好比隔着墙听集市，只听声音大小。声音大一倍，人不一定多一倍。',
      en: 'You hear a market from behind a wall. Twice as loud does not mean twice as many people.',
    },
    number: {
      value: {
        'zh-CN': '{period}，页面上的搜索人气是 {value}。',
        en: '{period}, the search index on the page was {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '换算过的数，变不回人数。到底多少人在搜，看不出。',
        en: 'You can not turn the index back into people. So we can not tell how many searched.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，搜的人多了些，多几个算不出。',
        en: 'The page says it is {change} higher than {against}. It may be chance. More people searched, but how many more is not known.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，搜的人少了些，少几个算不出。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Fewer people searched, but how many fewer is not known.',
      },
    },
    step: {
      'zh-CN': '比一比两个意思相近的词，哪个指数高些。',
      en: 'Compare two words that mean the same. Which index is higher?',
    },
    help: {
      text: {
        'zh-CN': '想把常搜的词放进打算里，可以看“一页计划”（3.2.2）。',
        en: 'Want to use such words in your plan? See the one-page plan (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '指数 2000，人数不一定是 1000 的两倍。',
        en: 'An index of 2000 need not mean twice the people of 1000.',
      },
    ],
  },
  examples: [
    {
      text: '搜索人气',
      platform: 'taobao',
    },
    {
      text: '搜索指数',
      platform: 'jd',
    },
  ],
});
