import { definePlatform } from './types';

/** Shopify: one host for every shop. Which addresses reports stand under was not seen. */
export default definePlatform({
  id: 'shopify',
  name: { 'zh-CN': 'Shopify', en: 'Shopify' },
  market: 'abroad',
  rank: 15,
  hosts: [{ host: 'admin.shopify.com', name: { 'zh-CN': 'Shopify 后台', en: 'Shopify admin' } }],
  labelsOf: [],
  pages: [
    { kind: 'home-overview', path: '^/store/[^/]+/?$' },
    { kind: 'home-overview', path: '^/store/[^/]+/analytics/?$' },
    // Live View counts who is in the shop now; it is not a live room.
    { kind: 'traffic', path: '^/store/[^/]+/analytics/live' },
    {
      kind: 'traffic',
      path: '/analytics/reports/(?:sessions_over_time|online_store_conversion)',
    },
    {
      kind: 'trade',
      path: '/analytics/reports/(?:sales_over_time|orders_over_time|average_order_value)',
    },
    {
      kind: 'product-list',
      path: '/analytics/reports/(?:sell_through_rate|product_orders_and_returns)',
    },
    {
      kind: 'customer-crm',
      path: '/analytics/reports/(?:customers_over_time|customer_cohort_analysis)',
    },
    { kind: 'search-words', path: '/analytics/reports/search_conversion_funnel' },
    { kind: 'trade', path: '^/store/[^/]+/orders(?:/|$)' },
    { kind: 'product-list', path: '^/store/[^/]+/products/?$' },
    { kind: 'customer-crm', path: '^/store/[^/]+/customers(?:/|$)' },
    { kind: 'finance-bill', path: '^/store/[^/]+/finances(?:/|$)' },
  ],
  labelScopes: [],
  numbers: { currency: null, digitFonts: [] },
  ignore: [],
  examples: [
    { url: 'https://admin.shopify.com/store/my-shop', pageKind: 'home-overview' },
    { url: 'https://admin.shopify.com/store/my-shop/analytics', pageKind: 'home-overview' },
    { url: 'https://admin.shopify.com/store/my-shop/analytics/live', pageKind: 'traffic' },
    {
      url: 'https://admin.shopify.com/store/my-shop/analytics/reports/sales_over_time',
      pageKind: 'trade',
    },
    { url: 'https://admin.shopify.com/store/my-shop/orders', pageKind: 'trade' },
    { url: 'https://admin.shopify.com/store/my-shop/apps/some-app', pageKind: null },
  ],
});
