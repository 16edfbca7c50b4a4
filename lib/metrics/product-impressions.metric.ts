import { defineMetric } from './types';

export default defineMetric({
  id: 'product-impressions',
  name: {
    'zh-CN': '商品曝光次数',
    en: 'Product impressions',
  },
  definition: {
    'zh-CN': '商品在列表、搜索或推荐里被展示的次数。',
    en: 'Times a product was shown, without any click needed.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['商品卡曝光次数', 'Impressions', 'Impr.', '曝光次数', '商品曝光量'],
  labels: {
    douyin: ['商品曝光次数', '商品卡曝光次数'],
    wechat: ['商品曝光次数'],
    jd: ['商品曝光次数'],
    taobao: ['商品曝光次数'],
    shopee: ['Product Impression', 'Product Impressions', '商品展示量'],
    'tiktok-shop': ['Product impressions', 'Product Impressions', '商品曝光次数'],
    ebay: ['Total impressions on eBay site'],
  },
  unverifiedLabels: {
    aliexpress: ['曝光量'],
    temu: ['曝光量'],
    lazada: ['Impressions'],
    ebay: ['Listing impressions'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '在列表、搜索、推荐或直播间里，每露面一次就算一次，不用点。',
        en: 'Every showing in a list, a search, a feed or a live room counts, without a click.',
      },
    ],
    ebay: [
      {
        'zh-CN':
          '只算 eBay 网站上的，别的网站不在内。2023 年 12 月，页面上又添了一个范围更宽的总数。',
        en: 'The total for the eBay site leaves other sites out. In December 2023 a wider total was added.',
      },
    ],
  },
  drivers: ['search-impressions', 'ad-impressions', 'product-ctr-times'],
  seeAlso: ['product-exposure-users', 'ad-impressions'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'url',
      at: 'https://developer.ebay.com/api-docs/sell/analytics/release-notes.html',
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
      'zh-CN': '商品曝光次数，就是商品在各处露面几次。没有人点，也照样算。',
      en: 'This is how many times your goods were shown. No click is needed.',
    },
    like: {
      'zh-CN': '好比赶夜路的人，一抬头看见你的灯笼。抬头一回，算一回。',
      en: 'People on the road at night look up and see your lantern. Each look up is one.',
    },
    number: {
      value: {
        'zh-CN': '{period}，商品露面 {value} 次。',
        en: '{period}, your goods were shown {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '露面和有人点，是两步。第一步多，第二步怎样看不出。',
        en: 'To be shown and to be clicked are two steps. From the first we can not tell the second.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能搜索里露面多了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or search showed you more often.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，搜索或广告里露面少了也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance, or search and ads showed you less.',
      },
    },
    step: {
      'zh-CN': '看一看这件货的小图，缩到最小还认得出吗。',
      en: 'Look at the item photo in its smallest size. Can you still see what it is?',
    },
    help: {
      text: {
        'zh-CN': '小图看着糊，可以找“拍照写字的帮手”（3.4.1）。',
        en: 'Is the small photo not clear? The helper for photos and words is there for you (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '露了面，不等于有人点进来。',
        en: 'To be shown does not mean that someone came in.',
      },
      {
        'zh-CN': '“次数”和“人数”是两列，拿混了，比例就变了。',
        en: 'Times and people stand in two columns. Mix them, and every rate changes.',
      },
    ],
  },
  examples: [
    {
      text: '商品曝光次数',
      platform: 'douyin',
    },
    {
      text: '商品曝光次数',
      platform: 'wechat',
    },
  ],
});
