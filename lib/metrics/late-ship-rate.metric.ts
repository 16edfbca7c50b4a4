import { defineMetric } from './types';

export default defineMetric({
  id: 'late-ship-rate',
  name: {
    'zh-CN': '发货超时率',
    en: 'Late shipment rate',
  },
  definition: {
    'zh-CN': '没按时发货的订单占比。',
    en: 'Share of orders shipped late.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['超时发货', 'LSR', 'LDR', 'Late Dispatch Rate', '迟发率'],
  labels: {
    douyin: ['发货超时率'],
    amazon: ['Late Shipment Rate', 'Late Dispatch Rate'],
    shopee: ['Late Shipment Rate', 'Tingkat Keterlambatan Pengiriman'],
    'tiktok-shop': ['Late Dispatch Rate', 'LDR'],
    ebay: ['Late shipment rate'],
    walmart: ['Late Shipment Rate'],
  },
  unverifiedLabels: {
    amazon: ['迟发率'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '看没按时发出的订单占多少，以快递扫描为准。各平台看的天数有长有短。',
        en: "It is the share of orders shipped late, judged by the courier's scan. The days looked at differ by platform.",
      },
    ],
    amazon: [
      {
        'zh-CN':
          '自己发货的单，过了预计发货日才确认发货就算。看 10 天和 30 天。英国页面叫 Late Dispatch Rate，美国页面叫 Late Shipment Rate。',
        en: 'It covers orders you ship yourself and confirm after the expected date, over 10 and 30 days. UK pages say Late Dispatch Rate, US pages Late Shipment Rate.',
      },
    ],
    douyin: [
      {
        'zh-CN': '当天发晚的单，除以当天该发的单。有没有收走的记录，说了算。',
        en: 'Late orders of the day over orders due that day. The pickup record decides.',
      },
    ],
    ebay: [
      {
        'zh-CN': '备货期里快递没有扫到的，算晚。送到晚了的，也算晚。',
        en: 'It is late without a carrier scan in the handling time. A late delivery counts too.',
      },
    ],
    shopee: [
      {
        'zh-CN': '发晚的单除以已经发出的单。有一篇帮助文章说看最近 7 天。',
        en: 'Late orders over shipped orders. One help text says the last 7 days.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '看 7 天里的订单，没有按时发出的占多少。',
        en: 'Of the orders of 7 days, how many were not shipped in time.',
      },
    ],
  },
  drivers: ['avg-preparation-time'],
  seeAlso: ['late-ship-orders'],
  thresholds: [
    {
      platform: 'douyin',
      fact: {
        'zh-CN':
          '抖音：一天里有 30 % 或以上发晚，并且晚单满 200 张，可能 7 天内不能接新单，直到发完（2026 年 8 月）。',
        en: 'Douyin: with 30 % or more late and at least 200 late orders on one day, a shop can be held to zero new orders for 7 days until they are shipped (August 2026).',
      },
      asOf: '2026-08',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'douyin',
      fact: {
        'zh-CN':
          '抖音：连着两天有 40 % 或以上发晚，晚单满 200 张，7 天里每天限 100 单（2026 年 8 月）。',
        en: 'Douyin: two days in a row with 40 % or more and at least 200 late orders mean 100 orders a day for 7 days (August 2026).',
      },
      asOf: '2026-08',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'douyin',
      fact: {
        'zh-CN':
          '抖音：一件商品一天里有 50 % 或以上发晚，晚单满 100 张，可能被封（2026 年 8 月）。',
        en: 'Douyin: a product with 50 % or more and at least 100 late orders on one day can be blocked (August 2026).',
      },
      asOf: '2026-08',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'douyin',
      fact: {
        'zh-CN':
          '抖音：答应 48 到 240 小时发货的，晚 48 小时以内，每单赔付款的 1 %（2 到 50 元）；晚得更久，赔 3 %（3 到 50 元）（2026 年 8 月）。',
        en: 'Douyin: for promises of 48 to 240 hours, up to 48 hours late costs 1 % of the paid amount per order (2 to 50 yuan), more than that 3 % (3 to 50 yuan) (August 2026).',
      },
      asOf: '2026-08',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'amazon',
      fact: {
        'zh-CN': '亚马逊：要低于 4 %（没有写日期）。',
        en: 'Amazon: under 4 % (no date given).',
      },
      asOf: 'undated',
      source:
        'https://help.channelbloom.com/en/knowledge/understanding-account-health-performance-metrics',
    },
    {
      platform: 'tiktok-shop',
      fact: {
        'zh-CN': 'TikTok Shop：要在 4 % 或以下；到 25 %，订单数会被限住（2025 年 12 月）。',
        en: 'TikTok Shop: 4 % or below; from 25 % on, orders are capped (December 2025).',
      },
      asOf: '2025-12',
      source:
        'https://www.duoke.com/en/blog/article/238-How-to-create-a-high-rating-store-on-TikTok-Shop',
      line: { at: 0.04, side: 'at-most', unit: 'percent' },
    },
    {
      platform: 'ebay',
      fact: {
        'zh-CN': 'eBay：所有卖家最多 10 %，Top Rated 最多 5 %（澳大利亚的页面，没有写日期）。',
        en: 'eBay: all sellers at most 10 %, Top Rated at most 5 % (page for Australia, no date given).',
      },
      asOf: 'undated',
      source: 'http://sellercentre.ebay.com.au/node/758',
    },
    {
      platform: 'shopee',
      fact: {
        'zh-CN':
          'Shopee：2019 年 2 月马来西亚的论坛说，要低于 15 %，大卖家低于 10 %；接口样例里写的是低于 5 %。',
        en: 'Shopee: a forum in Malaysia of February 2019 says under 15 %, big sellers under 10 %; a sample of the interface shows under 5 %.',
      },
      asOf: '2019-02',
      source: 'https://forum.lowyat.net/topic/4733108?author=JimbeamofNRT',
    },
    {
      platform: 'tiktok-shop',
      fact: {
        'zh-CN':
          'TikTok Shop 跨境店：发晚的到 10 %，新单会被限，降到 4 % 以下才放开（2024 年 6 月）。',
        en: 'TikTok Shop, cross-border shops: at 10 % late, new orders are limited until it is below 4 % again (June 2024).',
      },
      asOf: '2024-06',
      source: 'https://www.yilantop.com/news/32080',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/rule-text/rule-aHwH9wK4Je2N.txt',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
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
      at: 'https://www.amz10.com/p/18151.html',
    },
    {
      kind: 'url',
      at: 'https://edu.bullmart.com/selling-and-billing-seller-performance-inner/',
    },
    {
      kind: 'url',
      at: 'https://www.duoke.com/en/blog/article/238-How-to-create-a-high-rating-store-on-TikTok-Shop',
    },
    {
      kind: 'url',
      at: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
    },
    {
      kind: 'url',
      at: 'http://sellercentre.ebay.com.au/node/758',
    },
    {
      kind: 'url',
      at: 'https://sellercentre.ebay.com.au/how-we-measure-seller-standards',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
    },
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/docs/retrieve-late-shipment-summary',
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
      'zh-CN': '发货超时率，就是没按时发出的单占多少。打好单还没交件，不算发出。',
      en: 'This is the share of orders that left late. A printed label alone does not count as sent.',
    },
    like: {
      'zh-CN': '好比面馆接了 100 碗外送，有 4 碗出门时过了点。',
      en: 'A noodle shop has 100 bowls to bring out. Four of them leave the door too late.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 张单里，大约有 {of} 张发晚了。',
        en: 'Of every {outOf} orders, about {of} left late.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '单子少时，晚一单就变很多。光看占比，看不出晚了一小时还是三天。',
        en: 'With few orders, one late parcel changes a lot. We can not tell if it was late by an hour or by days.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能备货比平时慢，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or it took longer to get orders ready.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能货备得早了。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or goods were ready sooner.',
      },
    },
    step: {
      'zh-CN': '翻翻上周发晚的单，数一数缺货的有几单、没人打包的有几单。',
      en: "Take last week's late orders. Count how many lacked goods or hands.",
    },
    help: {
      text: {
        'zh-CN': '忙的几天想找邻居搭把手，可以填“资源交换表”（3.3.1）。',
        en: "Need a neighbour's hands on busy days? Fill in the exchange sheet (3.3.1).",
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '打了单不算发货，快递扫到了才算。',
        en: "The label does not count as shipping. The courier's scan does.",
      },
      {
        'zh-CN': '各平台看的天数不一样，两家的数别直接比。',
        en: 'Each platform counts a different number of days, so do not set two of them side by side.',
      },
      {
        'zh-CN': '单子少的时候，一单就能变很多。',
        en: 'When orders are few, a single one moves it far.',
      },
    ],
  },
  examples: [
    {
      text: '发货超时率',
      platform: 'douyin',
    },
    {
      text: 'Late Shipment Rate',
      platform: 'amazon',
    },
  ],
});
