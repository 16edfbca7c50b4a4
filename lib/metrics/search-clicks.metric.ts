import { defineMetric } from './types';

export default defineMetric({
  id: 'search-clicks',
  name: {
    'zh-CN': '搜索点击次数',
    en: 'Search clicks',
  },
  definition: {
    'zh-CN': '搜索结果里商品被点的次数。',
    en: 'Times the product was clicked in search results.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'click',
  better: 'higher',
  aliases: ['搜索点击'],
  labels: {
    jd: ['搜索点击次数'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '搜索结果里商品被点的次数，同一个人可以有好几次。',
        en: 'Times your product was clicked in search results; one person can click more than once.',
      },
    ],
    jd: [
      {
        'zh-CN': '点击次数和点击人数，在京东分成两列。',
        en: 'Click times and people who clicked are listed apart.',
      },
    ],
  },
  drivers: ['product-impressions'],
  seeAlso: ['search-click-users'],
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
      'zh-CN': '搜索点击次数，就是搜索结果里，你的货被点了几次。',
      en: 'This is how often your goods were clicked in search results.',
    },
    like: {
      'zh-CN': '好比图书馆的目录柜。同一位读者拉开你那一格三回，就是三回。',
      en: 'A reader pulls out your drawer in the library index three times. That makes three, though it is one reader.',
    },
    number: {
      value: {
        'zh-CN': '{period}，从搜索结果里点了 {value} 次。',
        en: '{period}, there were {value} clicks from search results.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一个人点好几回，还是好几个人各点一回，看不出。',
        en: 'One person many times, or many people once? We can not tell from clicks.',
      },
    },
    step: {
      'zh-CN': '查一查，旁边有没有“点击人数”这一列。',
      en: 'Check if a column for people who clicked stands beside it.',
    },
    help: {
      text: {
        'zh-CN': '想有人陪着认这些数，可以看“找伙伴”（3.3.1）。',
        en: 'Want someone to read these numbers with you? See the card on finding partners (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '旁边可能还有“点击人数”，别看串了行。',
        en: 'The number of people who clicked may stand next to it. Do not mix up the lines.',
      },
    ],
  },
  examples: [
    {
      text: '搜索点击次数',
      platform: 'jd',
    },
  ],
});
