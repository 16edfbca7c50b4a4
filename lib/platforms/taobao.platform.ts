import { definePlatform } from './types';

/** 淘宝 / 天猫: 千牛 (workbench), 生意参谋 (data), 万相台 (ads). */
export default definePlatform({
  id: 'taobao',
  name: { 'zh-CN': '淘宝 / 天猫', en: 'Taobao / Tmall' },
  market: 'china',
  rank: 1,
  hosts: [
    { host: 'sycm.taobao.com', name: { 'zh-CN': '生意参谋', en: 'Sycm (shop data)' } },
    { host: 'myseller.taobao.com', name: { 'zh-CN': '千牛', en: 'Qianniu (workbench)' } },
    { host: 'qn.taobao.com', name: { 'zh-CN': '千牛工作台', en: 'Qianniu (old address)' } },
    { host: 'one.alimama.com', name: { 'zh-CN': '万相台', en: 'Wanxiangtai (ads)' } },
    { host: 'subway.simba.taobao.com', name: { 'zh-CN': '直通车', en: 'Zhitongche (old ads)' } },
  ],
  labelsOf: [],
  pages: [
    { kind: 'home-overview', host: 'sycm.taobao.com', path: '^/portal/home' },
    { kind: 'traffic', host: 'sycm.taobao.com', path: '^/flow/' },
    { kind: 'product-list', host: 'sycm.taobao.com', path: '^/cc/item_rank' },
    { kind: 'product-single', host: 'sycm.taobao.com', path: '^/cc/item_archives' },
    { kind: 'market-trend', host: 'sycm.taobao.com', path: '^/(mc|mq)/' },
    { kind: 'video-content', host: 'sycm.taobao.com', path: '^/xsite/' },
    { kind: 'trade', host: 'sycm.taobao.com', path: '^/bda/tradinganaly' },
    { kind: 'ad-report', host: 'one.alimama.com', path: 'report' },
    { kind: 'ad-campaign', host: 'one.alimama.com', path: '.' },
    { kind: 'ad-report', host: 'subway.simba.taobao.com', path: '.' },
    { kind: 'customer-service', host: 'qn.taobao.com', path: 'serverReport' },
    { kind: 'home-overview', host: 'myseller.taobao.com', path: '^/home\\.htm' },
  ],
  labelScopes: [
    {
      label: '加购率',
      metricId: 'ad-add-to-cart-rate',
      hosts: ['one.alimama.com', 'subway.simba.taobao.com'],
    },
    {
      label: '加购率',
      metricId: 'add-to-cart-rate',
      hosts: ['sycm.taobao.com', 'myseller.taobao.com', 'qn.taobao.com'],
    },
    {
      label: '连带率',
      metricId: 'products-per-order-with-item',
      hosts: ['sycm.taobao.com'],
      pageKinds: ['product-single'],
    },
    { label: '连带率', metricId: 'items-per-buyer', hosts: ['sycm.taobao.com'] },
  ],
  numbers: {
    currency: 'CNY',
    digitFonts: [],
    // The metric key stands as an attribute beside the words (platforms-cn.md 1.4).
    keyAttribute: {
      selector: '.oui-index-cell[value]',
      attribute: 'value',
      keys: {
        uv: 'visitors',
        pv: 'page-views',
        payAmt: 'paid-amount',
        payRate: 'pay-conversion-rate',
        cartByrCnt: 'cart-users',
      },
    },
  },
  ignore: ['.oui-index-picker', '.ebase-FaCommonFilter__top'],
  examples: [
    { url: 'https://sycm.taobao.com/portal/home.htm', pageKind: 'home-overview' },
    { url: 'https://sycm.taobao.com/flow/monitor/overview?dateType=day', pageKind: 'traffic' },
    {
      url: 'https://one.alimama.com/index.html#!/report/account?rptType=account',
      pageKind: 'ad-report',
    },
  ],
});
