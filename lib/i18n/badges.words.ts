import { defineWords } from './say';

/** What a badge request says of itself, and the button that makes one. */
export const badgeWords = defineWords({
  name: { 'zh-CN': '{area}：{level}', en: '{area}: {level}' },
  description: {
    'zh-CN': '在“{area}”这一块，{can}',
    en: 'In the area “{area}”: {can}',
  },
  criteria: { 'zh-CN': '要做到下面这些：', en: 'All of this was needed:' },
  level1: {
    'zh-CN': '看过这一块的卡片，从头看到尾。',
    en: 'Cards of the area were read to their end.',
  },
  level2: {
    'zh-CN': '检查题在两天里至少答对两次，其中一次用自己店里的数。',
    en: 'Check questions were answered well on two days, once with the shop’s own numbers.',
  },
  level3: {
    'zh-CN': '用自己的数写完一张表，照着一条小提示做过一次。',
    en: 'A worksheet was filled with own data, and one tip was acted on.',
  },
  level4: {
    'zh-CN': '两次“试一试、看一看、再定”做完了整一轮。',
    en: 'Two rounds of “try, look, decide” were brought to their end.',
  },
  level5: {
    'zh-CN': '帮过别人一次，有人看到并确认。',
    en: 'Somebody else was helped, and a person confirmed it.',
  },
  'check-answered': { 'zh-CN': '答了检查题', en: 'Check question answered' },
  'sheet-done': { 'zh-CN': '写完一张表', en: 'Worksheet finished' },
  'tip-applied': { 'zh-CN': '照小提示做了', en: 'Tip acted on' },
  'teach-back': { 'zh-CN': '用自己的话说了一遍', en: 'Told in own words' },
  'loop-closed': { 'zh-CN': '做完一轮“试、看、定”', en: 'Try, look, decide: one round' },
  'help-given': { 'zh-CN': '帮了别人', en: 'Helped somebody' },
  'rule-task-done': { 'zh-CN': '做了规则里的一件事', en: 'Task of a rule done' },
  'practice-done': { 'zh-CN': '练完一次', en: 'Practice finished' },

  button: { 'zh-CN': '存一份徽章申请', en: 'Save a badge request' },
  hint: {
    'zh-CN': '存成一个文件，由你交给机构。机构看过，才签发徽章。里面没有店里的数。',
    en: 'A file for you to hand to an agency, which signs it. No number of the shop is in it.',
  },
  saved: {
    'zh-CN': '存好了，在下载的文件夹里。',
    en: 'Saved among your downloads.',
  },
  notYet: {
    'zh-CN': '到了“会用”这一级，就能申请。',
    en: 'You can ask for one from the level “Use” on.',
  },
});
