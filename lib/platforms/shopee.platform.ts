import { definePlatform } from './types';

// Kinds of /datacenter/ pages on which no voucher table is known to stand.
const INSIGHTS = ['home-overview', 'trade', 'product-list'];
const ADS = ['ad-report'];

/** Shopee: one seller centre per market; Business Insights and ads are paths of it. */
export default definePlatform({
  id: 'shopee',
  name: { 'zh-CN': '虾皮 Shopee', en: 'Shopee' },
  market: 'abroad',
  rank: 13,
  hosts: [
    // Not seen on a real page.
    {
      host: 'seller.shopee.cn',
      name: { 'zh-CN': 'Shopee 跨境', en: 'Shopee cross-border' },
    },
    { host: 'seller.shopee.sg', name: { 'zh-CN': 'Shopee 新加坡站', en: 'Shopee Singapore' } },
    { host: 'seller.shopee.com.my', name: { 'zh-CN': 'Shopee 马来西亚站', en: 'Shopee Malaysia' } },
    { host: 'seller.shopee.co.th', name: { 'zh-CN': 'Shopee 泰国站', en: 'Shopee Thailand' } },
    { host: 'seller.shopee.ph', name: { 'zh-CN': 'Shopee 菲律宾站', en: 'Shopee Philippines' } },
    {
      host: 'seller.shopee.co.id',
      name: { 'zh-CN': 'Shopee 印度尼西亚站', en: 'Shopee Indonesia' },
    },
    { host: 'seller.shopee.vn', name: { 'zh-CN': 'Shopee 越南站', en: 'Shopee Vietnam' } },
    { host: 'seller.shopee.tw', name: { 'zh-CN': 'Shopee 台湾站', en: 'Shopee Taiwan' } },
    { host: 'seller.shopee.com.br', name: { 'zh-CN': 'Shopee 巴西站', en: 'Shopee Brazil' } },
  ],
  labelsOf: [],
  pages: [
    { kind: 'ad-report', path: '^/portal/marketing/pas/' },
    { kind: 'promotion-signup', path: '^/portal/marketing/cmt/' },
    { kind: 'home-overview', path: '^/datacenter/dashboard' },
    { kind: 'traffic', path: '^/datacenter/traffic/' },
    // The next two: not seen on a real page.
    { kind: 'trade', path: '^/datacenter/sales/' },
    { kind: 'product-list', path: '^/datacenter/product/' },
    { kind: 'member-marketing', path: '^/datacenter/marketing/membership' },
    { kind: 'customer-crm', path: '^/datacenter/services/crm' },
  ],
  // On the ad pages the same words count only what ads brought.
  labelScopes: [
    { label: 'Conversion Rate', metricId: 'ad-cvr', pageKinds: ADS },
    {
      label: 'Conversion Rate',
      metricId: 'pay-conversion-rate',
      pageKinds: [...INSIGHTS, 'traffic'],
    },
    { label: 'CTR', metricId: 'ad-click-through-rate', pageKinds: ADS },
    { label: 'CTR', metricId: 'product-ctr-times', pageKinds: [...INSIGHTS, 'traffic'] },
    // The Chinese name of the same column.
    { label: '点击率', metricId: 'ad-click-through-rate', pageKinds: ADS },
    { label: 'GMV', metricId: 'ad-sales', pageKinds: ADS },
    { label: 'GMV', metricId: 'gmv' },
    { label: 'Sales', metricId: 'ad-sales', pageKinds: ADS },
    { label: 'Items Sold', metricId: 'ad-units-sold', pageKinds: ADS },
    { label: 'Items Sold', metricId: 'items-sold', pageKinds: INSIGHTS },
    // Voucher tables print Orders too (orders with that voucher); only the table tells, and it
    // may stand on traffic and marketing pages, so those are not decided here.
    { label: 'Orders', metricId: 'ad-orders', pageKinds: ADS },
    { label: 'Orders', metricId: 'orders', pageKinds: INSIGHTS },
  ],
  numbers: { currency: null, digitFonts: [] },
  ignore: [],
  examples: [
    { url: 'https://seller.shopee.co.id/datacenter/dashboard', pageKind: 'home-overview' },
    { url: 'https://seller.shopee.co.id/datacenter/traffic/overview', pageKind: 'traffic' },
    { url: 'https://seller.shopee.sg/datacenter/marketing/tools/discount', pageKind: null },
    {
      url: 'https://seller.shopee.com.my/datacenter/marketing/membership',
      pageKind: 'member-marketing',
    },
    { url: 'https://seller.shopee.tw/datacenter/services/crm', pageKind: 'customer-crm' },
    {
      url: 'https://seller.shopee.co.id/portal/marketing/pas/assembly?type=all&group=last-thirty-days',
      pageKind: 'ad-report',
    },
    {
      url: 'https://seller.shopee.co.id/portal/marketing/cmt/campaign',
      pageKind: 'promotion-signup',
    },
    { url: 'https://seller.shopee.co.id/portal/accounthealth/home', pageKind: null },
  ],
});
