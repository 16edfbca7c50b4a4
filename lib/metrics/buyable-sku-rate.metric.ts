import { defineMetric } from './types';

export default defineMetric({
  id: 'buyable-sku-rate',
  name: {
    'zh-CN': '可购买商品占比',
    en: 'Share of SKUs that can be bought',
  },
  definition: {
    'zh-CN': '商品规格里可以购买的占比。',
    en: 'Share of SKUs that can be bought.',
  },
  category: 'product',
  unit: 'percent',
  base: 'product',
  better: 'higher',
  aliases: [],
  labels: {
    lazada: ['% in stock', '可购买占比'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按商品规格的个数算，不看卖得多少。',
        en: 'It goes by the number of product versions, whatever they sell.',
      },
    ],
    lazada: [
      {
        'zh-CN': '页面叫“% in stock”，就是能买的规格占多少。',
        en: 'The page says % in stock and means the share of SKUs that can be bought.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['in-stock-view-rate', 'in-stock-rate'],
  thresholds: [],
  dilemma: '2.1.3',
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
      'zh-CN': '颜色、大小、包装，分开来都算规格。所有规格里，现在点了就能买的占多少。',
      en: 'Colours, sizes and packs all count. This is the part of them that can be bought.',
    },
    like: {
      'zh-CN': '好比奶茶牌上有 20 种口味。卖不了的 3 种用纸条遮住，能点的还有 17 种。',
      en: 'A tea board lists 20 tastes. Three are out and covered with paper, so 17 can be had.',
    },
    number: {
      value: {
        'zh-CN': '页面上的规格，每 {outOf} 种大约有 {of} 种能买。',
        en: 'Of every {outOf} versions on your pages, about {of} can be bought.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '能买的那些，可能是没人要的。热门的断没断，看不出。',
        en: 'Those that can be bought may be the ones few want. We can not tell if a much-loved one is gone.',
      },
    },
    step: {
      'zh-CN': '找一个点不了的规格，查清楚是没货还是没上架。',
      en: 'Find one version that can not be bought. Is it out of stock, or is it not listed?',
    },
    help: {
      text: {
        'zh-CN': '规格太多理不清，先从“先改这一步”挑一步（3.4.1）。',
        en: 'So many versions! Choose where to begin with the card on what to change first (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '没人买的货有存货，也会把它拉高。',
        en: 'Goods nobody buys are in stock too, and they lift it.',
      },
    ],
  },
  examples: [
    {
      text: '% in stock',
      platform: 'lazada',
    },
  ],
});
