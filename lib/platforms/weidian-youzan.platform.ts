import { definePlatform } from './types';

/** 微店 and 有赞. Neither was seen on a real page: hosts and labels are from memory. */
export default definePlatform({
  id: 'weidian-youzan',
  name: { 'zh-CN': '微店 / 有赞', en: 'Weidian / Youzan' },
  market: 'china',
  rank: 10,
  hosts: [
    // Not seen on a real page.
    { host: 'd.weidian.com', name: { 'zh-CN': '微店商家后台', en: 'Weidian back office' } },
    // Not seen on a real page.
    { host: 'www.youzan.com', name: { 'zh-CN': '有赞商家后台', en: 'Youzan back office' } },
  ],
  labelsOf: [],
  pages: [],
  labelScopes: [],
  numbers: { currency: 'CNY', digitFonts: [] },
  ignore: [],
  examples: [
    { url: 'https://d.weidian.com/', pageKind: null },
    { url: 'https://www.youzan.com/v4/', pageKind: null },
  ],
});
