import { definePlatform } from './types';

/**
 * Etsy: Shop Manager, under `/your/shops/` of the shop window itself. The paths were not seen
 * on a real page.
 */
export default definePlatform({
  id: 'etsy',
  name: { 'zh-CN': 'Etsy', en: 'Etsy' },
  market: 'abroad',
  rank: 17,
  hosts: [{ host: 'www.etsy.com', name: { 'zh-CN': 'Etsy 店铺管理', en: 'Etsy Shop Manager' } }],
  labelsOf: [],
  pages: [
    { kind: 'home-overview', path: '/your/shops/[^/]+/dashboard' },
    { kind: 'traffic', path: '/your/shops/[^/]+/stats' },
    { kind: 'customer-service', path: '/your/shops/[^/]+/customer-service-stats' },
    { kind: 'ad-report', path: '/your/shops/[^/]+/advertising' },
    { kind: 'rules-center', path: '^/legal/' },
  ],
  // The advertising page counts what ads brought, the stats page the shop.
  labelScopes: [
    { label: 'Orders', metricId: 'ad-orders', pageKinds: ['ad-report'] },
    { label: 'Orders', metricId: 'orders', pageKinds: ['traffic'] },
    { label: 'Revenue', metricId: 'ad-sales', pageKinds: ['ad-report'] },
    { label: 'Revenue', metricId: 'paid-amount', pageKinds: ['traffic'] },
    { label: 'Views', metricId: 'ad-impressions', pageKinds: ['ad-report'] },
    { label: 'Views', metricId: 'page-views', pageKinds: ['traffic'] },
  ],
  numbers: { currency: null, digitFonts: [] },
  ignore: [],
  examples: [
    { url: 'https://www.etsy.com/your/shops/me/dashboard', pageKind: 'home-overview' },
    { url: 'https://www.etsy.com/your/shops/me/stats', pageKind: 'traffic' },
    {
      url: 'https://www.etsy.com/your/shops/me/customer-service-stats',
      pageKind: 'customer-service',
    },
    { url: 'https://www.etsy.com/your/shops/me/advertising', pageKind: 'ad-report' },
    { url: 'https://www.etsy.com/listing/1/a-cup', pageKind: null },
  ],
});
