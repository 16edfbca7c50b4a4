import { definePlatform } from './types';

/**
 * WooCommerce: self-hosted, so any host may carry it and none is listed. Its reports stand
 * under one address of WordPress and name themselves in the query.
 */
export default definePlatform({
  id: 'woocommerce',
  name: { 'zh-CN': 'WooCommerce', en: 'WooCommerce' },
  market: 'abroad',
  rank: 18,
  hosts: [],
  detect:
    '/wp-admin/(?:admin\\.php\\?(?:.*&)?page=(?:wc-|woocommerce)|edit\\.php\\?(?:.*&)?post_type=(?:shop_order|product)\\b)',
  labelsOf: [],
  pages: [
    { kind: 'customer-crm', path: '[?&]path=/(?:analytics/)?customers' },
    { kind: 'product-list', path: '[?&]path=/analytics/(?:products|variations|categories|stock)' },
    { kind: 'trade', path: '[?&]path=/analytics/(?:orders|revenue|coupons|taxes)' },
    { kind: 'trade', path: '[?&](?:page=wc-orders|post_type=shop_order)' },
    { kind: 'product-list', path: '[?&]post_type=product' },
    { kind: 'home-overview', path: '[?&]path=/analytics/overview' },
    { kind: 'home-overview', path: '[?&]page=wc-admin(?:$|&(?!path=))' },
  ],
  labelScopes: [
    // The list of customers prints each one's mean and the mean of these.
    {
      label: 'Average order value',
      metricId: 'avg-customer-order-value',
      pageKinds: ['customer-crm'],
    },
    { label: 'AOV', metricId: 'avg-customer-order-value', pageKinds: ['customer-crm'] },
  ],
  numbers: { currency: null, digitFonts: [] },
  ignore: [],
  examples: [
    { url: 'https://shop.example/wp-admin/admin.php?page=wc-admin', pageKind: 'home-overview' },
    {
      url: 'https://shop.example/wp-admin/admin.php?page=wc-admin&path=%2Fanalytics%2Foverview',
      pageKind: 'home-overview',
    },
    {
      url: 'https://shop.example/blog/wp-admin/admin.php?page=wc-admin&path=/analytics/orders&period=month',
      pageKind: 'trade',
    },
    {
      url: 'https://shop.example/wp-admin/admin.php?page=wc-admin&path=%2Fcustomers',
      pageKind: 'customer-crm',
    },
    {
      url: 'https://shop.example/wp-admin/admin.php?page=wc-admin&path=%2Fanalytics%2Fproducts',
      pageKind: 'product-list',
    },
    { url: 'https://shop.example/wp-admin/admin.php?page=wc-orders', pageKind: 'trade' },
    {
      url: 'https://shop.example/wp-admin/edit.php?post_type=product&paged=2',
      pageKind: 'product-list',
    },
    { url: 'https://shop.example/wp-admin/admin.php?page=wc-settings', pageKind: null },
  ],
});
