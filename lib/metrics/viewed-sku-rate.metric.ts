import { defineMetric } from './types';

export default defineMetric({
  id: 'viewed-sku-rate',
  name: {
    'zh-CN': '有浏览商品占比',
    en: '% viewed SKUs',
  },
  definition: {
    'zh-CN': '有人看过的商品占比。',
    en: 'Share of SKUs with at least one view.',
  },
  category: 'product',
  unit: 'percent',
  base: 'product',
  better: 'higher',
  aliases: [],
  labels: {
    lazada: ['% viewed SKUs', '有浏览占比'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按商品个数算：有人看过的占多少。',
        en: 'It goes by number of products: the share that was viewed.',
      },
    ],
    lazada: [
      {
        'zh-CN': '一个规格至少被看过一次，就算进来。',
        en: 'A SKU with at least one view is counted in.',
      },
    ],
  },
  drivers: ['product-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'url',
      at: 'http://healthshaoqun.blogspot.com/2020/11/lazadalazada.html',
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
      'zh-CN': '店里这么多样货，被人看过的占多少。',
      en: 'Of all the goods you list, this is the part that at least one person viewed.',
    },
    like: {
      'zh-CN': '好比集市上挂着 60 张年画。一天下来，有 45 张前面站过人。',
      en: 'At the market hang 60 New Year prints. By evening, somebody has stood before 45 of them.',
    },
    number: {
      value: {
        'zh-CN': '说的是{period}。每 {outOf} 样货，大约有 {of} 样被人看过。',
        en: 'It tells what people saw {period}. Of every {outOf} products, about {of} were viewed.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '看过一次的，和看过一千次的，这里一样算。哪样受欢迎，看不出。',
        en: 'One view counts as much as a thousand. So we can not tell which product people like.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能平台多展示了几样。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or more of your goods were shown.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，新上的货还没人找到，也会这样。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or new goods that nobody has found yet.',
      },
    },
    step: {
      'zh-CN': '挑一样没人看过的货，换一个客人会搜的词放进标题。',
      en: 'Choose a product without views. Change one word in its title to a word people would type.',
    },
    help: {
      text: {
        'zh-CN': '为什么有的货没人找到，可以翻“为什么会这样”（3.2.1）。',
        en: 'Why do some goods stay unseen? Look into the card that asks why (3.2.1).',
      },
      path: '3.2.1',
    },
    pitfalls: [
      {
        'zh-CN': '低的时候，多半是有些商品没人找得到，货本身也许很好。',
        en: 'When it is low, many listings are not found. The goods themselves may be fine.',
      },
    ],
  },
  examples: [
    {
      text: '% viewed SKUs',
      platform: 'lazada',
    },
  ],
});
