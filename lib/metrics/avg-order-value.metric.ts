import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-order-value',
  name: {
    'zh-CN': '笔单价',
    en: 'Average order value (per order)',
  },
  definition: {
    'zh-CN': '平均每个订单多少钱。',
    en: 'Money per order.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [
    '单均价',
    '每笔成交金额',
    '订单均价',
    'AOV',
    'Sales per Order',
    'Average order',
    'Avg. order value',
    '平均订单金额（笔单价）',
  ],
  labels: {
    taobao: ['笔单价'],
    'meituan-eleme': ['单均价'],
    shopify: ['Average order value', '平均订单金额'],
    woocommerce: ['Average order value', 'AOV'],
    lazada: ['Average Order Value'],
    shopee: [
      'Sales per Order',
      'Sales per Order (Paid Order)',
      'Sales per Order (Placed Order)',
      '每笔订单销售额（已付款订单）',
    ],
    vendure: ['Average Order Value', 'Average order value', '平均订单价值'],
    ga4: ['Average purchase revenue'],
  },
  unverifiedLabels: {
    ebay: ['Average order value'],
    magento: ['Average Order'],
  },
  formula: 'paid-amount / orders',
  formulaByPlatform: {
    shopify: '( gross-sales - discounts-amount ) / orders',
    woocommerce: 'net-sales / orders',
    vendure: 'order-totals-with-tax / orders',
    ga4: 'purchase-revenue / ecommerce-purchases',
  },
  notes: {
    all: [
      'Money per paid order.',
      'The generic formula is a stand-in: use formula_by_platform, since money and order count differ per platform',
      'Chinese 客单价 is per buyer, this is per order: see spend-per-buyer',
    ],
    shopify: [
      'Shopify: (gross sales - discounts) over orders, without later edits, exchanges or returns; changed in January 2023, also for old data',
    ],
    woocommerce: ['WooCommerce: net sales over orders'],
    lazada: ['Lazada: revenue over orders (an export shows 18264.08 over 32 orders = 570.75)'],
    vendure: ['Vendure: order totals with tax over orders'],
    magento: [
      'Magento: average over orders that are not new or pending, without tax and shipping; not yet invoiced orders count with zero',
    ],
    shopee: ['Shopee: Sales per Order, with a variant for each order status'],
  },
  notesZh: ['按订单算，不按人算'],
  pitfalls: [
    'Often confused with 客单价.',
    'On Shopify total sales over orders does not give this value: tax and shipping are outside',
    "WooCommerce's customer page shows the average of customers' averages, which differs from the order page",
  ],
  pitfallsZh: ['常被当成客单价', '各平台含不含税和运费不同'],
  drivers: ['units-per-order', 'avg-item-price', 'discounts-amount'],
  seeAlso: [
    'spend-per-buyer',
    'avg-customer-order-value',
    'avg-item-price',
    'avg-sku-order-value',
    'avg-sales-per-order-item',
    'ad-avg-order-value',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'url',
      at: 'https://changelog.shopify.com/posts/your-average-order-value-now-has-a-new-definition-in-shopify',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'url',
      at: 'https://community.shopify.com/t/is-my-average-order-value-calculation-incorrect/235485',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/src/Admin/API/Reports/Orders/Stats/DataStore.php',
    },
    {
      kind: 'url',
      at: 'https://woocommerce.com/posts/woocommerce-analytics',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/customers/table.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'repository',
      at: 'vendure-ecommerce/vendure:packages/dashboard/plugin/config/metrics-strategies.ts',
    },
    {
      kind: 'repository',
      at: 'magento/magento2:app/code/Magento/Reports/Model/ResourceModel/Order/Collection.php',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
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
      text: '笔单价',
      platform: 'taobao',
    },
    {
      text: '单均价',
      platform: 'meituan-eleme',
    },
  ],
});
