import { definePlatform } from './types';

/**
 * 快手电商: 快手小店 (workbench), 生意通 (data), 磁力金牛 (ads). 快分销
 * (cps.kwaixiaodian.com) is left out: no page or number of it is known.
 */
export default definePlatform({
  id: 'kuaishou',
  name: { 'zh-CN': '快手小店', en: 'Kuaishou Shop' },
  market: 'china',
  rank: 4,
  hosts: [
    { host: 's.kwaixiaodian.com', name: { 'zh-CN': '快手小店', en: 'Kwaixiaodian (workbench)' } },
    { host: 'syt.kwaixiaodian.com', name: { 'zh-CN': '生意通', en: 'Shengyitong (shop data)' } },
    { host: 'niu.e.kuaishou.com', name: { 'zh-CN': '磁力金牛', en: 'Cili Jinniu (ads)' } },
  ],
  labelsOf: [],
  pages: [
    { kind: 'home-overview', host: 's.kwaixiaodian.com', path: '^/zone/home' },
    { kind: 'product-list', host: 's.kwaixiaodian.com', path: '^/zone/goods/' },
    { kind: 'after-sale', host: 's.kwaixiaodian.com', path: '^/zone/refund/' },
    { kind: 'finance-bill', host: 's.kwaixiaodian.com', path: '^/zone/fund/' },
    { kind: 'trade', host: 'syt.kwaixiaodian.com', path: '^/zones/tradeManagement/' },
    {
      kind: 'product-list',
      host: 'syt.kwaixiaodian.com',
      path: '^/zones/(?:goodsManagement|shop/goods-management)(?:/|$)',
    },
    {
      kind: 'video-content',
      host: 'syt.kwaixiaodian.com',
      path: '^/zones/(?:data_flow/shortvideo|short-video/)',
    },
    { kind: 'finance-bill', host: 'syt.kwaixiaodian.com', path: '^/zones/finance/' },
    { kind: 'finance-bill', host: 'niu.e.kuaishou.com', path: '^/financial/' },
    { kind: 'staff-accounts', host: 'niu.e.kuaishou.com', path: '^/account/authorize' },
    { kind: 'ad-campaign', host: 'niu.e.kuaishou.com', path: '.' },
  ],
  labelScopes: [],
  numbers: { currency: 'CNY', digitFonts: [] },
  ignore: [],
  examples: [
    { url: 'https://s.kwaixiaodian.com/zone/home', pageKind: 'home-overview' },
    { url: 'https://s.kwaixiaodian.com/zone/goods/v1/list', pageKind: 'product-list' },
    { url: 'https://s.kwaixiaodian.com/zone/refund/detail', pageKind: 'after-sale' },
    { url: 'https://s.kwaixiaodian.com/zone/fund/account', pageKind: 'finance-bill' },
    { url: 'https://s.kwaixiaodian.com/zone/cultivation/star/shop/star/class', pageKind: null },
    {
      url: 'https://syt.kwaixiaodian.com/zones/goodsManagement/goods_overview',
      pageKind: 'product-list',
    },
    { url: 'https://syt.kwaixiaodian.com/zones/tradeManagement/dealAnalysis', pageKind: 'trade' },
    { url: 'https://syt.kwaixiaodian.com/zones/short-video/list', pageKind: 'video-content' },
    { url: 'https://niu.e.kuaishou.com/home?homeType=new', pageKind: 'ad-campaign' },
    { url: 'https://niu.e.kuaishou.com/financial/record', pageKind: 'finance-bill' },
  ],
});
