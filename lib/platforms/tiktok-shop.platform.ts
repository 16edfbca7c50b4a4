import { definePlatform } from './types';

// Hosts of the shop itself; Shop Ads pages stand on them too, at addresses nobody wrote down.
const SELLER = [
  'seller-us.tiktok.com',
  'seller-vn.tiktok.com',
  'seller-th.tiktok.com',
  'seller.tiktokglobalshop.com',
  'seller.tiktokshopglobalselling.com',
];
// What the known pages of /compass/, /homepage and /order are about: never ads.
const OF_THE_SHOP = ['home-overview', 'trade', 'product-single', 'video-content'];

/** TikTok Shop: seller centres, affiliate centre, TikTok Ads. */
export default definePlatform({
  id: 'tiktok-shop',
  name: { 'zh-CN': 'TikTok Shop', en: 'TikTok Shop' },
  market: 'abroad',
  rank: 12,
  hosts: [
    // Not seen on a real page: the two hosts for cross-border sellers.
    {
      host: 'seller.tiktokglobalshop.com',
      name: { 'zh-CN': 'TikTok Shop 跨境', en: 'TikTok Shop cross-border' },
    },
    {
      host: 'seller.tiktokshopglobalselling.com',
      name: { 'zh-CN': 'TikTok Shop 全球销售', en: 'TikTok Shop global selling' },
    },
    {
      host: 'seller-us.tiktok.com',
      name: { 'zh-CN': 'TikTok Shop 美国站', en: 'TikTok Shop US' },
    },
    {
      host: 'seller-vn.tiktok.com',
      name: { 'zh-CN': 'TikTok Shop 越南站', en: 'TikTok Shop Vietnam' },
    },
    {
      host: 'seller-th.tiktok.com',
      name: { 'zh-CN': 'TikTok Shop 泰国站', en: 'TikTok Shop Thailand' },
    },
    {
      host: 'affiliate-us.tiktok.com',
      name: { 'zh-CN': 'TikTok 联盟美国站', en: 'TikTok Affiliate US' },
    },
    { host: 'ads.tiktok.com', name: { 'zh-CN': 'TikTok 广告', en: 'TikTok Ads' } },
  ],
  labelsOf: [],
  pages: [
    { kind: 'learning-center', host: 'ads.tiktok.com', path: '^/help/' },
    { kind: 'ad-campaign', host: 'ads.tiktok.com', path: '.' },
    { kind: 'home-overview', path: '^/homepage' },
    { kind: 'home-overview', path: '^/compass/data-overview' },
    { kind: 'trade', path: '^/compass/shop-analysis' },
    { kind: 'product-single', path: '^/compass/(?:product-analysis/detail|single-product-card)' },
    { kind: 'video-content', path: '^/compass/video-analytics' },
    { kind: 'trade', path: '^/order(?:/|$)' },
    { kind: 'rules-center', path: '^/university/article/agreement' },
    { kind: 'learning-center', path: '^/university/' },
  ],
  labelScopes: [
    { label: 'CTR', metricId: 'ad-click-through-rate', hosts: ['ads.tiktok.com'] },
    { label: 'CTR', metricId: 'product-ctr-times', pageKinds: OF_THE_SHOP },
    { label: 'Gross revenue', metricId: 'ad-sales', hosts: ['ads.tiktok.com'] },
    { label: 'Gross revenue', metricId: 'gmv', pageKinds: OF_THE_SHOP },
    { label: 'Orders', metricId: 'ad-orders', hosts: ['ads.tiktok.com'] },
    { label: 'Orders', metricId: 'orders', pageKinds: OF_THE_SHOP },
    // On /compass/ the neighbours decide (beside Views and Likes it is the live room), so only:
    { label: 'Impressions', metricId: 'ad-impressions', hosts: ['ads.tiktok.com'] },
    // GMV Max is the one ROI of the seller centre. On the ads host the kind of campaign decides,
    // which no address shows.
    { label: 'ROI', metricId: 'gmv-max-roi', hosts: SELLER },
  ],
  numbers: { currency: null, digitFonts: [] },
  ignore: [],
  examples: [
    { url: 'https://seller-us.tiktok.com/homepage', pageKind: 'home-overview' },
    {
      url: 'https://seller-us.tiktok.com/compass/data-overview?shop_region=US',
      pageKind: 'home-overview',
    },
    {
      url: 'https://seller-vn.tiktok.com/compass/product-analysis/detail?id=1',
      pageKind: 'product-single',
    },
    {
      url: 'https://seller-us.tiktok.com/compass/video-analytics/video-details',
      pageKind: 'video-content',
    },
    { url: 'https://seller-th.tiktok.com/order?selected_sort=6&tab=all', pageKind: 'trade' },
    {
      url: 'https://seller-us.tiktok.com/university/essay?knowledge_id=1',
      pageKind: 'learning-center',
    },
    { url: 'https://ads.tiktok.com/', pageKind: 'ad-campaign' },
    { url: 'https://ads.tiktok.com/help/article/about', pageKind: 'learning-center' },
  ],
});
