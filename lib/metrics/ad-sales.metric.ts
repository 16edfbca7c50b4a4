import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-sales',
  name: {
    'zh-CN': '广告成交金额',
    en: 'Ad sales',
  },
  definition: {
    'zh-CN': '平台算在广告名下的成交金额。',
    en: 'Sales the ad system credits to ads.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [
    '交易额',
    '总订单金额',
    '成交订单金额',
    'GMV',
    '推广成交金额',
    '投放贡献成交金额',
    '7日支付金额',
    'GMV (ads)',
    'Gross revenue',
    'Conversion value',
    '广告销售额',
    '总成交金额',
  ],
  labels: {
    taobao: ['总成交金额'],
    pinduoduo: ['交易额'],
    douyin: ['成交订单金额', '投放贡献成交金额'],
    jd: ['总订单金额'],
    xiaohongshu: ['7日支付金额'],
    kuaishou: ['GMV'],
    amazon: ['Sales', 'Attributed sales'],
    shopee: ['GMV', 'Penjualan Iklan'],
    'tiktok-shop': ['Gross revenue', 'Total gross revenue'],
    'google-ads': ['Conv. value'],
    'meta-ads': ['Conversion value'],
  },
  unverifiedLabels: {
    ebay: ['Sales'],
    etsy: ['Revenue'],
    amazon: ['销售额'],
    'google-ads': ['转化价值'],
    'meta-ads': ['Purchases conversion value'],
  },
  formula: null,
  formulaByPlatform: {
    taobao: 'direct-ad-gmv + indirect-ad-gmv',
    pinduoduo: 'direct-ad-gmv + indirect-ad-gmv',
    jd: 'direct-ad-gmv + indirect-ad-gmv',
  },
  notes: {
    all: [
      "Sales the ad system credits to clicks (or views) inside the attribution window; not the shop's sales.",
      'Refunds generally not deducted except in net (净) versions.',
      'The direct/indirect split exists on Alimama, PDD, JD and (as 间接) Qianchuan.',
    ],
    taobao: ['Alimama windows: 1, 3, 7, 15 or 30 days, selectable.'],
    jd: ['JD Jingzhuntong: home snapshot 15 days after click, account report commonly 30 days.'],
    xiaohongshu: [
      'Xiaohongshu Juguang: 7 days after click for shop orders, 24 hours for live; refunds are not deducted from 7日下单金额.',
    ],
    shopee: [
      'Sales credited to ads; Shopee GMV on the ad page covers the advertised and all other products, 7 days, last click',
    ],
    amazon: [
      'Amazon: window depends on campaign and account type; a column study says tax and shipping may be inside',
    ],
    'tiktok-shop': [
      'TikTok GMV Max credits all orders of promoted products, also organic and affiliate ones',
    ],
  },
  notesZh: ['只算归因天数内的', '退款一般不减'],
  pitfalls: [
    'Ad sales of two platforms or two windows cannot be compared.',
    "Yesterday's value still grows until the window closes.",
    'WeChat shop data also uses 总成交金额 for the whole shop.',
    'Part of it would have come without ads',
    "On Amazon's ad page 'Sales' is only ad sales",
  ],
  pitfallsZh: ['不是全店销售额', '两个平台的天数不同，不能比'],
  drivers: ['ad-clicks', 'ad-cvr', 'ad-orders'],
  seeAlso: ['gmv', 'omni-gmv'],
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
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
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
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
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
      text: '总成交金额',
      platform: 'taobao',
    },
    {
      text: '交易额',
      platform: 'pinduoduo',
    },
  ],
});
