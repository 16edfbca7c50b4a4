import { defineMetric } from './types';

export default defineMetric({
  id: 'target-roi',
  name: {
    'zh-CN': '目标投产比',
    en: 'Target ROI',
  },
  definition: {
    'zh-CN': '给系统设的投产比目标。',
    en: 'The ROI the system is asked to reach.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'money',
  better: 'depends',
  aliases: ['目标ROI', 'ROI目标', '净成交ROI目标'],
  labels: {
    jd: ['目标投产比'],
    pinduoduo: ['目标投产比'],
    douyin: ['净成交ROI目标'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['Target ROI'],
  },
  formula: null,
  notes: {
    all: ['A setting, not a result: the system bids so that average ROI nears this value.'],
    'tiktok-shop': [
      'TikTok: total gross revenue of the promoted products, paid and organic and affiliate, over cost',
    ],
  },
  notesZh: ['是设置，不是结果'],
  pitfalls: [
    'Set too high: no delivery. Set too low: money goes quickly.',
    'Changing it many times a day restarts learning.',
    'TikTok itself warns that ROI and cost per order do not show ad effect alone',
  ],
  pitfallsZh: ['设太高没量，设太低花得快', '一天改几次会重新学习'],
  drivers: [],
  seeAlso: ['ad-return-on-spend'],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57374716838',
    },
    {
      kind: 'recall',
    },
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
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '目标投产比',
      platform: 'jd',
    },
    {
      text: '目标投产比',
      platform: 'pinduoduo',
    },
  ],
});
