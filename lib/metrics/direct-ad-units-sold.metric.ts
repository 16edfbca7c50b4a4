import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-units-sold',
  name: {
    'zh-CN': '直接广告售出件数',
    en: 'Direct ad items sold',
  },
  definition: {
    'zh-CN': '广告带来卖出的被推广商品件数。',
    en: 'Pieces of the advertised product sold after ad clicks.',
  },
  category: 'ads',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: [],
  labels: {
    shopee: ['Direct Items Sold'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是件，只要被推广的那件商品。',
        en: 'Pieces are counted, only those of the advertised product.',
      },
    ],
    shopee: [
      {
        'zh-CN': '要在点了广告以后卖出。另有一个数，把店里别的商品也算上。',
        en: 'The sale has to follow an ad click. Another figure there also takes in other goods of the shop.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
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
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '直接广告售出件数，就是点了广告以后，被推广的货卖出几件。',
      en: 'This is how many pieces of the advertised item were sold after ad clicks.',
    },
    like: {
      'zh-CN': '好比墙上画了一双布鞋，看画来的人拎走 6 双。袜子不算在内。',
      en: 'A cloth shoe is painted on your wall. People who saw it carry off six pairs. Socks do not count.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告里的那件货卖出 {value} 件。',
        en: '{period}, {value} pieces of the advertised item were sold.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '多还是少，要和自己以前比。别的货有没有跟着卖，它看不出。',
        en: 'Many or few, compare with your own past. We can not tell from it if other goods sold too.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，一位客人多拿几件就会上去。',
        en: 'The page says it is {change} more than {against}. It may be chance. One guest who takes many pieces is enough.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，少一张大单也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance. One big order less can do it.',
      },
    },
    step: {
      'zh-CN': '数一数家里，这件货还有几件。',
      en: 'Count how many pieces of this item you still have.',
    },
    help: {
      text: {
        'zh-CN': '想看看多卖几件会怎样，可以翻“如果变一变”（3.2.3）。',
        en: 'What if a few more were sold? Look at the what-if card (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '广告页上的件数，不等于全店卖的件数。',
        en: 'Pieces on the ad page are not the pieces of the whole shop.',
      },
      {
        'zh-CN': '它是“广告售出件数”里的一份，两个数别相加。',
        en: 'It is one part of all ad pieces. Do not add the two.',
      },
    ],
  },
  examples: [
    {
      text: 'Direct Items Sold',
      platform: 'shopee',
    },
  ],
});
