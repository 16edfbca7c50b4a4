import { definePlatform } from './types';

/**
 * 拼多多: 商家后台 (home, data, rules) and 推广平台 (ads). 多多进宝 is left out: no page or
 * number of it is known.
 */
export default definePlatform({
  id: 'pinduoduo',
  name: { 'zh-CN': '拼多多', en: 'Pinduoduo' },
  market: 'china',
  rank: 2,
  hosts: [
    { host: 'mms.pinduoduo.com', name: { 'zh-CN': '拼多多商家后台', en: 'Pinduoduo back office' } },
    { host: 'yingxiao.pinduoduo.com', name: { 'zh-CN': '拼多多推广', en: 'Pinduoduo ads' } },
  ],
  labelsOf: [],
  pages: [
    { kind: 'ad-report', host: 'yingxiao.pinduoduo.com', path: '^/goods/report/' },
    // Whatever else stands on the ads host is about ads.
    { kind: 'ad-campaign', host: 'yingxiao.pinduoduo.com', path: '.' },
    { kind: 'home-overview', host: 'mms.pinduoduo.com', path: '^/home(?:/|$)' },
    { kind: 'trade', host: 'mms.pinduoduo.com', path: '^/sycm/stores_data/operation' },
    { kind: 'traffic', host: 'mms.pinduoduo.com', path: '^/sycm/search_data/plate' },
    { kind: 'product-list', host: 'mms.pinduoduo.com', path: '^/sycm/goods_effect' },
    { kind: 'after-sale', host: 'mms.pinduoduo.com', path: '^/sycm/goods_quality/detail' },
    { kind: 'reviews', host: 'mms.pinduoduo.com', path: '^/sycm/goods_quality/comment' },
    { kind: 'customer-service', host: 'mms.pinduoduo.com', path: '^/sycm/goods_quality/customer' },
    { kind: 'product-list', host: 'mms.pinduoduo.com', path: '^/goods/goods_list' },
    { kind: 'trade', host: 'mms.pinduoduo.com', path: '^/orders/list' },
    { kind: 'rules-center', host: 'mms.pinduoduo.com', path: '^/(?:other/)?rule(?:/|$)' },
  ],
  labelScopes: [],
  numbers: {
    currency: 'CNY',
    // Empty on purpose. The font of `.__spider_font` on /sycm/ draws private-use glyphs: a font
    // named here would be trusted, and its digits are never read nor decoded.
    digitFonts: [],
  },
  // The quick choices of the date area.
  ignore: ['[class*="DateAreaV2_item"]', '[data-testid^="DateAreaQuickOption"]'],
  examples: [
    { url: 'https://mms.pinduoduo.com/home/', pageKind: 'home-overview' },
    {
      url: 'https://mms.pinduoduo.com/sycm/stores_data/operation?dateFlag=5&day=',
      pageKind: 'trade',
    },
    { url: 'https://mms.pinduoduo.com/sycm/search_data/plate?dateFlag=5', pageKind: 'traffic' },
    { url: 'https://mms.pinduoduo.com/sycm/goods_effect', pageKind: 'product-list' },
    { url: 'https://mms.pinduoduo.com/sycm/goods_quality/detail', pageKind: 'after-sale' },
    { url: 'https://mms.pinduoduo.com/sycm/goods_quality/comment', pageKind: 'reviews' },
    { url: 'https://mms.pinduoduo.com/sycm/goods_quality/customer', pageKind: 'customer-service' },
    { url: 'https://mms.pinduoduo.com/sycm/goods_quality/pilot_mall', pageKind: null },
    { url: 'https://mms.pinduoduo.com/other/rule?listId=1&id=1', pageKind: 'rules-center' },
    {
      url: 'https://yingxiao.pinduoduo.com/goods/report/promotion/overView?beginDate=&endDate=',
      pageKind: 'ad-report',
    },
    { url: 'https://yingxiao.pinduoduo.com/goods/promotion/list', pageKind: 'ad-campaign' },
  ],
});
