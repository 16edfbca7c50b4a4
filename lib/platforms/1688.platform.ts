import { definePlatform } from './types';

/**
 * 1688: 工作台 and 生意参谋 of the wholesale site. trade., air. and seller.1688.com are left
 * out: no page or number of them is known.
 */
export default definePlatform({
  id: '1688',
  name: { 'zh-CN': '1688（阿里巴巴）', en: '1688 (Alibaba wholesale)' },
  market: 'china',
  rank: 8,
  hosts: [
    { host: 'work.1688.com', name: { 'zh-CN': '1688 工作台', en: '1688 workbench' } },
    { host: 'sycm.1688.com', name: { 'zh-CN': '1688 生意参谋', en: '1688 Sycm (shop data)' } },
  ],
  labelsOf: [],
  pages: [
    // The workbench also names its page in `?_path_=`, which is not seen here: `/` says nothing.
    { kind: 'home-overview', host: 'work.1688.com', path: '^/home/index' },
    { kind: 'home-overview', host: 'sycm.1688.com', path: '^/ms/home/' },
  ],
  labelScopes: [],
  numbers: { currency: 'CNY', digitFonts: [] },
  ignore: [],
  examples: [
    { url: 'https://work.1688.com/home/index.htm', pageKind: 'home-overview' },
    {
      url: 'https://work.1688.com/?_path_=sellerPro/sellberBaseNew_Index/seller2018IndexPage',
      pageKind: null,
    },
    { url: 'https://sycm.1688.com/ms/home/index.htm', pageKind: 'home-overview' },
    {
      url: 'https://sycm.1688.com/ms/home/home?dateRange=2026-10-01%7C2026-10-31&dateType=month',
      pageKind: 'home-overview',
    },
  ],
});
