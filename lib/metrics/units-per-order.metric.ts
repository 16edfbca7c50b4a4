import { defineMetric } from './types';

export default defineMetric({
  id: 'units-per-order',
  name: {
    'zh-CN': '每单件数',
    en: 'Units per order',
  },
  definition: {
    'zh-CN': '平均每单有几件商品。',
    en: 'Pieces per order.',
  },
  category: 'sales',
  unit: 'ratio',
  base: 'order',
  better: 'higher',
  aliases: ['UPT', 'Average items per order', 'Average Basket Size'],
  labels: {
    woocommerce: ['Average items per order'],
    lazada: ['Average Basket Size'],
    shopify: ['Average units ordered', '订购的平均件数'],
  },
  unverifiedLabels: {},
  formula: 'items-sold / orders',
  notes: {
    woocommerce: ['WooCommerce: items sold over orders'],
    lazada: ['Lazada Average Basket Size: pieces per order'],
  },
  notesZh: ['按订单算，不按人算'],
  pitfalls: ['Basket size sounds like money but counts pieces'],
  pitfallsZh: ['名字像金额，其实是件数'],
  drivers: ['discounts-amount'],
  seeAlso: ['items-per-buyer', 'units-per-order-item', 'products-per-order-with-item'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/orders/config.js',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/src/Admin/API/Reports/Orders/Stats/DataStore.php',
    },
    {
      kind: 'url',
      at: 'http://healthshaoqun.blogspot.com/2020/11/lazadalazada.html',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
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
      text: 'Average items per order',
      platform: 'woocommerce',
    },
    {
      text: 'Average Basket Size',
      platform: 'lazada',
    },
  ],
});
