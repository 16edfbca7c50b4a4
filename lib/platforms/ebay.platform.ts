import { definePlatform } from './types';

/**
 * eBay: the Seller Hub, under `/sh/` of the shop window itself. Neither hosts nor paths were
 * seen on a real page; hosts are those whose seller standards are judged apart.
 */
export default definePlatform({
  id: 'ebay',
  name: { 'zh-CN': 'eBay', en: 'eBay' },
  market: 'abroad',
  rank: 16,
  hosts: [
    // Not seen on a real page.
    { host: 'www.ebay.com', name: { 'zh-CN': 'eBay 美国站', en: 'eBay US' } },
    { host: 'www.ebay.co.uk', name: { 'zh-CN': 'eBay 英国站', en: 'eBay UK' } },
    { host: 'www.ebay.de', name: { 'zh-CN': 'eBay 德国站', en: 'eBay Germany' } },
  ],
  labelsOf: [],
  pages: [
    { kind: 'home-overview', path: '^/sh/ovw' },
    { kind: 'traffic', path: '^/sh/performance/traffic' },
    { kind: 'trade', path: '^/sh/performance/sales' },
    { kind: 'ad-report', path: '^/sh/mkt/advertising' },
  ],
  labelScopes: [
    { label: 'Quantity sold', metricId: 'ad-units-sold', pageKinds: ['ad-report'] },
    { label: 'Quantity sold', metricId: 'items-sold', pageKinds: ['traffic', 'trade'] },
  ],
  numbers: { currency: null, digitFonts: [] },
  ignore: [],
  examples: [
    { url: 'https://www.ebay.com/sh/ovw', pageKind: 'home-overview' },
    { url: 'https://www.ebay.com/sh/performance/traffic', pageKind: 'traffic' },
    { url: 'https://www.ebay.co.uk/sh/mkt/advertising', pageKind: 'ad-report' },
    { url: 'https://www.ebay.de/sh/performance/seller-level', pageKind: null },
  ],
});
