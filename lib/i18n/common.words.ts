import { defineWords } from './say';

/** Words that more than one of our surfaces uses. */
export const commonWords = defineWords({
  product: { 'zh-CN': '懂店', en: 'Dongdian' },
  retry: { 'zh-CN': '再试一次', en: 'Try again' },
  back: { 'zh-CN': '上一步', en: 'Back' },
  next: { 'zh-CN': '下一步', en: 'Next' },
  takeBack: { 'zh-CN': '收回', en: 'Take back' },
  takeBackSure: { 'zh-CN': '好，收回', en: 'Yes, take it back' },
  keep: { 'zh-CN': '先留着', en: 'Keep it' },

  language: { 'zh-CN': '语言 Language', en: 'Language 语言' },
  chinese: { 'zh-CN': '中文', en: '中文' },
  english: { 'zh-CN': 'English', en: 'English' },

  textSize: { 'zh-CN': '字的大小', en: 'Size of letters' },
  size100: { 'zh-CN': '标准', en: 'Normal' },
  size125: { 'zh-CN': '大', en: 'Large' },
  size150: { 'zh-CN': '更大', en: 'Larger' },
  size200: { 'zh-CN': '最大', en: 'Largest' },
  elder: { 'zh-CN': '长辈版', en: 'Elder style' },
  elderHint: {
    'zh-CN': '字更大，按钮也更好按。',
    en: 'Larger words, and buttons that are easier to press.',
  },
  theme: { 'zh-CN': '亮一点还是暗一点', en: 'Light or dark' },
  themeSystem: { 'zh-CN': '自动', en: 'Automatic' },
  themeLight: { 'zh-CN': '亮', en: 'Light' },
  themeDark: { 'zh-CN': '暗', en: 'Dark' },
  markStyle: { 'zh-CN': '记号的样子', en: 'How a mark looks' },
  markDotted: { 'zh-CN': '点线', en: 'Dotted' },
  markLine: { 'zh-CN': '直线', en: 'Line' },
  markTint: { 'zh-CN': '底色', en: 'Tint' },

  master: { 'zh-CN': '打开懂店', en: 'Dongdian is on' },
  masterOn: {
    'zh-CN': '开着。只看你允许的网站。',
    en: 'It looks only at sites that you allow.',
  },
  masterOff: {
    'zh-CN': '关着。哪里都不看。',
    en: 'It is off and looks at nothing.',
  },
  explanations: { 'zh-CN': '讲解', en: 'Explanations' },
  explanationsHint: {
    'zh-CN': '指到一个数，就讲给你听。',
    en: 'Point at a number and it is explained.',
  },
  tips: { 'zh-CN': '小提示', en: 'Tips' },
  rules: { 'zh-CN': '规则提醒', en: 'Rule alerts' },
  rulesHint: {
    'zh-CN': '平台的规则要变，提前告诉你。',
    en: 'You hear of rule changes before they begin.',
  },
  tipsHint: {
    'zh-CN': '看到合适的时候，给一个小主意。一天最多三个。',
    en: 'A small idea at the right moment, at most three a day.',
  },

  consentC1: {
    'zh-CN': '让小助手读这个页面上的数，讲给我听。',
    en: 'Let the helper read the numbers on this page and explain them to me.',
  },
  consentC2: {
    'zh-CN': '把这些数存在我的电脑里，好做前后比较。',
    en: 'Keep these numbers on my computer, to compare before and after.',
  },
  consentC3: {
    'zh-CN': '辅导时，社工可以和我一起看屏幕。',
    en: 'In coaching, the social worker may look at the screen with me.',
  },
  consentC4: {
    'zh-CN': '把辅导记录导出给机构。',
    en: 'Hand my coaching records to the agency.',
  },
  consentC5: {
    'zh-CN': '把规则困难单去掉名字后，用来提建议。',
    en: 'Use my difficulty reports, without names, for suggestions.',
  },
  consentC6: {
    'zh-CN': '把学习记录发到机构的服务器。',
    en: 'Send learning records to an agency’s server.',
  },
  consentC2Hint: {
    'zh-CN': '只存在这台电脑里。随时可以关掉，存下的数也随时能删。',
    en: 'Kept on this computer only. Switch it off or erase the numbers whenever you like.',
  },
  siteRefused: {
    'zh-CN': '没关系，不允许也可以。什么都没有变，想用时再来点。',
    en: 'That is fine. Nothing has changed, and you can allow it later.',
  },
  allowSite: { 'zh-CN': '允许', en: 'Allow' },
  allowed: { 'zh-CN': '已允许', en: 'Allowed' },
});
