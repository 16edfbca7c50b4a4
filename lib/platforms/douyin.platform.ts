import { definePlatform } from './types';

/** 抖音电商: 抖店 (workbench), 电商罗盘 (data), 百应, 千川 (ads), school (rules). */
export default definePlatform({
  id: 'douyin',
  name: { 'zh-CN': '抖音电商（抖店）', en: 'Douyin Shop' },
  market: 'china',
  rank: 3,
  hosts: [
    { host: 'fxg.jinritemai.com', name: { 'zh-CN': '抖店', en: 'Doudian (workbench)' } },
    { host: 'compass.jinritemai.com', name: { 'zh-CN': '电商罗盘', en: 'Compass (shop data)' } },
    { host: 'qianchuan.jinritemai.com', name: { 'zh-CN': '巨量千川', en: 'Qianchuan (ads)' } },
    {
      host: 'buyin.jinritemai.com',
      name: { 'zh-CN': '巨量百应', en: 'Buyin (live and partners)' },
    },
    {
      host: 'business.oceanengine.com',
      name: { 'zh-CN': '巨量引擎账户列表', en: 'Ocean Engine (ad accounts)' },
    },
    {
      host: 'school.jinritemai.com',
      name: { 'zh-CN': '抖音电商规则', en: 'Douyin Shop rules' },
    },
  ],
  labelsOf: [],
  pages: [
    { kind: 'home-overview', host: 'fxg.jinritemai.com', path: '^/ffa/mshop/homepage/' },
    { kind: 'product-list', host: 'fxg.jinritemai.com', path: '^/ffa/g/list' },
    { kind: 'trade', host: 'fxg.jinritemai.com', path: '^/ffa/morder/order/list' },
    { kind: 'after-sale', host: 'fxg.jinritemai.com', path: '^/ffa/maftersale/' },
    { kind: 'live', host: 'compass.jinritemai.com', path: '^/screen/(?:anchor|talent)/' },
    { kind: 'live', host: 'compass.jinritemai.com', path: '^/talent/live-' },
    { kind: 'home-overview', host: 'compass.jinritemai.com', path: '^/(?:shop|talent)/?(?:#|$)' },
    { kind: 'video-content', host: 'compass.jinritemai.com', path: '^/shop/video/' },
    { kind: 'search-words', host: 'compass.jinritemai.com', path: '^/shop/chance/search-word' },
    { kind: 'search-words', host: 'compass.jinritemai.com', path: '^/shop/search/' },
    { kind: 'live', host: 'buyin.jinritemai.com', path: '^/dashboard/live/' },
    { kind: 'finance-bill', host: 'buyin.jinritemai.com', path: '^/dashboard/data/financial/' },
    // The live board of the ads host shows one room.
    { kind: 'live', host: 'qianchuan.jinritemai.com', path: '^/board-next' },
    { kind: 'ad-campaign', host: 'qianchuan.jinritemai.com', path: '.' },
    { kind: 'ad-campaign', host: 'business.oceanengine.com', path: '^/site/account-manage/' },
    {
      kind: 'rules-center',
      host: 'school.jinritemai.com',
      path: '^/doudian/(?:web|wap)/(?:rules|article)/',
    },
  ],
  labelScopes: [
    { label: '商品曝光-点击率（人数）', metricId: 'live-product-ctr-users', pageKinds: ['live'] },
    {
      label: '商品曝光-点击率（人数）',
      metricId: 'product-ctr-users',
      pageKinds: ['product-list', 'product-single'],
    },
    { label: '商品曝光-点击率（次数）', metricId: 'live-product-ctr', pageKinds: ['live'] },
    {
      label: '商品曝光-点击率（次数）',
      metricId: 'product-ctr-times',
      pageKinds: ['product-list', 'product-single'],
    },
    // Compass and the workbench count the whole shop, the ads host what ads brought.
    {
      label: '成交订单数',
      metricId: 'orders',
      hosts: ['compass.jinritemai.com', 'fxg.jinritemai.com'],
    },
    { label: '成交订单数', metricId: 'ad-orders', hosts: ['qianchuan.jinritemai.com'] },
  ],
  numbers: { currency: 'CNY', digitFonts: [] },
  ignore: [],
  examples: [
    { url: 'https://fxg.jinritemai.com/ffa/mshop/homepage/index', pageKind: 'home-overview' },
    { url: 'https://fxg.jinritemai.com/ffa/g/list', pageKind: 'product-list' },
    { url: 'https://fxg.jinritemai.com/ffa/morder/order/list', pageKind: 'trade' },
    { url: 'https://fxg.jinritemai.com/ffa/eco/experience-score', pageKind: null },
    { url: 'https://compass.jinritemai.com/shop', pageKind: 'home-overview' },
    { url: 'https://compass.jinritemai.com/shop/video/self', pageKind: 'video-content' },
    { url: 'https://compass.jinritemai.com/shop/chance/search-word', pageKind: 'search-words' },
    { url: 'https://compass.jinritemai.com/shop/talent-analysis', pageKind: null },
    { url: 'https://compass.jinritemai.com/talent/live-detail', pageKind: 'live' },
    { url: 'https://compass.jinritemai.com/screen/anchor/talent?live_room_id=1', pageKind: 'live' },
    { url: 'https://buyin.jinritemai.com/dashboard/data/financial/list', pageKind: 'finance-bill' },
    { url: 'https://qianchuan.jinritemai.com/uni-prom?aavid=1', pageKind: 'ad-campaign' },
    { url: 'https://qianchuan.jinritemai.com/board-next?live_room_id=1', pageKind: 'live' },
    {
      url: 'https://school.jinritemai.com/doudian/web/rules/1?tabKey=rules',
      pageKind: 'rules-center',
    },
  ],
});
