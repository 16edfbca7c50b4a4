import { defineMetric } from './types';

export default defineMetric({
  id: 'cost-per-order',
  name: {
    'zh-CN': '每笔成交花费',
    en: 'Ad cost per order',
  },
  definition: {
    'zh-CN': '广告平均每带来一单花多少钱。',
    en: 'Ad money per ad order.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['CPA', '总成交成本', '订单成本', '7日支付订单成本'],
  labels: {
    pinduoduo: ['每笔成交花费'],
    taobao: ['总成交成本'],
    xiaohongshu: ['7日支付订单成本'],
    amazon: ['CPA'],
    'tiktok-shop': ['Cost per order', 'Cost per purchase'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / ad-orders',
  formulaByPlatform: {
    'tiktok-shop': 'ad-spend / sub-orders',
  },
  notes: {
    amazon: ['Amazon CPA: cost over ad orders'],
    'tiktok-shop': ['TikTok: cost over SKU orders'],
  },
  notesZh: ['等于花费除以广告订单数'],
  pitfalls: ['Compare with gross profit per order, not with price.'],
  pitfallsZh: ['要和每单利润比，不是和售价比'],
  drivers: ['ad-spend', 'ad-orders'],
  seeAlso: ['conversion-cost', 'ad-cost-per-result', 'net-cost-per-order', 'omni-cost-per-order'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/uni_promotion_get.go',
    },
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
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
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://docs.supermetrics.com/docs/shopee-ads-fields',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
    },
    {
      kind: 'url',
      at: 'https://help.franchiseninja.ai/portal/en/kb/articles/meta-ads-key-metrics-explained',
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
      text: '每笔成交花费',
      platform: 'pinduoduo',
    },
    {
      text: '总成交成本',
      platform: 'taobao',
    },
  ],
});
