import { defineMetric } from './types';

export default defineMetric({
  id: 'search-click-users',
  name: {
    'zh-CN': '搜索点击人数',
    en: 'People who clicked in search',
  },
  definition: {
    'zh-CN': '在搜索结果里点过商品的人数。',
    en: 'Distinct people who clicked the product in search results.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    jd: ['搜索点击人数'],
    shopee: ['Search Clicks', '搜索点击人数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '在搜索结果里点过商品的人，每人只算一次。',
        en: 'People who clicked the product in search results are counted, each one once.',
      },
    ],
    jd: [
      {
        'zh-CN': '点击次数和点击人数分开列，这一列是人数。',
        en: 'The times clicked and the people who clicked are listed apart. This one is people.',
      },
    ],
    shopee: [
      {
        'zh-CN': '英文写的是“Search Clicks”，中文写的是搜索点击人数，也就是人。',
        en: 'The English label reads “Search Clicks”. The Chinese one speaks of people who clicked in search.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['search-clicks'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
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
      'zh-CN': '搜索点击人数，就是在搜索结果里点过你家货的人。点几次，也只算一个人。',
      en: 'These are the people who clicked your item in search results. Someone who clicks often still counts once.',
    },
    like: {
      'zh-CN': '好比客人看着墙上的货单，伸手指了你那一样。同一个人指三回，还是一个人。',
      en: 'Guests read a list of goods on a wall and point at yours. One person who points three times is still one person.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人在搜索里点了你的货。',
        en: '{period}, {value} people clicked your items in search.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点开的人，可能还在挑。只有这一个数，看不出够不够。',
        en: 'People who click may still be choosing. From one number we can not tell if this is enough.',
      },
    },
    step: {
      'zh-CN': '问一位客人，会用哪几个字找你这样的货。',
      en: 'Ask one buyer which words they would type to find an item like yours.',
    },
    help: {
      text: {
        'zh-CN': '想知道大家用什么词找到你，可以看“客人搜什么来的”（3.3.3）。',
        en: 'Curious which words lead to you? See the card on what buyers search for (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '有的页面英文写着点击，中文说的却是人数。',
        en: 'Some pages say clicks in English while the Chinese label speaks of people.',
      },
      {
        'zh-CN': '点击次数是另一列，同一个人点几次就加几次。',
        en: 'Clicks as such are another column. There, each click of one person is added.',
      },
    ],
  },
  examples: [
    {
      text: '搜索点击人数',
      platform: 'jd',
    },
    {
      text: 'Search Clicks',
      platform: 'shopee',
    },
  ],
});
