import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-clicks',
  name: {
    'zh-CN': '广告点击量',
    en: 'Ad clicks',
  },
  definition: {
    'zh-CN': '广告被点击的次数。',
    en: 'Clicks on the ad.',
  },
  category: 'ads',
  unit: 'count',
  base: 'click',
  better: 'higher',
  aliases: ['点击数', '点击次数', '行为数', '封面点击数', 'Clicks', '点击量'],
  labels: {
    taobao: ['点击量'],
    pinduoduo: ['点击量'],
    douyin: ['点击数', '点击次数'],
    xiaohongshu: ['点击量'],
    jd: ['点击数'],
    kuaishou: ['封面点击数'],
    amazon: ['Clicks'],
    'meta-ads': ['Clicks (all)'],
    'google-ads': ['Clicks'],
    'tiktok-shop': ['Clicks'],
    shopee: ['Clicks', 'Shop Clicks'],
  },
  unverifiedLabels: {
    ebay: ['Clicks'],
    etsy: ['Clicks'],
    amazon: ['点击量'],
    'meta-ads': ['点击量（全部）'],
    'google-ads': ['点击次数'],
    ga4: ['Ads clicks'],
  },
  formula: null,
  notes: {
    xiaohongshu: ['Xiaohongshu: in the video feed, watching 5 seconds counts as one click.'],
    kuaishou: ['Kuaishou lists cover clicks and action (行为) clicks apart.'],
    amazon: [
      'Amazon: invalid clicks are removed within about three days, so the figure may fall later',
    ],
    'meta-ads': ['Meta Clicks (all) also counts likes, comments, shares and clicks to expand'],
  },
  notesZh: ['无效点击会被去掉，数可能回落', '有的平台把看满几秒也算点击'],
  pitfalls: ['A click is not a visit: some leave before the page loads'],
  pitfallsZh: ['点击不等于进店，有人没等页面打开就走'],
  drivers: ['ad-impressions', 'ad-click-through-rate'],
  seeAlso: ['link-clicks', 'ad-action-clicks'],
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
      at: 'https://wiki.devliegendebrigade.nl/Campaign_columns_(Amazon_Ads)',
    },
    {
      kind: 'url',
      at: 'https://www.franchiseninja.ai/social-media-ad-metrics',
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
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '点击量',
      platform: 'taobao',
    },
    {
      text: '点击量',
      platform: 'pinduoduo',
    },
  ],
});
