import { defineMetric } from './types';

export default defineMetric({
  id: 'valid-tracking-rate',
  name: {
    'zh-CN': '有效追踪率',
    en: 'Valid tracking rate',
  },
  definition: {
    'zh-CN': '有有效单号的发货占比。',
    en: 'Share of shipments with a number the carrier knows.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'shipment',
  better: 'higher',
  aliases: ['VTR'],
  labels: {
    amazon: ['Valid Tracking Rate', 'VTR'],
    'tiktok-shop': ['Valid Tracking Rate', 'VTR'],
    walmart: ['Valid Tracking Rate'],
  },
  unverifiedLabels: {
    amazon: ['有效追踪率'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '快递查得到单号的发货次数，除以全部发货次数。',
        en: 'Shipments with a number the carrier knows, over all shipments.',
      },
    ],
    amazon: [
      {
        'zh-CN': '只看卖家自己发的货，看 30 天。要达到多少，请看页面上写的。',
        en: 'Only shipments sent by the seller, over 30 days. For the target, go by what the page says.',
      },
    ],
  },
  drivers: ['late-ship-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'tiktok-shop',
      fact: {
        'zh-CN': 'TikTok Shop：95 % 或以上（2024 年或以后）。',
        en: 'TikTok Shop: 95 % or above (2024 or later).',
      },
      asOf: '2024 or later',
      source: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
      line: { at: 0.95, side: 'at-least', unit: 'percent' },
    },
    {
      platform: 'walmart',
      fact: {
        'zh-CN': '沃尔玛美国：99 % 或以上（2025 年 10 月 28 日）。',
        en: 'Walmart US: 99 % or above (28 October 2025).',
      },
      asOf: '2025-10-28',
      source: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      platform: 'walmart',
      fact: {
        'zh-CN': '沃尔玛加拿大：超过 85 %（2024 年 10 月 30 日）。',
        en: 'Walmart Canada: over 85 % (30 October 2024).',
      },
      asOf: '2024-10-30',
      source:
        'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/accountHealthReport-2020-11-18.json',
    },
    {
      kind: 'url',
      at: 'https://topbsr.com/blog/amz_account_health',
    },
    {
      kind: 'url',
      at: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
    },
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=7774796411864833',
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
      at: 'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
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
      'zh-CN': '有效追踪率，就是发出的货里，单号查得到的占多少。',
      en: 'Of your shipments, this is the part with a number that the carrier knows.',
    },
    like: {
      'zh-CN': '好比车站存包，100 张小票里，窗口查得到的有 97 张。',
      en: 'Think of 100 slips from a bag store. At the window, they can find 97 of the bags.',
    },
    number: {
      value: {
        'zh-CN': '每发 {outOf} 次货，大约有 {of} 次的单号查得到。',
        en: 'Of every {outOf} shipments, about {of} have a number that can be traced.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '查不到的，可能是写错一位，也可能选错快递。光看占比看不出。',
        en: 'A digit may be wrong, or the carrier was picked wrong. We can not tell what went wrong.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能填单号时看得更细了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or the numbers were typed with more care.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可以想想是不是新换了快递。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Did you change the carrier?',
      },
    },
    step: {
      'zh-CN': '挑 3 个昨天的单号，到快递的网页上查一查。',
      en: "Pick 3 of yesterday's tracking numbers. Check them on the carrier's page.",
    },
    help: {
      text: {
        'zh-CN': '手抄单号总出错，可以在“免费和便宜的工具”里找找（3.1.3）。',
        en: 'Do typed numbers go wrong? A cheap tool may help, and there is a list of them (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '选错快递公司，对的单号也算错。',
        en: 'With the wrong carrier name, a right number counts as wrong.',
      },
    ],
  },
  examples: [
    {
      text: 'Valid Tracking Rate',
      platform: 'amazon',
    },
    {
      text: 'Valid Tracking Rate',
      platform: 'tiktok-shop',
    },
  ],
});
