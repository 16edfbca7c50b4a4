import { defineMetric } from './types';

export default defineMetric({
  id: 'product-page-views',
  name: {
    'zh-CN': '商品浏览量',
    en: 'Product page views',
  },
  definition: {
    'zh-CN': '商品详情页被打开的总次数。',
    en: 'Number of times product pages were opened.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['商品PV', 'SKU Views', '商品页浏览量'],
  labels: {
    taobao: ['商品浏览量'],
    pinduoduo: ['商品浏览量'],
    jd: ['商品浏览量'],
    xiaohongshu: ['商品浏览量'],
    wechat: ['商品浏览量'],
    shopee: ['Product Page Views', '商品页面访问量'],
    'tiktok-shop': ['SKU Views', 'Shop tab page views'],
  },
  unverifiedLabels: {
    temu: ['商详浏览量'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '商品详情页每打开一次都算，重复看的照样算。',
        en: 'Each opening of a product page counts, repeats as well.',
      },
    ],
  },
  drivers: ['product-visitors', 'avg-pages-per-visitor'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51823783648 (scraper reading the US compass data-overview page)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56448398863 (TikTok product export headers per channel)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '商品浏览量，就是商品详情页一共被打开几次。一个人反复看，每次都算。',
      en: 'This counts how often product pages were opened. If one person comes back to a page, each time counts.',
    },
    like: {
      'zh-CN': '好比布店里，客人叫你把一匹布展开看。展开五遍，就记五遍。',
      en: 'In a cloth shop you unroll a bolt to show it. One guest may ask five times, and that makes five.',
    },
    number: {
      value: {
        'zh-CN': '{period}，商品页被打开 {value} 次。',
        en: '{period}, product pages were opened {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一个人来回看，也会让它变高。来的人多不多，看不出。',
        en: 'One person going back and forth makes it grow. So we can not tell how many people came.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能有人拿不定主意，看了又看。',
        en: 'The page says it is {change} more than {against}. It may be chance, or some people looked again and again.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，和商品访客数对着看更明白。',
        en: 'The page says it is {change} less than {against}. It may be chance. Product visitors will help you read it.',
      },
    },
    step: {
      'zh-CN': '打开看得最多的一件货，读第一屏写了什么。',
      en: 'Open the item with the most views. Read what stands on its first screen.',
    },
    help: {
      text: {
        'zh-CN': '商品页有没有说清楚，可以用“商品页体检”过一遍（3.4.1）。',
        en: 'Is the product page clear? Go through it with the page check card (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '次数涨了，人数不一定涨。',
        en: 'More openings need not mean more people.',
      },
    ],
  },
  examples: [
    {
      text: '商品浏览量',
      platform: 'taobao',
    },
    {
      text: '商品浏览量',
      platform: 'pinduoduo',
    },
  ],
});
