import { definePlatform } from './types';

/** Lazada: one seller centre per country; only its data dashboard is known by address. */
export default definePlatform({
  id: 'lazada',
  name: { 'zh-CN': '来赞达 Lazada', en: 'Lazada' },
  market: 'abroad',
  rank: 14,
  hosts: [
    {
      host: 'sellercenter.lazada.sg',
      name: { 'zh-CN': 'Lazada 新加坡站', en: 'Lazada Singapore' },
    },
    {
      host: 'sellercenter.lazada.com.my',
      name: { 'zh-CN': 'Lazada 马来西亚站', en: 'Lazada Malaysia' },
    },
    {
      host: 'sellercenter.lazada.co.th',
      name: { 'zh-CN': 'Lazada 泰国站', en: 'Lazada Thailand' },
    },
    {
      host: 'sellercenter.lazada.com.ph',
      name: { 'zh-CN': 'Lazada 菲律宾站', en: 'Lazada Philippines' },
    },
    {
      host: 'sellercenter.lazada.co.id',
      name: { 'zh-CN': 'Lazada 印度尼西亚站', en: 'Lazada Indonesia' },
    },
    { host: 'sellercenter.lazada.vn', name: { 'zh-CN': 'Lazada 越南站', en: 'Lazada Vietnam' } },
  ],
  labelsOf: [],
  pages: [{ kind: 'home-overview', path: '^/ba/dashboard' }],
  labelScopes: [],
  numbers: { currency: null, digitFonts: [] },
  ignore: [],
  examples: [
    {
      url: 'https://sellercenter.lazada.sg/ba/dashboard?dateRange=2026-09-01%7C2026-09-21&dateType=day',
      pageKind: 'home-overview',
    },
    { url: 'https://sellercenter.lazada.com.my/', pageKind: null },
  ],
});
