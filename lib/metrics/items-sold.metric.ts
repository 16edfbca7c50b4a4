import { defineMetric } from './types';

export default defineMetric({
  id: 'items-sold',
  name: {
    'zh-CN': '支付件数',
    en: 'Units sold',
  },
  definition: {
    'zh-CN': '付款订单里的商品总件数。',
    en: 'Pieces in paid orders.',
  },
  category: 'sales',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: [
    '成交件数',
    '成交商品件数',
    '直播间成交件数',
    'Units ordered',
    'Items sold',
    'Units Sold',
    'Net quantity',
    '销售件数',
  ],
  labels: {
    taobao: ['支付件数'],
    pinduoduo: ['成交件数'],
    douyin: ['成交件数', '直播间成交件数'],
    kuaishou: ['成交件数'],
    xiaohongshu: ['支付件数'],
    jd: ['成交商品件数'],
    wechat: ['支付件数'],
    '1688': ['支付件数'],
    amazon: ['Units Ordered', 'Units Ordered - B2B', '已订购商品数量', '订购数量 – B2B'],
    woocommerce: ['Items sold'],
    lazada: ['Units sold', 'Units Sold'],
    shopee: [
      'Units',
      'Units (Paid Order)',
      'Units (Placed Order)',
      'Units (Confirmed Order)',
      '件数（已付款订单）',
    ],
    'tiktok-shop': ['Items sold', 'Units sold', '商品成交件数'],
    ebay: ['Quantity sold'],
    shein: ['销量'],
    ga4: ['Items purchased'],
    magento: ['Quantity'],
  },
  unverifiedLabels: {
    temu: ['销量'],
    aliexpress: ['支付件数'],
    shopify: ['Units sold'],
  },
  formula: null,
  notes: {
    all: ['Pieces in paid orders; returned pieces are not taken out.', 'Pieces sold'],
    shopify: ["Shopify's best-seller cards use the net quantity, so returns are taken off"],
  },
  notesZh: ['退掉的件数一般不减'],
  pitfalls: [
    "'Sales volume' (销量) on the product list is usually a different period (total or 30 days).",
    'TikTok renamed Units sold to Items sold in its exports',
    'Pieces per order hide behind a rise',
  ],
  pitfallsZh: ['商品列表里的销量常是另一段时间的数'],
  drivers: ['orders', 'items-per-buyer', 'units-per-order'],
  seeAlso: ['product-total-sales', 'units-sold-30d', 'ad-units-sold'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'repository',
      at: 'Amike-cc/ShopPilot:packages/shared/src/constants/business.ts',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/products/config.js',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56448398863 (TikTok product export headers per channel)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 10165084383 (eBay listings traffic report CSV headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 67266552130 (read-only SHEIN merchant backend fetcher with page routes and home page labels)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
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
      text: '支付件数',
      platform: 'taobao',
    },
    {
      text: '成交件数',
      platform: 'pinduoduo',
    },
  ],
});
