import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-click-through-rate',
  name: {
    'zh-CN': '广告点击率',
    en: 'Ad click-through rate',
  },
  definition: {
    'zh-CN': '广告每展示一百次被点了几次。',
    en: 'Ad clicks divided by ad impressions.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: ['CTR', '封面点击率', '点击率'],
  labels: {
    taobao: ['点击率'],
    xiaohongshu: ['点击率'],
    douyin: ['点击率'],
    jd: ['点击率'],
    kuaishou: ['封面点击率'],
    amazon: ['CTR'],
    'meta-ads': ['CTR (all)'],
    'google-ads': ['CTR'],
    'tiktok-shop': ['CTR'],
    shopee: ['CTR', 'Shop CTR'],
  },
  unverifiedLabels: {
    ebay: ['CTR'],
    amazon: ['点击率 (CTR)'],
    'meta-ads': ['点击率（全部）'],
    'google-ads': ['点击率'],
  },
  formula: 'ad-clicks / ad-impressions',
  notes: {
    all: ['Clicks over impressions'],
    'meta-ads': ['Meta shows CTR (all) and Link CTR: the second counts only link clicks'],
  },
  notesZh: ['等于点击量除以展现量'],
  pitfalls: [
    'A high rate with a misleading picture burns money: watch conversion too.',
    "Meta's CTR (all) is always higher than the link rate: compare like with like",
    'High CTR without orders is paid curiosity',
  ],
  pitfallsZh: ['图片夸张时点得多买得少，白花钱'],
  drivers: ['ad-impressions', 'ad-clicks'],
  seeAlso: ['product-ctr-times', 'product-ctr-users', 'live-product-ctr', 'live-product-ctr-users'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
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
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'unnamed',
      at: 'public source file 33238440276',
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
      at: 'https://www.franchiseninja.ai/social-media-ad-metrics',
    },
    {
      kind: 'url',
      at: 'https://gitlab.com/meltano/meltano/-/issues/1729',
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
      text: '点击率',
      platform: 'taobao',
    },
    {
      text: '点击率',
      platform: 'xiaohongshu',
    },
  ],
});
