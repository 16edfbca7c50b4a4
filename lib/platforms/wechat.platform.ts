import { definePlatform } from './types';

/** 微信小店 and 视频号: the shop's back office and its data page. Their pages live in shadow roots. */
export default definePlatform({
  id: 'wechat',
  name: { 'zh-CN': '微信小店 / 视频号', en: 'WeChat Shop / Channels' },
  market: 'china',
  rank: 7,
  hosts: [
    { host: 'store.weixin.qq.com', name: { 'zh-CN': '微信小店', en: 'WeChat Shop' } },
    {
      host: 'channels.weixin.qq.com',
      name: { 'zh-CN': '视频号罗盘', en: 'Channels compass (data)' },
    },
  ],
  labelsOf: [],
  pages: [
    { kind: 'home-overview', host: 'store.weixin.qq.com', path: '^/shop/home' },
    { kind: 'product-list', host: 'store.weixin.qq.com', path: '^/shop/goods/list' },
    { kind: 'trade', host: 'store.weixin.qq.com', path: '^/shop/order/list' },
    { kind: 'reviews', host: 'store.weixin.qq.com', path: '^/shop/evaluate/' },
    { kind: 'after-sale', host: 'store.weixin.qq.com', path: '^/shop/setting/ratedetail' },
    { kind: 'finance-bill', host: 'store.weixin.qq.com', path: '^/shop/bill/' },
    { kind: 'customer-service', host: 'store.weixin.qq.com', path: '^/shop/kf' },
    { kind: 'rules-center', host: 'store.weixin.qq.com', path: '^/chengzhang/rule/' },
    { kind: 'product-list', host: 'channels.weixin.qq.com', path: '^/compass/product/' },
  ],
  labelScopes: [],
  numbers: { currency: 'CNY', digitFonts: [] },
  ignore: [],
  examples: [
    { url: 'https://store.weixin.qq.com/shop/home', pageKind: 'home-overview' },
    { url: 'https://store.weixin.qq.com/shop/goods/list', pageKind: 'product-list' },
    { url: 'https://store.weixin.qq.com/shop/goods/entry?productId=1', pageKind: null },
    {
      url: 'https://store.weixin.qq.com/shop/setting/ratedetail?type=product&key=productQualityRatio_30d',
      pageKind: 'after-sale',
    },
    { url: 'https://store.weixin.qq.com/chengzhang/rule/finder', pageKind: 'rules-center' },
    { url: 'https://channels.weixin.qq.com/compass/product/home', pageKind: 'product-list' },
  ],
});
