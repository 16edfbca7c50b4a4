import { defineMetric } from './types';

export default defineMetric({
  id: 'gmv-max-roi',
  name: {
    'zh-CN': 'GMV Max ROI',
    en: 'GMV Max ROI',
  },
  definition: {
    'zh-CN': '推广商品的全部成交额除以花费。',
    en: 'All sales of promoted products divided by cost.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'higher',
  aliases: ['ROI'],
  labels: {
    'tiktok-shop': ['ROI'],
  },
  unverifiedLabels: {},
  formula: 'ad-sales / ad-spend',
  notes: {
    'tiktok-shop': [
      'TikTok: total gross revenue of the promoted products, paid and organic and affiliate, over cost',
    ],
    all: ['Since July 2025 GMV Max is the only Shop Ads campaign type'],
  },
  notesZh: ['自然和达人带来的成交也算'],
  pitfalls: [
    'TikTok itself warns that ROI and cost per order do not show ad effect alone',
    'A video with lower ROI may still bring more sales',
  ],
  pitfallsZh: ['别和普通广告的投产比比'],
  drivers: ['ad-spend', 'gmv'],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'roi-7d',
    'roi-other-window',
    'ad-order-roi',
    'live-pay-roi',
    'direct-ad-return-on-spend',
    'break-even-roi',
    'ad-cost-of-sales',
    'activity-cost-ratio',
  ],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/how-to-see-reporting-for-your-product-gmv-max-campaign?lang=en',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/tips-to-measure-product-and-video-quality-in-your-product-gmv-max-campaign',
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
      text: 'ROI',
      platform: 'tiktok-shop',
    },
  ],
});
