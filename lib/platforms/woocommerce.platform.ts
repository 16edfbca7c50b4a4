import { definePlatform } from './types';

/**
 * WooCommerce: self-hosted, so any host may carry it and none is listed. Its reports tell
 * themselves apart in the query (`page=wc-admin&path=/analytics/customers`), which page rules
 * do not see; so nothing decides between `avg-order-value` and the customers' mean
 * (`avg-customer-order-value`), and no scope is written for "Average order value" and "AOV".
 */
export default definePlatform({
  id: 'woocommerce',
  name: { 'zh-CN': 'WooCommerce', en: 'WooCommerce' },
  market: 'abroad',
  rank: 18,
  hosts: [],
  labelsOf: [],
  pages: [],
  labelScopes: [],
  numbers: { currency: null, digitFonts: [] },
  ignore: [],
  examples: [],
});
