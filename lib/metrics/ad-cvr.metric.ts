import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-cvr',
  name: {
    'zh-CN': '点击转化率',
    en: 'Ad conversion rate',
  },
  definition: {
    'zh-CN': '广告每被点一百次成交了几单。',
    en: 'Ad orders divided by ad clicks.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'click',
  better: 'higher',
  aliases: ['CVR', '转化率', '总订单转化率', '7日支付转化率', 'CR', 'Conv. rate', '广告转化率'],
  labels: {
    taobao: ['点击转化率'],
    douyin: ['转化率'],
    xiaohongshu: ['7日支付转化率'],
    jd: ['总订单转化率'],
    amazon: ['Conversion rate'],
    shopee: ['Conversion Rate', 'CR'],
    'google-ads': ['Conv. rate'],
    'tiktok-shop': ['Purchases per click'],
  },
  unverifiedLabels: {
    'google-ads': ['转化率'],
  },
  formula: 'ad-orders / ad-clicks',
  formulaByPlatform: {
    shopee: 'ad-conversions / ad-clicks',
    'google-ads': 'ad-conversions / ad-clicks',
    douyin: 'ad-conversions / ad-clicks',
  },
  notes: {
    all: ['Orders per click in the attribution window.'],
    douyin: [
      "Qianchuan's 转化率 uses the plan's chosen conversion target, which may be follow or product click instead of purchase.",
    ],
    amazon: ['Amazon: ad orders over clicks'],
    shopee: ['Shopee: conversions (products) over clicks'],
    'google-ads': ['Google: conversions over interactions'],
  },
  notesZh: ['归因天数内的都算', '有的平台分子是转化数'],
  pitfalls: [
    "Can exceed expectations with long windows; not comparable with the shop's people-based conversion.",
    "Differs from the shop's conversion rate: base is clicks",
  ],
  pitfallsZh: ['和店铺按人算的转化率不能比'],
  drivers: ['ad-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
    },
    {
      kind: 'url',
      at: 'https://docs.supermetrics.com/docs/shopee-ads-fields',
    },
    {
      kind: 'url',
      at: 'https://help.m19.com/signification-of-the-different-m%C3%A9trics-from-our-product-page',
    },
    {
      kind: 'url',
      at: 'https://ppc.tools/knowledge-base/what-does-each-metric-mean/?seq_no=2',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
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
      text: '点击转化率',
      platform: 'taobao',
    },
    {
      text: '转化率',
      platform: 'douyin',
    },
  ],
});
