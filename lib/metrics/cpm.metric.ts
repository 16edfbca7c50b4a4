import { defineMetric } from './types';

export default defineMetric({
  id: 'cpm',
  name: {
    'zh-CN': '千次展现花费',
    en: 'Cost per 1,000 impressions',
  },
  definition: {
    'zh-CN': '广告每展示一千次花多少钱。',
    en: 'Ad money per thousand impressions.',
  },
  category: 'ads',
  unit: 'per-mille-money',
  base: 'view',
  better: 'lower',
  aliases: [
    'CPM',
    'eCPM',
    '千次展现成本',
    '平均千次展示成本',
    '千次展现费用',
    '平均千次曝光',
    '平均千次曝光花费（元）',
    'VCPM',
    '千次展示费用',
  ],
  labels: {
    taobao: ['千次展现花费'],
    xiaohongshu: ['平均千次曝光'],
    douyin: ['平均千次展示成本'],
    jd: ['千次展现成本'],
    kuaishou: ['平均千次曝光花费（元）'],
    'meta-ads': ['CPM'],
    'google-ads': ['Avg. CPM'],
    amazon: ['CPM'],
    'tiktok-shop': ['CPM'],
  },
  unverifiedLabels: {
    'meta-ads': ['CPM (cost per 1,000 impressions)', '千次展示费用'],
    amazon: ['VCPM'],
  },
  formula: 'ad-spend / ad-impressions * 1000',
  notes: {
    all: ['Price for a thousand showings'],
  },
  notesZh: ['等于花费除以展现量再乘一千'],
  pitfalls: [
    'CPM (cost) and GPM (income per thousand) look alike.',
    'M stands for thousand, not million',
  ],
  pitfallsZh: ['它是花的钱，GPM是赚的钱，别看反'],
  drivers: ['ad-spend', 'ad-impressions'],
  seeAlso: ['live-gpm', 'gmv-per-mille', 'live-show-gpm'],
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
      at: 'https://sdworx-salesforce.helpdocs.io/article/hp2wkumie2-google-ads-dashboard-metrics',
    },
    {
      kind: 'url',
      at: 'https://www.franchiseninja.ai/social-media-ad-metrics',
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
      text: '千次展现花费',
      platform: 'taobao',
    },
    {
      text: '平均千次曝光',
      platform: 'xiaohongshu',
    },
  ],
});
