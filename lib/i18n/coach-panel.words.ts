import { defineWords } from './say';

/** Words of the coach's part of the popup. */
export const coachPanelWords = defineWords({
  title: { 'zh-CN': '辅导', en: 'Coaching' },
  openPresenter: { 'zh-CN': '打开投影窗口', en: 'Open the presenter' },
  toPresenter: { 'zh-CN': '到投影窗口', en: 'Go to the presenter' },
  closePresenter: { 'zh-CN': '关掉投影窗口', en: 'Close the presenter' },
  closed: {
    'zh-CN': '投影窗口关了。私人内容还盖着，要露出来就按 V。',
    en: 'The presenter is closed. Private text is still covered; V shows it.',
  },
  closedBare: {
    'zh-CN': '投影窗口关了。私人内容没有盖着。',
    en: 'The presenter is closed. Private text is not covered.',
  },
  nextPart: { 'zh-CN': '下一部分', en: 'Next part' },
  nextStep: { 'zh-CN': '跟着走：下一步', en: 'Walk: next step' },
  blank: { 'zh-CN': '投影先空着', en: 'Blank the wall' },
  unblank: { 'zh-CN': '投影回到卡片', en: 'Show the card again' },
  failed: {
    'zh-CN': '刚才那一下没成。请再按一次。',
    en: 'That did not work. Please try once more.',
  },

  tips: { 'zh-CN': '现场开关提示', en: 'Help, on and off' },
  families: { 'zh-CN': '哪种帮助', en: 'Kinds of help' },
  paths: { 'zh-CN': '哪条路的提示', en: 'Tips of each path' },

  pages: { 'zh-CN': '辅导的页面', en: 'Coaching pages' },
  home: { 'zh-CN': '首页', en: 'Home' },
  case: { 'zh-CN': '个案', en: 'Case' },
  assessment: { 'zh-CN': '自评', en: 'Self-check' },
  goals: { 'zh-CN': '目标', en: 'Goals' },
  session: { 'zh-CN': '见面', en: 'Meeting' },
  report: { 'zh-CN': '成效报告', en: 'Report' },
  group: { 'zh-CN': '小组', en: 'Group' },
  closing: { 'zh-CN': '结案', en: 'Closing' },
  modules: { 'zh-CN': '自己学', en: 'Own learning' },
  packs: { 'zh-CN': '内容包', en: 'Packs' },

  keys: { 'zh-CN': '按键', en: 'Keys' },
  keysHint: {
    'zh-CN': '先按 F 或 W，再按开关旁边的键，就开或关那一个。',
    en: 'F or W, then the key beside a switch, turns that one on or off.',
  },
  keyOf: { 'zh-CN': '键 {key}', en: 'Key {key}' },
  keyPages: { 'zh-CN': '打开辅导的页面', en: 'Open a coaching page' },
  keyHelp: { 'zh-CN': '看这张表', en: 'Show this list' },
});
