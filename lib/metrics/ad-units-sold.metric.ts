import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-units-sold',
  name: {
    'zh-CN': '广告售出件数',
    en: 'Ad items sold',
  },
  definition: {
    'zh-CN': '广告带来卖出的件数。',
    en: 'Pieces sold after ad clicks.',
  },
  category: 'ads',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: ['Items Sold'],
  labels: {
    shopee: ['Items Sold'],
    ebay: ['Quantity sold'],
  },
  unverifiedLabels: {
    amazon: ['Units'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '点广告后卖出的件数。店里别的商品也可能算进来。',
        en: 'Pieces sold after ad clicks. Other goods may be counted in.',
      },
    ],
    shopee: [
      {
        'zh-CN': '在 Shopee，店里别的商品卖出几件，也算上。',
        en: 'Shopee also counts pieces of other products of the shop.',
      },
    ],
  },
  drivers: ['ad-orders'],
  seeAlso: ['items-sold', 'product-total-sales', 'units-sold-30d'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.ph/learn/faq/280/1441',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 22762457897 (eBay listings traffic report CSV headers)',
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
      'zh-CN': '广告售出件数，就是有人点了广告以后，卖出去几件。一单买三件，算三件。',
      en: 'These are the pieces sold after ad clicks. One order of three pieces counts as three.',
    },
    like: {
      'zh-CN': '好比路口插了块“土鸡蛋”的牌子。一位客人提走 6 个，就数 6 个。',
      en: 'A sign for eggs stands at the road. One guest takes six, and you count six.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告带着卖出 {value} 件。',
        en: '{period}, {value} pieces were sold after ad clicks.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一位买十件和十位各买一件，件数一样。差别这里看不出。',
        en: 'One buyer of ten and ten buyers of one look the same. We can not tell them apart here.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。一位客人多买几件就会这样，可能是碰巧。',
        en: 'The page says it is {change} more than {against}. One guest with a big bag can do it, so it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能广告的单少了，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Ads may have brought fewer orders, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '算一算，件数除以广告单数，一单大约几件。',
      en: 'Divide the pieces by the ad orders to get pieces per order.',
    },
    help: {
      text: {
        'zh-CN': '两样一起卖怎么摆，可以看“常常一起买”（3.4.3）。',
        en: 'Which pieces go together? Look at “Often bought together” for ideas (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': 'Shopee 广告页的“Items Sold”，不是全店卖出的件数。',
        en: '“Items Sold” on the ad page of Shopee is not what the whole shop sold.',
      },
    ],
  },
  examples: [
    {
      text: 'Items Sold',
      platform: 'shopee',
    },
    {
      text: 'Quantity sold',
      platform: 'ebay',
    },
  ],
});
