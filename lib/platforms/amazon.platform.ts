import { definePlatform } from './types';

/** Amazon: Seller Central of each market, and the ad console. Report ids stand in the hash. */
export default definePlatform({
  id: 'amazon',
  name: { 'zh-CN': '亚马逊', en: 'Amazon' },
  market: 'abroad',
  rank: 11,
  hosts: [
    {
      host: 'sellercentral.amazon.com',
      name: { 'zh-CN': '亚马逊美国站', en: 'Amazon US' },
    },
    {
      host: 'sellercentral-europe.amazon.com',
      name: { 'zh-CN': '亚马逊欧洲站', en: 'Amazon Europe' },
    },
    {
      host: 'sellercentral.amazon.co.jp',
      name: { 'zh-CN': '亚马逊日本站', en: 'Amazon Japan' },
    },
    { host: 'advertising.amazon.com', name: { 'zh-CN': '亚马逊广告', en: 'Amazon Ads' } },
    {
      host: 'sellercentral.amazon.ca',
      name: { 'zh-CN': '亚马逊加拿大站', en: 'Amazon Canada' },
    },
    {
      host: 'sellercentral.amazon.es',
      name: { 'zh-CN': '亚马逊西班牙站', en: 'Amazon Spain' },
    },
    {
      host: 'sellercentral.amazon.in',
      name: { 'zh-CN': '亚马逊印度站', en: 'Amazon India' },
    },
    {
      host: 'sellercentral.amazon.ae',
      name: { 'zh-CN': '亚马逊阿联酋站', en: 'Amazon UAE' },
    },
    // From here on: not seen on a real page.
    {
      host: 'sellercentral.amazon.co.uk',
      name: { 'zh-CN': '亚马逊英国站', en: 'Amazon UK' },
    },
    {
      host: 'sellercentral.amazon.de',
      name: { 'zh-CN': '亚马逊德国站', en: 'Amazon Germany' },
    },
    {
      host: 'sellercentral.amazon.fr',
      name: { 'zh-CN': '亚马逊法国站', en: 'Amazon France' },
    },
    {
      host: 'sellercentral.amazon.it',
      name: { 'zh-CN': '亚马逊意大利站', en: 'Amazon Italy' },
    },
    {
      host: 'sellercentral.amazon.com.mx',
      name: { 'zh-CN': '亚马逊墨西哥站', en: 'Amazon Mexico' },
    },
    {
      host: 'sellercentral.amazon.com.au',
      name: { 'zh-CN': '亚马逊澳大利亚站', en: 'Amazon Australia' },
    },
    {
      host: 'sellercentral.amazon.sg',
      name: { 'zh-CN': '亚马逊新加坡站', en: 'Amazon Singapore' },
    },
  ],
  labelsOf: [],
  pages: [
    { kind: 'ad-report', host: 'advertising.amazon.com', path: '^/reports(?:/|$)' },
    { kind: 'ad-campaign', host: 'advertising.amazon.com', path: '.' },
    { kind: 'product-list', path: '^/business-reports.*DetailSalesTraffic' },
    { kind: 'traffic', path: '^/business-reports' },
    { kind: 'trade', path: '^/sales-dashboard' },
    { kind: 'trade', path: '^/order-reports-and-feeds' },
    { kind: 'product-list', path: '^/(?:inventoryplanning|myinventory|inventory)(?:/|$)' },
    { kind: 'finance-bill', path: '^/payments/' },
    // The next two: not seen on a real page.
    { kind: 'home-overview', path: '^/home(?:/|$)' },
    { kind: 'search-words', path: '^/brand-analytics/dashboard/query-performance' },
  ],
  // "Sales" stands for ad sales on the ad console only; elsewhere no source says which.
  labelScopes: [{ label: 'Sales', metricId: 'ad-sales', hosts: ['advertising.amazon.com'] }],
  numbers: { currency: null, digitFonts: [] },
  ignore: [],
  examples: [
    {
      url: 'https://sellercentral.amazon.com/business-reports/ref=x#/report?id=102%3ADetailSalesTrafficByChildItem&columns=0/1/2',
      pageKind: 'product-list',
    },
    {
      url: 'https://sellercentral-europe.amazon.com/business-reports/ref=x#/report?id=102:SalesTrafficTimeSeries',
      pageKind: 'traffic',
    },
    { url: 'https://sellercentral.amazon.co.jp/myinventory/inventory', pageKind: 'product-list' },
    { url: 'https://sellercentral.amazon.com/inventory-performance/dashboard', pageKind: null },
    { url: 'https://sellercentral.amazon.com/payments/disburse/details', pageKind: 'finance-bill' },
    { url: 'https://advertising.amazon.com/cm/campaigns', pageKind: 'ad-campaign' },
    { url: 'https://advertising.amazon.com/reports', pageKind: 'ad-report' },
  ],
});
