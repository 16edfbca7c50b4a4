import { defineMetric } from './types';

export default defineMetric({
  id: 'inventory-sell-through-rate',
  name: {
    'zh-CN': '售罄率',
    en: 'Sell-through rate',
  },
  definition: {
    'zh-CN': '卖出的件数占可卖件数的比例。',
    en: 'Units sold compared with stock.',
  },
  category: 'product',
  unit: 'percent',
  base: 'piece',
  better: 'higher',
  aliases: ['STR'],
  labels: {
    shopify: ['Sell-through rate', 'Products by sell-through rate', '按售罄率显示产品'],
  },
  unverifiedLabels: {
    amazon: ['FBA sell-through', 'Sell-through'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按件算，卖出的和可卖的比。各平台公式不同，看页面说明。',
        en: 'It goes by piece: sold against what could be sold. Each platform has its own formula, so read the page.',
      },
    ],
    amazon: [
      {
        'zh-CN': '往前看 90 天，卖出并发走的件数，和平均库存比。这个数可能大于 1。',
        en: 'Over a rolling 90 days, units sold and shipped are set against average stock. It may pass 1.',
      },
    ],
    shopify: [
      {
        'zh-CN': '卖出的件数，除以卖出的加还在库存的件数，看这段时间。给的是百分数。',
        en: 'Sold over sold plus still in stock, in the period. It is a percent.',
      },
    ],
  },
  drivers: ['items-sold', 'days-of-supply'],
  seeAlso: ['sell-through-rate'],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=202174810&language=en_CA&ref=efph_202174810_relt_G200280650',
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
      'zh-CN': '这个数是看，能卖的那些件里，卖掉了多少件。',
      en: 'Of the pieces you could sell, this is the part that went.',
    },
    like: {
      'zh-CN': '好比早上蒸了 100 个馒头，到中午卖掉 80 个，笼里还有 20 个。',
      en: 'In the morning you steam 100 rolls. By noon 80 are sold and 20 are still in the pot.',
    },
    number: {
      value: {
        'zh-CN': '这里说的是{period}。能卖的货，每 {outOf} 件大约卖掉 {of} 件。',
        en: 'This is about your stock {period}. Of every {outOf} pieces you could sell, about {of} went.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '全卖光，可能很好，也可能是货备少了。哪一样，看不出。',
        en: 'All sold can be fine, or you had too little to sell. We can not tell one from the other.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是剩的货少了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or less was left on the shelf.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能刚补了很多货。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or a lot of goods were just added.',
      },
    },
    step: {
      'zh-CN': '挑一样快卖光的货，算一算一天平均卖几件。',
      en: 'Choose an item that is nearly gone. Work out how many you sell in a day.',
    },
    help: {
      text: {
        'zh-CN': '备多少、卖多少，可以一步步写进“目标台阶”（3.2.2）。',
        en: 'How much to keep and to sell? Set it in small steps on the card for goals (3.2.2).',
      },
      path: '3.2.2',
    },
    pitfalls: [
      {
        'zh-CN': '数到了顶，可能是货架空了，来晚的客人没买到。',
        en: 'At its fullest, the shelf may be empty, and those who came late got nothing.',
      },
      {
        'zh-CN': '两个平台写法不同，一个是百分数，一个是比值，别互相比。',
        en: 'One platform gives a percent and another a plain rate. They do not fit beside each other.',
      },
    ],
  },
  examples: [
    {
      text: 'Sell-through rate',
      platform: 'shopify',
    },
  ],
});
