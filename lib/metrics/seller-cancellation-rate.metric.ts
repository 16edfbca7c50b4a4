import { defineMetric } from './types';

export default defineMetric({
  id: 'seller-cancellation-rate',
  name: {
    'zh-CN': '卖家（原因）取消率',
    en: 'Seller cancellation rate',
  },
  definition: {
    'zh-CN': '因卖家取消的订单占比。',
    en: 'Share of orders cancelled because of the seller.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['CR', 'SFCR', 'Pre-fulfilment Cancel Rate'],
  labels: {
    amazon: ['Cancellation Rate'],
    'tiktok-shop': [
      'Seller-Fault Cancellation Rate',
      'Seller Fault Cancellation Rate',
      'Seller Cancelation Rate',
      'SFCR',
    ],
    lazada: ['Cancellation Rate', 'Seller Fault Cancellation Rate'],
    walmart: ['Cancellation Rate'],
  },
  unverifiedLabels: {
    amazon: ['Pre-fulfillment Cancel Rate', '配送前取消率'],
    shopee: ['Cancellation Rate'],
  },
  formula: null,
  baseByPlatform: {
    lazada: 'item',
  },
  counting: {
    all: [
      {
        'zh-CN': '只算卖家取消的，或者因卖家取消的。买家自己要求的，不算。天数各平台不同。',
        en: 'Only cancellations by or because of the seller, not those the buyer asked for. The days differ by platform.',
      },
    ],
    amazon: [
      {
        'zh-CN': '看 7 天。卖家自己发货的订单里，发货前取消的占多少。买家要求的除外。',
        en: 'Orders you ship yourself that were cancelled before shipping, in 7 days. Requests of buyers are left out.',
      },
    ],
    lazada: [
      {
        'zh-CN':
          '新加坡站：因卖家取消的件数，除以件数。滚动看 28 天，去掉最近一周。也就是前 8 天到前 35 天。',
        en: "Singapore: items cancelled for the seller's fault, over items. It takes a rolling 28 days without the latest week (8 to 35 days back).",
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '叫作卖家过错取消率（SFCR），比如没货而取消。',
        en: "It is called SFCR: cancelled for the seller's fault, such as no stock.",
      },
    ],
  },
  drivers: ['stock-total', 'in-stock-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'amazon',
      fact: {
        'zh-CN': '亚马逊：7 天里低于 2.5 %。（没有写日期）',
        en: 'Amazon: under 2.5 % over 7 days. (No date given)',
      },
      asOf: 'undated',
      source:
        'https://help.channelbloom.com/en/knowledge/understanding-account-health-performance-metrics',
    },
    {
      platform: 'tiktok-shop',
      fact: {
        'zh-CN': 'TikTok Shop：2.5 % 或更低。（2026 年）',
        en: 'TikTok Shop: 2.5 % or below. (2026)',
      },
      asOf: '2026',
      source: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
      line: { at: 0.025, side: 'at-most', unit: 'percent' },
    },
    {
      platform: 'walmart',
      fact: {
        'zh-CN': '沃尔玛（美国）：2 % 或更低。（2025 年 10 月 28 日）',
        en: 'Walmart (US): 2 % or below. (28 October 2025)',
      },
      asOf: '2025-10-28',
      source: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      platform: 'walmart',
      fact: {
        'zh-CN': '沃尔玛（加拿大）：低于 3 %。（2024 年 10 月 30 日）',
        en: 'Walmart (Canada): under 3 %. (30 October 2024)',
      },
      asOf: '2024-10-30',
      source:
        'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
    {
      platform: 'lazada',
      fact: {
        'zh-CN': 'Lazada：LazMall 商城低于 2 %。（没有写日期）',
        en: 'Lazada: under 2 % for LazMall. (No date given)',
      },
      asOf: 'undated',
      source: 'https://daininhson.com/tieu-chi-giu-danh-hieu-mall-cua-lazada/',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://www.ecommanagers.com/what-is-amazon-account-health/',
    },
    {
      kind: 'url',
      at: 'https://help.channelbloom.com/en/knowledge/understanding-account-health-performance-metrics',
    },
    {
      kind: 'url',
      at: 'https://community.lazada.sg/article/seller-cancellation-policy-456800-hc',
    },
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=7774796411864833',
    },
    {
      kind: 'url',
      at: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
    },
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/guides/Policies%3E%3E%20&%20standards/Performance/Seller-performance-standards',
    },
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      kind: 'url',
      at: 'https://seller-th.tiktok.com/university/essay?knowledge_id=6837814453454593&lang=en',
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
      'zh-CN': '卖家取消率，就是因为店里的缘故取消了的单子，占多少。',
      en: 'This is the share of orders cancelled by the shop or because of it.',
    },
    like: {
      'zh-CN': '好比饭馆接了 40 桌预订，有 1 桌因为灶坏了，只好推掉。',
      en: 'A small place has 40 tables booked. The stove breaks, and one table has to be called off.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 单里，大约 {of} 单因店里的缘故取消。',
        en: 'Of every {outOf} orders, about {of} were called off because of the shop.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '可能是没货，也可能是点错了。光看它，看不出是哪样。',
        en: 'There may be no stock, or a wrong click. We can not tell which from the number.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能有样东西断了货，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Something may have run out, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能货备得齐了些，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. More may be in stock, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '数一数卖得最快的那件货，架上还有几件。',
      en: 'Count how many of your fastest seller are on the shelf.',
    },
    help: {
      text: {
        'zh-CN': '想让库存记得更准，“免费和便宜的工具”里有得挑（3.1.3）。',
        en: 'Want to keep better track of stock? Some free tools can do it (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '买家自己要求取消的，不算在这里。',
        en: 'Orders called off at the wish of the buyer are not in it.',
      },
      {
        'zh-CN': '单子少时，取消一单就可能超线。',
        en: 'With few orders, one that is called off can break the limit.',
      },
    ],
  },
  examples: [
    {
      text: 'Cancellation Rate',
      platform: 'amazon',
    },
    {
      text: 'Seller-Fault Cancellation Rate',
      platform: 'tiktok-shop',
    },
  ],
});
