import { defineWords } from './say';

/** Where a sentence comes from that a pack brought; told by the background. */
export const packSayWords = defineWords({
  from: { 'zh-CN': '来自内容包“{publisher}”，{day}', en: 'From the pack of “{publisher}”, {day}' },
  fromUnknown: {
    'zh-CN': '来自未认证的内容包“{publisher}”，{day}',
    en: 'From a pack whose signer is not known, “{publisher}”, {day}',
  },
});
