import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-impressions',
  name: {
    'zh-CN': '广告展现量',
    en: 'Ad impressions',
  },
  definition: {
    'zh-CN': '广告被展示的次数。',
    en: 'Times the ad was shown.',
  },
  category: 'ads',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: [
    '曝光量',
    '展示数',
    '展现数',
    '展示次数',
    '封面曝光数',
    'Impressions',
    'Impr.',
    '广告曝光（展示）',
    '展现量',
  ],
  labels: {
    taobao: ['展现量'],
    pinduoduo: ['曝光量'],
    douyin: ['展示数', '展示次数'],
    xiaohongshu: ['展现量'],
    jd: ['展现数'],
    kuaishou: ['封面曝光数'],
    amazon: ['Impressions'],
    'meta-ads': ['Impressions'],
    'google-ads': ['Impr.'],
    'tiktok-shop': ['Impressions'],
    shopee: ['Impression', 'Impressions', 'Shop Impression'],
  },
  unverifiedLabels: {
    ebay: ['Impressions'],
    etsy: ['Views'],
    amazon: ['曝光量'],
    'meta-ads': ['展示次数'],
    'google-ads': ['展示次数'],
  },
  formula: null,
  notes: {
    all: ['Billable showings of the ad.', 'Times an ad was shown'],
    shopee: ['Shopee counts only shoppers who are logged in'],
  },
  notesZh: ['每展示一次算一次'],
  pitfalls: [
    "Kuaishou's 素材曝光数 counts the playing stage and is built from a click field in its interface.",
    'Shown is not seen',
    "Shopee's ad page uses 'Impression', its product page 'Product Impression'",
  ],
  pitfallsZh: ['展示了不代表有人看'],
  drivers: ['ad-spend'],
  seeAlso: ['product-impressions', 'product-exposure-users'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
    },
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://github.com/CommandersAct/Adloop-Documentation/blob/master/Meta-metrics-&-dimensions.md',
    },
    {
      kind: 'url',
      at: 'https://sebotraining.com/?p=10157',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://myads.shopee.sg/learn/faq/92/176',
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
  examples: [
    {
      text: '展现量',
      platform: 'taobao',
    },
    {
      text: '曝光量',
      platform: 'pinduoduo',
    },
  ],
});
