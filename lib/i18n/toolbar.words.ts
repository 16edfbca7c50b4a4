import { defineWords } from './say';

/** Words of the tooltip on the toolbar's picture. */
export const toolbarWords = defineWords({
  ruleOne: { 'zh-CN': '这个平台有 1 条规则要做', en: '1 rule of this platform to do' },
  rules: { 'zh-CN': '这个平台有 {count} 条规则要做', en: '{count} rules of this platform to do' },
});
