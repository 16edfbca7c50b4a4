import { definePlatform } from './types';

/** 京东: 京麦 (workbench), 商智 (data), 京准通 (ads), violations. */
export default definePlatform({
  id: 'jd',
  name: { 'zh-CN': '京东', en: 'JD.com' },
  market: 'china',
  rank: 6,
  hosts: [
    { host: 'shop.jd.com', name: { 'zh-CN': '京麦', en: 'Jingmai (workbench)' } },
    { host: 'jdsz.jd.com', name: { 'zh-CN': '商智', en: 'Shangzhi (shop data)' } },
    { host: 'sz.jd.com', name: { 'zh-CN': '商智（旧地址）', en: 'Shangzhi (old address)' } },
    { host: 'jzt.jd.com', name: { 'zh-CN': '京准通', en: 'Jingzhuntong (ads)' } },
    { host: 'illegal-jdm.shop.jd.com', name: { 'zh-CN': '京东违规', en: 'JD violations' } },
  ],
  labelsOf: [],
  pages: [
    { kind: 'home-overview', host: 'jdsz.jd.com', path: '/view/index/home' },
    { kind: 'trade', host: 'jdsz.jd.com', path: '/tradeAnalysis/' },
    // 商品明细 is the list of all products with their numbers.
    { kind: 'product-list', host: 'jdsz.jd.com', path: '/product/productDetail' },
    { kind: 'search-words', host: 'jdsz.jd.com', path: '/flow/searchOverview' },
    { kind: 'traffic', host: 'jdsz.jd.com', path: '/flow/flow-summary' },
    { kind: 'traffic-source', host: 'jdsz.jd.com', path: '/view-source/' },
    { kind: 'audience-profile', host: 'jdsz.jd.com', path: '/view/customer/' },
    { kind: 'ad-report', host: 'jdsz.jd.com', path: '/market/advert-summary' },
    { kind: 'market-trend', host: 'jdsz.jd.com', path: '/industry/' },
    { kind: 'market-trend', host: 'jzt.jd.com', path: '^/custom-report/#/industry/' },
    { kind: 'ad-report', host: 'jzt.jd.com', path: '^/(?:custom-)?report/' },
    { kind: 'ad-campaign', host: 'jzt.jd.com', path: '.' },
    { kind: 'violation-record', host: 'illegal-jdm.shop.jd.com', path: '^/legal' },
  ],
  labelScopes: [],
  numbers: { currency: 'CNY', digitFonts: [] },
  ignore: [],
  examples: [
    { url: 'https://jdsz.jd.com/szweb/view/index/home.html', pageKind: 'home-overview' },
    { url: 'https://jdsz.jd.com/szweb/view/tradeAnalysis/tradeSummary.html', pageKind: 'trade' },
    { url: 'https://jdsz.jd.com/squidweb/view/flow/searchOverview.html', pageKind: 'search-words' },
    { url: 'https://jdsz.jd.com/szweb/view/flow/flow-summary.html', pageKind: 'traffic' },
    { url: 'https://jdsz.jd.com/szweb/view/service/shop-experience-score.html', pageKind: null },
    { url: 'https://sz.jd.com/sz/view/', pageKind: null },
    { url: 'https://shop.jd.com/jdm/', pageKind: null },
    { url: 'https://jzt.jd.com/home', pageKind: 'ad-campaign' },
    { url: 'https://jzt.jd.com/report/index.html#/rtb/basic', pageKind: 'ad-report' },
    { url: 'https://jzt.jd.com/custom-report/#/industry/market', pageKind: 'market-trend' },
    { url: 'https://illegal-jdm.shop.jd.com/legal', pageKind: 'violation-record' },
  ],
});
