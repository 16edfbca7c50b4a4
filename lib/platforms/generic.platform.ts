import { definePlatform } from './types';

/** Any page that no other platform file knows: words and neighbourhood alone decide. */
export default definePlatform({
  id: 'generic',
  name: { 'zh-CN': '其他后台', en: 'Other back offices' },
  market: 'abroad',
  rank: 19,
  hosts: [],
  labelsOf: [],
  pages: [],
  labelScopes: [],
  numbers: { currency: null, digitFonts: [] },
  ignore: [],
  examples: [{ url: 'https://shop.example/admin', pageKind: null }],
});
