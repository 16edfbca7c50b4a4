import { defineMetric } from './types';

export default defineMetric({
  id: 'on-time-delivery-rate',
  name: {
    'zh-CN': '准时送达率',
    en: 'On-time delivery rate',
  },
  definition: {
    'zh-CN': '按承诺日期送到的占比。',
    en: 'Share of deliveries made by the promised date.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'delivery',
  better: 'higher',
  aliases: ['OTDR', 'OTD'],
  labels: {
    amazon: ['On-Time Delivery Rate', 'OTDR'],
    walmart: ['On-Time Delivery Rate', 'OTD'],
    'tiktok-shop': ['On-time Delivery Rate', 'OTDR'],
  },
  unverifiedLabels: {
    amazon: ['准时送达率'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '有追踪的送货里，在答应的那天或更早送到的占多少。',
        en: 'Of the tracked deliveries, those made on or before the promised date.',
      },
    ],
    amazon: [
      {
        'zh-CN':
          '按件数算，看 14 天，到 7 天前为止。平台自己把日期往后加过的，还按加之前的日子算。',
        en: "Units are counted, in a window of 14 days that ends 7 days ago. It goes by the date before Amazon's own extensions.",
      },
    ],
  },
  drivers: ['late-ship-rate'],
  seeAlso: ['waybill-on-time-rate', 'on-time-ship-rate'],
  thresholds: [
    {
      platform: 'amazon',
      fact: {
        'zh-CN':
          '亚马逊：2024 年 9 月 25 日起，至少 90 %。2026 年 2 月 28 日起，只下架拖低它的商品；严重或反复的，全部下架（2026 年 2 月）。',
        en: 'Amazon: at least 90 % since 25 September 2024. Since 28 February 2026 only the listings that drag it down are taken off, all of them in bad or repeated cases (February 2026).',
      },
      asOf: '2026-02',
      source:
        'https://ppc.land/amazon-narrows-otdr-enforcement-only-worst-listings-face-deactivation-from-feb-28',
      line: { at: 0.9, side: 'at-least', unit: 'percent' },
    },
    {
      platform: 'walmart',
      fact: {
        'zh-CN': '沃尔玛美国：90 % 或以上（2025 年 10 月 28 日）。',
        en: 'Walmart US: 90 % or above (28 October 2025).',
      },
      asOf: '2025-10-28',
      source: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      platform: 'walmart',
      fact: {
        'zh-CN': '沃尔玛加拿大：超过 90 %（2024 年 10 月 30 日）。',
        en: 'Walmart Canada: over 90 % (30 October 2024).',
      },
      asOf: '2024-10-30',
      source:
        'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://ppc.land/amazon-narrows-otdr-enforcement-only-worst-listings-face-deactivation-from-feb-28',
    },
    {
      kind: 'url',
      at: 'https://www.geekseller.com/?p=34471',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/accountHealthReport-2020-11-18.json',
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
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=7774796411864833',
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
      'zh-CN': '准时送达率，就是送出去的货里，在答应的那天或更早送到的占多少。',
      en: 'This is the share of deliveries that came on or before the day promised to the buyer.',
    },
    like: {
      'zh-CN': '好比答应 10 户人家中秋前送到月饼，有 9 户在中秋前拿到了。',
      en: 'You promise 10 homes their moon cakes by the Mid-Autumn Festival. Nine have them in time.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 次送货，大约有 {of} 次在答应的日子里送到。',
        en: 'Of every {outOf} deliveries, about {of} came by the promised day.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '路上的快慢在快递手里。是答应得早，还是送得慢，这里看不出。',
        en: 'The carrier drives the road. Was the promise too early or the road too slow? We can not tell here.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能出门早了，路上就宽裕。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or parcels left earlier and had time to spare.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，几天大雨也会让路上变慢。',
        en: 'The page says it is {change} lower than {against}. It may be chance. A few days of heavy rain slow the road too.',
      },
    },
    step: {
      'zh-CN': '比一比上周 3 张单，答应的日子和送到的日子差几天。',
      en: "Take 3 of last week's orders. Compare the promised day with the day they came.",
    },
    help: {
      text: {
        'zh-CN': '晚到要是快递的缘故，想说清楚，可以看“去哪里反映”（3.3.2）。',
        en: 'Was it the carrier who came late? See where you can explain that (3.3.2).',
      },
      path: '3.3.2',
    },
    pitfalls: [
      {
        'zh-CN': '送得慢是快递的事，分却记在卖家这里。',
        en: 'The carrier brings it late, yet the seller is judged.',
      },
      {
        'zh-CN': '在亚马逊，一张晚到的单里件数越多，拉低得越多。',
        en: 'On Amazon, a late order with many pieces weighs more.',
      },
    ],
  },
  examples: [
    {
      text: 'On-Time Delivery Rate',
      platform: 'amazon',
    },
    {
      text: 'On-Time Delivery Rate',
      platform: 'walmart',
    },
  ],
});
