import { defineMetric } from './types';

export default defineMetric({
  id: 'search-visitors',
  name: {
    'zh-CN': '搜索引导访客数',
    en: 'Visitors from search',
  },
  definition: {
    'zh-CN': '通过平台搜索来到商品的人数。',
    en: 'People who came to a product through in-app search.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['搜索引导UV', '手淘搜索访客数'],
  labels: {
    taobao: ['搜索引导访客数', '手淘搜索访客数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '这段时间里，从平台的搜索进来、看到商品的人；别的路来的，不算。',
        en: 'People who came to a product through search inside the app in this period; other ways are left out.',
      },
    ],
  },
  drivers: ['search-rank', 'search-popularity'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65858750453',
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
      'zh-CN': '搜索引导访客数，就是在平台里搜东西、找到你商品的人数。',
      en: 'This is how many people came to your goods by searching inside the platform.',
    },
    like: {
      'zh-CN': '好比有人向门卫打听，豆腐摊在哪里，再找过来。这样来的，数人头。',
      en: 'Some people ask the gate keeper where the tofu is, and come over. You count these people.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人是搜着找来的。',
        en: '{period}, {value} people found you by search.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '搜来的人，心里有想要的货。合不合意，这里看不出。',
        en: 'People who search want something. We can not tell here if your goods are it.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，标题、价钱或排名变了，它也会变。',
        en: 'The page says it is {change} more than {against}. It may be chance. A new title, price or rank moves it as well.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，想想近来改没改过标题。',
        en: 'The page says it is {change} less than {against}. It may be chance. Think if you changed a title of late.',
      },
    },
    step: {
      'zh-CN': '写下客人找这件货时，会打的三个词。',
      en: 'Write down three words a guest may type to find this item.',
    },
    help: {
      text: {
        'zh-CN': '搜来的人打了什么字，可以看“客人搜什么来的”（3.3.3）。',
        en: 'What did they type? The card on search words may show you (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '搜索以外的广告点击，推不动它。',
        en: 'Ad clicks outside of search do not move it.',
      },
    ],
  },
  examples: [
    {
      text: '搜索引导访客数',
      platform: 'taobao',
    },
  ],
});
