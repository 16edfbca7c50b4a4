import { defineMetric } from './types';

export default defineMetric({
  id: 'search-impressions',
  name: {
    'zh-CN': '搜索曝光量',
    en: 'Search impressions',
  },
  definition: {
    'zh-CN': '商品在搜索结果里被展示的次数。',
    en: 'Times the product was shown for a search word.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['搜索展现', '关键词展现', '曝光量'],
  labels: {
    jd: ['曝光量'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '客人搜一个词，结果里有你的商品，就记一次。',
        en: 'Someone types a word and your product is in the results: that is one.',
      },
    ],
  },
  drivers: ['search-rank'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
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
      'zh-CN': '搜索曝光量，就是商品在搜索结果里露面几次。别处的露面不算。',
      en: 'This is how often your goods turned up in search results. Other places do not count.',
    },
    like: {
      'zh-CN': '好比问路的人翻地名册，翻到你那条街一次，记一次。',
      en: 'People look things up in a street list. Each time your street turns up, that is one.',
    },
    number: {
      value: {
        'zh-CN': '{period}，搜索结果里露面 {value} 次。',
        en: '{period}, your goods turned up {value} times in search.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '多少人认真看了一眼，露面的次数里看不出。',
        en: 'How many took a real look, we can not tell from this count.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能排名往前走了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or your rank went up.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，排名往后退也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance. A lower rank can do this.',
      },
    },
    step: {
      'zh-CN': '试着用客人的叫法，搜一次自己的货。',
      en: 'Try one search for your goods, in the words a guest would use.',
    },
    help: {
      text: {
        'zh-CN': '同一件货，客人怎么叫，可以看“换个说法”（3.2.2）。',
        en: 'What do guests call your goods? See the card on saying it another way (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '只是露了面，还没有人点。',
        en: 'It was only shown. No one has clicked yet.',
      },
    ],
  },
  examples: [
    {
      text: '曝光量',
      platform: 'jd',
    },
  ],
});
