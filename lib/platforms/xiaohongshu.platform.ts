import { definePlatform } from './types';

/** 小红书: 千帆 (workbench and data), 直播, 聚光 (ads). */
export default definePlatform({
  id: 'xiaohongshu',
  name: { 'zh-CN': '小红书', en: 'Xiaohongshu (RED)' },
  market: 'china',
  rank: 5,
  hosts: [
    { host: 'ark.xiaohongshu.com', name: { 'zh-CN': '千帆', en: 'Qianfan (workbench, data)' } },
    { host: 'redlive.xiaohongshu.com', name: { 'zh-CN': '小红书直播', en: 'Xiaohongshu live' } },
    // Not seen on a real page.
    { host: 'ad.xiaohongshu.com', name: { 'zh-CN': '聚光', en: 'Juguang (ads)' } },
  ],
  labelsOf: [],
  pages: [
    { kind: 'home-overview', host: 'ark.xiaohongshu.com', path: '^/app-system/home' },
    { kind: 'home-overview', host: 'ark.xiaohongshu.com', path: '^/app-datacenter/overview' },
    {
      kind: 'trade',
      host: 'ark.xiaohongshu.com',
      path: '^/app-datacenter/business-(?:overview|account|order)',
    },
    { kind: 'after-sale', host: 'ark.xiaohongshu.com', path: '^/app-datacenter/business-refund' },
    { kind: 'traffic', host: 'ark.xiaohongshu.com', path: '^/app-datacenter/flow-overview' },
    { kind: 'product-list', host: 'ark.xiaohongshu.com', path: '^/app-datacenter/good-data' },
    { kind: 'search-words', host: 'ark.xiaohongshu.com', path: '^/app-datacenter/search-overview' },
    { kind: 'video-content', host: 'ark.xiaohongshu.com', path: '^/app-datacenter/note-' },
    { kind: 'reviews', host: 'ark.xiaohongshu.com', path: '^/app-datacenter/comment-overview' },
    { kind: 'after-sale', host: 'ark.xiaohongshu.com', path: '^/app-datacenter/after-sale' },
    { kind: 'fan-group', host: 'ark.xiaohongshu.com', path: '^/app-datacenter/group-chat' },
    { kind: 'live', host: 'ark.xiaohongshu.com', path: '^/app-datacenter/live-list' },
    { kind: 'market-trend', host: 'ark.xiaohongshu.com', path: '^/app-datacenter/market/' },
    { kind: 'audience-profile', host: 'ark.xiaohongshu.com', path: '^/app-promotion/user-assets' },
    { kind: 'product-list', host: 'ark.xiaohongshu.com', path: '^/app-item/list' },
    { kind: 'trade', host: 'ark.xiaohongshu.com', path: '^/app-order/' },
    { kind: 'live', host: 'redlive.xiaohongshu.com', path: '.' },
    { kind: 'ad-campaign', host: 'ad.xiaohongshu.com', path: '.' },
  ],
  labelScopes: [],
  numbers: { currency: 'CNY', digitFonts: [] },
  ignore: [],
  examples: [
    { url: 'https://ark.xiaohongshu.com/app-system/home', pageKind: 'home-overview' },
    { url: 'https://ark.xiaohongshu.com/app-datacenter/business-overview', pageKind: 'trade' },
    {
      url: 'https://ark.xiaohongshu.com/app-datacenter/business-refund/pay-time',
      pageKind: 'after-sale',
    },
    { url: 'https://ark.xiaohongshu.com/app-datacenter/business-cps', pageKind: null },
    { url: 'https://ark.xiaohongshu.com/app-datacenter/flow-overview', pageKind: 'traffic' },
    {
      url: 'https://ark.xiaohongshu.com/app-datacenter/good-data/real-time',
      pageKind: 'product-list',
    },
    {
      url: 'https://ark.xiaohongshu.com/app-datacenter/search-overview/words',
      pageKind: 'search-words',
    },
    {
      url: 'https://ark.xiaohongshu.com/app-datacenter/note-data/goods',
      pageKind: 'video-content',
    },
    {
      url: 'https://ark.xiaohongshu.com/app-datacenter/market/note-rank',
      pageKind: 'market-trend',
    },
    { url: 'https://ark.xiaohongshu.com/app-promotion/user-assets', pageKind: 'audience-profile' },
    { url: 'https://redlive.xiaohongshu.com/', pageKind: 'live' },
  ],
});
