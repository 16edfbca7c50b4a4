import { defineMetric } from './types';

export default defineMetric({
  id: 'search-click-share',
  name: {
    'zh-CN': '搜索点击份额',
    en: 'Search click share',
  },
  definition: {
    'zh-CN': '这个词的所有点击里自家商品占多少。',
    en: 'Own share of all clicks for that search word.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'click',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    amazon: ['Clicks: ASIN Share', 'Clicks: Brand Share'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只看这个搜索词带来的点击，自家的占多少。',
        en: 'Only clicks that this search word brought are looked at, and your share of them.',
      },
    ],
    amazon: [
      {
        'zh-CN': '点你商品的次数，除以这个词的结果带来的全部点击。',
        en: 'Clicks on your product over all clicks that came from the results of that query.',
      },
    ],
  },
  drivers: ['search-impression-share'],
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
      'zh-CN': '搜索点击份额，就是这个词带来的点击里，点自家货的占多少。',
      en: 'Of all clicks that came from this search word, this is the part on your goods.',
    },
    like: {
      'zh-CN': '好比米市上，有人伸手抓米看了 50 回。其中 8 回，抓的是你家的米袋。',
      en: 'Fifty times someone in the rice row takes a handful to look. Eight times it is from your sack.',
    },
    number: {
      value: {
        'zh-CN': '来数{period}的点击。这个词每被点 {outOf} 次，大约 {of} 次点了你的货。',
        en: 'Look at the clicks from this word {period}. Of every {outOf}, about {of} were on your goods.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点别家的人，看上了什么，这里看不出。',
        en: 'What the other clicks were after, we can not tell here.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，“展示份额”动没动也看一眼。',
        en: 'The page says it is {change} higher than {against}. It may be chance. See if your share of showings moved too.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，图片、价格和评分都可能有关系。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Photo, price or rating can play a part.',
      },
    },
    step: {
      'zh-CN': '比一比它和“展示份额”，哪个小。',
      en: 'Compare it with your share of showings. Which is smaller?',
    },
    help: {
      text: {
        'zh-CN': '图片和文字先动哪样，可以翻翻“改一处”（3.3.3）。',
        en: 'Photo or words, which first? Look into the card on changing one thing (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '比“展示份额”低，可能是图片、价格或评分的事。',
        en: 'If it is below your share of showings, the photo, price or rating may be why.',
      },
    ],
  },
  examples: [],
});
