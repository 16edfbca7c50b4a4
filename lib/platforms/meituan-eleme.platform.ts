import { definePlatform } from './types';

/** 美团外卖 and 饿了么: back offices of food delivery. No page address of either is known. */
export default definePlatform({
  id: 'meituan-eleme',
  name: { 'zh-CN': '美团 / 饿了么', en: 'Meituan / Eleme' },
  market: 'china',
  rank: 9,
  hosts: [
    {
      host: 'e.waimai.meituan.com',
      name: { 'zh-CN': '美团外卖商家中心', en: 'Meituan Waimai merchant centre' },
    },
    // Not seen on a real page.
    { host: 'melody.shop.ele.me', name: { 'zh-CN': '饿了么商家版', en: 'Eleme merchant centre' } },
  ],
  labelsOf: [],
  pages: [],
  labelScopes: [],
  numbers: { currency: 'CNY', digitFonts: [] },
  // Input fields with an icon: pickers and filters.
  ignore: ['.roo-input-group.has-icon'],
  examples: [
    { url: 'https://e.waimai.meituan.com/', pageKind: null },
    { url: 'https://melody.shop.ele.me/', pageKind: null },
  ],
});
