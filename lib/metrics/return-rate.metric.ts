import { defineMetric } from './types';

export default defineMetric({
  id: 'return-rate',
  name: {
    'zh-CN': '退货率（件数）',
    en: 'Return rate (units)',
  },
  definition: {
    'zh-CN': '退货件数占卖出件数的比例。',
    en: 'Pieces returned divided by pieces sold.',
  },
  category: 'service',
  unit: 'percent',
  base: 'piece',
  better: 'lower',
  aliases: ['退货率'],
  labels: {
    shopify: ['Return rate', '退货率'],
  },
  unverifiedLabels: {
    shein: ['退货率'],
    temu: ['退货率'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按件数算，退回的除以卖出的。',
        en: 'Pieces are counted: returned over sold.',
      },
    ],
    shopify: [
      {
        'zh-CN': '退货件数除以售出件数。',
        en: 'Pieces returned divided by pieces sold.',
      },
    ],
  },
  drivers: ['product-rating'],
  seeAlso: [
    'refund-rate',
    'refund-order-rate',
    'unit-refund-rate',
    'return-order-rate',
    'refund-rate-1h',
    'non-buyer-fault-refund-rate',
  ],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29734992996 (Shopify admin home metric metadata with zh-CN titles and formulas)',
    },
    {
      kind: 'url',
      at: 'https://seller-th.tiktok.com/university/essay?knowledge_id=6837814453454593&lang=en',
    },
    {
      kind: 'url',
      at: 'https://ssopdot.com/blog/8506.html',
    },
    {
      kind: 'url',
      at: 'https://daininhson.com/tieu-chi-giu-danh-hieu-mall-cua-lazada/',
    },
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/guides/Policies%3E%3E%20&%20standards/Performance/Seller-performance-standards',
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
      'zh-CN': '退货率，就是拿退回来的件数，和卖出去的件数比。',
      en: 'This holds the pieces that came back against the pieces sold.',
    },
    like: {
      'zh-CN': '好比布店卖出 100 条围巾，有 4 条又回到架子上。',
      en: 'A cloth shop sells 100 scarves. Four of them end up on the shelf once more.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有卖出的，也有退回的。每卖出 {outOf} 件，大约退回 {of} 件。',
        en: '{period}, goods were sold and goods came back. For every {outOf} pieces sold, about {of} came back.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '可能是大小不合，也可能只是改了主意。看不出货好不好。',
        en: 'The size may be wrong, or people change their mind. We can not tell from this if the goods are good.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能有一款不太合身，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. One style may not fit so well, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能挑得更准了，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. People may choose better, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '找退得最多的一件货，读一遍它的尺寸说明。',
      en: 'Find the item that comes back most. Read its size notes.',
    },
    help: {
      text: {
        'zh-CN': '想把说明写得更明白，可以请“商品页体检”看一遍（3.4.1）。',
        en: 'Could the notes be clearer? Let the product page check go over them (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '服装天生高，别和别的行业比。',
        en: 'Clothes tend to have high values. Do not compare them with other trades.',
      },
    ],
  },
  examples: [
    {
      text: 'Return rate',
      platform: 'shopify',
    },
  ],
});
