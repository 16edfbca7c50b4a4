import { defineMetric } from './types';

export default defineMetric({
  id: 'search-click-rate',
  name: {
    'zh-CN': '搜索点击率',
    en: 'Search click rate',
  },
  definition: {
    'zh-CN': '搜索里每展示一百次被点了几次。',
    en: 'Clicks in search results divided by times shown.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['点击率'],
  labels: {
    '1688': ['点击率'],
    jd: ['搜索点击率'],
  },
  unverifiedLabels: {},
  formula: 'search-clicks / search-impressions',
  counting: {
    '1688': [
      {
        'zh-CN': '自己的点击率和全站这个词的点击率，是两列。',
        en: 'Your own rate and the rate of the whole site for the word are two columns.',
      },
    ],
    all: [
      {
        'zh-CN': '搜索结果里的点击次数，除以露面次数。',
        en: 'Clicks in search results over times shown there.',
      },
    ],
  },
  drivers: ['product-impressions'],
  seeAlso: ['search-click-rate-users', 'store-search-click-rate'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
    },
    {
      kind: 'url',
      at: 'https://sell.aliexpress.com/sjczsj.htm',
    },
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
      'zh-CN': '搜索点击率，就是搜索里每露面 100 次，被点几次。',
      en: 'For every 100 times search showed your goods, this is how many clicks came.',
    },
    like: {
      'zh-CN': '好比路口有人打听，指路的报了 50 回你的店名。真走过来的，有 3 回。',
      en: 'Someone at the crossing names your shop to people 50 times. Three times the person walks over.',
    },
    number: {
      value: {
        'zh-CN': '来看{period}的搜索。每露面 {outOf} 次，大约被点 {of} 次。',
        en: 'This is about search {period}. For every {outOf} showings there were about {of} clicks.',
      },
      withInputs: {
        'zh-CN':
          '{period}，搜索里露面 {searchImpressions} 次。被点开 {searchClicks} 次。每 {outOf} 次露面，合 {of} 次点击。',
        en: '{period}, search showed your goods {searchImpressions} times. People clicked {searchClicks} times. So it is about {of} for every {outOf}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '同一个词，各人找的货不一样。是高是低，这里看不出。',
        en: 'People mean many things by one word. We can not tell here if this is high or low.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，露面变少时它容易高。',
        en: 'The page says it is {change} higher than {against}. It may be chance. It rises easily when you are shown less.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，露面变多、点的没跟上，也会低。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or showings grew faster than clicks.',
      },
    },
    step: {
      'zh-CN': '读一遍标题，前几个字说没说清是什么货。',
      en: 'Read the title. Do the first words say what it is?',
    },
    help: {
      text: {
        'zh-CN': '标题想请人改一改，可以和“拍照写字的帮手”说（3.4.1）。',
        en: 'Want help with the title? The helper for photos and words can look at it (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '整个平台这个词也有点击率，别看成自己的。',
        en: 'The rate of the whole site for that word may stand beside yours. Do not take it for your own.',
      },
    ],
  },
  examples: [
    {
      text: '搜索点击率',
      platform: 'jd',
    },
    {
      text: '点击率',
      platform: '1688',
    },
  ],
});
