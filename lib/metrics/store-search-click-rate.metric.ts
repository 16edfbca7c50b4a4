import { defineMetric } from './types';

export default defineMetric({
  id: 'store-search-click-rate',
  name: {
    'zh-CN': '店内搜索点击率',
    en: 'Store search click rate',
  },
  definition: {
    'zh-CN': '在自己店内搜索后点了结果的占比。',
    en: 'Share of searches inside the shop that led to a click.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'search',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Search click rate'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是在自己店内的搜索，其中点了结果的占多少。按搜索的次数算。',
        en: 'Searches inside the shop are counted, and how many of them led to a click. It goes by searches.',
      },
    ],
    shopify: [
      {
        'zh-CN': '说的是自己店里的搜索框，不是平台搜索，也不是外部搜索引擎。',
        en: "It is about the shop's own search box. Search on a platform or on an outside search engine is not in it.",
      },
    ],
  },
  drivers: [],
  seeAlso: ['search-click-rate', 'search-click-rate-users'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/search_conversions.md',
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
      'zh-CN': '店内搜索点击率，说的是客人在你店里搜东西。搜了以后，有多少次点了结果。',
      en: 'People search inside your own shop. This is how many of these searches led to a click on a result.',
    },
    like: {
      'zh-CN': '好比客人在店里问了 10 回有没有伞。有 7 回，拿起了你递过去的那把。',
      en: 'Guests ask ten times if you have umbrellas. Seven times they reach for the one you hold out.',
    },
    number: {
      value: {
        'zh-CN': '说说{period}的店内搜索。客人每搜 {outOf} 次，大约有 {of} 次点了结果。',
        en: 'This is about searches in your shop {period}. Of every {outOf}, about {of} led to a click.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '没点，可能是店里没有那样货，也可能是叫法不同。只看它，看不出是哪一种。',
        en: 'Perhaps you do not have the item, or you call it by another name. From this number we can not tell which it is.',
      },
    },
    step: {
      'zh-CN': '写下 3 样客人常问的货，用他们自己的叫法。',
      en: 'Write down 3 things people often ask for, in the words they use.',
    },
    help: {
      text: {
        'zh-CN': '想给货换个客人听得懂的叫法，可以用“换个说法”（3.2.2）。',
        en: 'Looking for a name that buyers use too? Try the card on saying it in other words (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '它和平台上的大搜索无关，只管你店里那个搜索框。',
        en: 'It has nothing to do with search on the platform. It is only the search box in your own shop.',
      },
    ],
  },
  examples: [
    {
      text: 'Search click rate',
      platform: 'shopify',
    },
  ],
});
