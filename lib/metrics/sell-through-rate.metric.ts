import { defineMetric } from './types';

export default defineMetric({
  id: 'sell-through-rate',
  name: {
    'zh-CN': '动销率',
    en: 'Share of products with sales',
  },
  definition: {
    'zh-CN': '有销量的商品占在售商品的比例。',
    en: 'Share of products on sale that had a sale.',
  },
  category: 'product',
  unit: 'percent',
  base: 'product',
  better: 'higher',
  aliases: ['动销商品率', 'Active SKU rate', '商品动销率'],
  labels: {
    taobao: ['动销率', '动销商品率'],
    jd: ['动销率'],
    lazada: ['% selling SKUs', '有支付占比'],
    aliexpress: ['商品动销率', '新品动销率'],
  },
  unverifiedLabels: {},
  formula: 'products-sold-count / products-online',
  counting: {
    all: [
      {
        'zh-CN': '卖出过的商品个数，除以在架的商品个数。',
        en: 'Products with sales are divided by products online.',
      },
    ],
    aliexpress: [
      {
        'zh-CN': '看最近 30 天：有付款订单的商品，除以在售的商品。',
        en: 'It takes the last 30 days: products with a paid order over products on sale.',
      },
    ],
    lazada: [
      {
        'zh-CN': '按商品规格算：有卖出的占多少。',
        en: 'It is the share of SKUs with a sale.',
      },
    ],
    taobao: [
      {
        'zh-CN': '卖货看好几天，在架的货只看当天 24 点，所以它可能超过 1。',
        en: 'Sales count n days, while products on the shelf are taken at 24:00 of the day. So it can pass 1.',
      },
    ],
  },
  drivers: ['items-sold'],
  seeAlso: ['inventory-sell-through-rate'],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'url',
      at: 'http://healthshaoqun.blogspot.com/2020/11/lazadalazada.html',
    },
    {
      kind: 'url',
      at: 'https://sell.aliexpress.com/sjczsj.htm',
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
      'zh-CN': '动销率，就是店里在卖的商品，有多少样真的有人买。它数商品，不数件。',
      en: 'Of all the products on sale, this is the part that someone bought. It goes by product, and a big seller counts as one.',
    },
    like: {
      'zh-CN': '好比杂货铺的抽屉柜，一共 20 个抽屉。今天为客人拉开过的有 14 个。',
      en: 'An old shop has a wall of 20 drawers. Today 14 of them were opened for a buyer.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有的货卖动了，有的没有。每 {outOf} 样在卖的货，大约 {of} 样有人买。',
        en: '{period}, some goods sold and some did not. Of every {outOf} products on sale, about {of} had a buyer.',
      },
      withInputs: {
        'zh-CN':
          '店里有 {productsOnline} 样货在卖。{period}，有 {productsSoldCount} 样卖出过。每 {outOf} 样里大约 {of} 样。',
        en: 'Your shop has {productsOnline} products on sale. {period}, {productsSoldCount} of them sold. So about {of} of every {outOf} products moved.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '新货还没被人看到，也会把它拉低。货好不好，从这里看不出。',
        en: 'New goods that few have seen pull it down. We can not tell if your goods are good.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能只是下架了没人买的货。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or unsold goods were just taken off.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能刚上了一批新货，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or a batch of new goods went up.',
      },
    },
    step: {
      'zh-CN': '找一样没人买的货，读一遍它的标题，像第一次见到那样。',
      en: 'Find a product with no buyer. Read its title as if you saw it for the first time.',
    },
    help: {
      text: {
        'zh-CN': '客人找这样货时会打哪几个字？可以看“客人搜什么来的”（3.3.3）。',
        en: 'What words would a buyer type for it? See the card on what people search for (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '把没人买的货拿下来，它会升高，但一件也没多卖。',
        en: 'Take unsold goods off and it goes up. Yet not one more piece is sold.',
      },
    ],
  },
  examples: [
    {
      text: '动销率',
      platform: 'taobao',
    },
    {
      text: '动销率',
      platform: 'jd',
    },
  ],
});
