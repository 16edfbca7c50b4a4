import { defineMetric } from './types';

export default defineMetric({
  id: 'orders',
  name: {
    'zh-CN': '支付订单数',
    en: 'Orders',
  },
  definition: {
    'zh-CN': '付了款的订单数量。',
    en: 'Number of paid orders in the period.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [
    '成交订单数',
    '成交单量',
    '支付父订单数',
    '成交订单量',
    'Total orders',
    'Order count',
    '订单数',
  ],
  labels: {
    taobao: ['支付父订单数'],
    pinduoduo: ['成交订单数'],
    douyin: ['成交订单数'],
    kuaishou: ['成交订单数'],
    xiaohongshu: ['支付订单数'],
    jd: ['成交单量'],
    wechat: ['成交订单数', '支付订单数'],
    '1688': ['支付订单数'],
    'weidian-youzan': ['支付订单数'],
    'meituan-eleme': ['成交订单量'],
    shopify: ['Orders', '总订单数'],
    woocommerce: ['Orders'],
    lazada: ['Orders'],
    etsy: ['Orders'],
    'tiktok-shop': ['Orders', '订单数'],
    vendure: [
      'Total Orders',
      'Order Count',
      'Total orders',
      'Number of orders',
      '订单总数',
      '订单数量',
    ],
    magento: ['Quantity'],
    shopee: ['Paid Order', 'Orders', '已付款订单'],
  },
  unverifiedLabels: {
    medusa: ['Orders'],
    ebay: ['Orders'],
    walmart: ['Orders'],
    shopify: ['Total orders'],
    aliexpress: ['支付订单数'],
  },
  formula: null,
  notes: {
    all: [
      'Orders with completed payment in the period, by payment time.',
      'Amazon: one order with several products is one order; order items and units are other figures',
    ],
    taobao: ['Taobao differentiates parent orders (one checkout) and sub-orders (one per SKU).'],
    woocommerce: ['WooCommerce counts parent orders only; refund records do not count'],
    magento: ["Magento's dashboard calls the number of orders Quantity"],
    etsy: ['Etsy: orders, not items'],
    lazada: ['Lazada Orders by order'],
  },
  notesZh: ['按付款时间算', '一单几件也只算一单'],
  pitfalls: [
    '成交订单数 vs 成交退款订单数: substring trap on Kuaishou.',
    'Order number is not piece number.',
    "Magento 'Quantity' on the dashboard is orders, in the bestseller list it is pieces",
    "Shopify's total orders cover all channels, its conversion rate only the online store",
    'Whether unpaid and cancelled orders count differs per platform',
  ],
  pitfallsZh: ['订单数不是件数', '有的平台把没付款或取消的也算进去'],
  drivers: ['buyers', 'visitors', 'pay-conversion-rate'],
  seeAlso: ['sub-orders', 'order-items', 'ecommerce-purchases'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
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
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopoverall',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/src/Admin/API/Reports/Orders/Stats/DataStore.php',
    },
    {
      kind: 'repository',
      at: 'magento/magento2:app/code/Magento/Backend/Block/Dashboard/Totals.php',
    },
    {
      kind: 'repository',
      at: 'magento/magento2:app/code/Magento/Reports/Model/ResourceModel/Order/Collection.php',
    },
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/pl/articles/115015628207-S%C5%82owniczek-statystyk-sklepu',
    },
    {
      kind: 'repository',
      at: 'vendure-ecommerce/vendure:packages/dashboard/src/lib/framework/dashboard-widget/orders-summary/index.tsx',
    },
    {
      kind: 'repository',
      at: 'vendure-ecommerce/vendure:packages/dashboard/src/i18n/locales/zh_Hans.po',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
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
      text: '支付父订单数',
      platform: 'taobao',
    },
    {
      text: '成交订单数',
      platform: 'pinduoduo',
    },
  ],
});
