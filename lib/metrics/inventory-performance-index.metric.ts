import { defineMetric } from './types';

export default defineMetric({
  id: 'inventory-performance-index',
  name: {
    'zh-CN': '库存绩效指标（IPI）',
    en: 'Inventory Performance Index',
  },
  definition: {
    'zh-CN': '平台给库存管理打的分。',
    en: 'Score of how well stock is handled.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['IPI'],
  labels: {
    amazon: ['Inventory Performance Index', 'IPI score', 'IPI'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '打分看的是库存管理，也就是仓里的货管得怎么样。',
        en: 'It rates how stock is handled, so it is about the goods in store.',
      },
    ],
    amazon: [
      {
        'zh-CN':
          '看放在亚马逊仓库里的货：积压多少、90 天里卖动多少。有货却没在卖的也看。有的国家还看断没断货，加拿大不看。',
        en: "It looks at goods in Amazon's warehouses: excess stock, sales over 90 days, and stock that is not on sale. Some countries add how often goods are in stock. Canada does not.",
      },
    ],
  },
  drivers: [
    'excess-inventory-rate',
    'inventory-sell-through-rate',
    'stranded-inventory-rate',
    'in-stock-rate',
  ],
  seeAlso: [],
  thresholds: [
    {
      platform: 'amazon',
      fact: {
        'zh-CN':
          '亚马逊：一份词汇表说，低于 400 分会限制补货，没有写日期；2018 年的一篇写的是 350 分。',
        en: 'Amazon: a glossary without a date says that sellers below 400 get limits on restocking; a text of 2018 gives 350.',
      },
      asOf: 'undated / 2018',
      source: 'https://listfocal.com/glossary/ipi',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=202174810&language=en_CA&ref=efph_202174810_relt_G200280650',
    },
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.in/gp/help/external/help.html?itemID=202174810&language=en_IN&ref=efph_202174810_cont_201074410',
    },
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=202174810&language=en_JP&ref=efph_202174810_cont_201074410',
    },
    {
      kind: 'url',
      at: 'https://www.awesomedynamic.com/inventory-performance-index/',
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
      'zh-CN': '库存绩效指标（IPI），是平台给你管货管得怎么样打的分。看的是仓里的货。',
      en: 'This is a score for how well you handle your stock. It looks at the goods in store.',
    },
    like: {
      'zh-CN': '好比看一家米铺的后仓。积了多少、断没断货，合起来打一个分。',
      en: 'Look into the back room of a rice shop. Old sacks and empty corners together make one mark.',
    },
    number: {
      value: {
        'zh-CN': '你管货的情况，平台现在给 {value} 分。',
        en: 'For the way your stock is kept, the platform now gives {value} points.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '各国看的项目有出入，分数线也改过几次。单看一个分，看不出高低。',
        en: 'Countries look at other things, and the line has moved. From one score we can not tell if it is high or low.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能是积着的货卖动了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or old stock has begun to sell.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}低了 {change}。可能是碰巧，也可能有货压在仓里，没有挂出来卖。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Or some goods lie in store and are not on sale.',
      },
    },
    step: {
      'zh-CN': '打开库存页，数一数有几样货在仓里却没有在卖。',
      en: 'Open the stock page. Count the goods that lie in store but are not on sale.',
    },
    help: {
      text: {
        'zh-CN': '货怎么进、怎么出，可以画进“我的店是怎么转的”（3.1.3）。',
        en: 'How do goods come in and go out? You can draw it on the card about how your shop runs (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '分数线会变：2018 年的文章写 350，后来的写 400。看页面上写的。',
        en: 'The line moves: a text of 2018 says 350, later ones say 400. Go by the page.',
      },
      {
        'zh-CN': '加拿大的算法里，没有看断货这一项。',
        en: 'In Canada, running out of stock is not part of it.',
      },
    ],
  },
  examples: [
    {
      text: 'Inventory Performance Index',
      platform: 'amazon',
    },
  ],
});
