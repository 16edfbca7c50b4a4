import { defineWords } from './say';

/** Words of the card, the metric list and the one-line notice. */
export const overlayWords = defineWords({
  what: { 'zh-CN': '是什么', en: 'What it is' },
  like: { 'zh-CN': '好比', en: 'Like' },
  number: { 'zh-CN': '你的数', en: 'Your number' },
  verdict: { 'zh-CN': '好不好', en: 'Good or bad' },
  step: { 'zh-CN': '下一小步', en: 'Next small step' },
  lead: { 'zh-CN': '去做：{title}', en: 'Go on: {title}' },
  help: { 'zh-CN': '谁能帮', en: 'Who can help' },

  'cannot-tell': { 'zh-CN': '看不出', en: 'Can not tell yet' },
  better: { 'zh-CN': '比从前好', en: 'Better than before' },
  worse: { 'zh-CN': '不如从前', en: 'Less good than before' },
  steady: { 'zh-CN': '差不多', en: 'About the same' },
  'above-line': { 'zh-CN': '过了保本线', en: 'Above break-even' },
  'below-line': { 'zh-CN': '没到保本线', en: 'Short of break-even' },
  'over-published': { 'zh-CN': '高于平台写的线', en: 'Above the published line' },
  'under-published': { 'zh-CN': '低于平台写的线', en: 'Below the published line' },

  alsoCalled: { 'zh-CN': '也叫：{name}', en: 'Also called: {name}' },
  unreadable: { 'zh-CN': '读不出', en: 'Can not be read' },
  sample: { 'zh-CN': '示例数据', en: 'Sample data' },
  loading: { 'zh-CN': '正在看这个数。', en: 'Looking at this number.' },

  stepDone: { 'zh-CN': '我做了', en: 'I did it' },
  stepLater: { 'zh-CN': '以后再说', en: 'Maybe later' },
  thanks: {
    'zh-CN': '谢谢你动手试了。过些天回来，看看这个数。',
    en: 'Thank you for trying this step. Come back in some days and look at the number.',
  },
  laterAnswer: {
    'zh-CN': '好。想做的时候，它还在这里。',
    en: 'Fine. The step stays here for when you want it.',
  },

  rulesTodo: {
    'zh-CN': '平台规则：{todo} 条要做',
    en: 'Rules of this platform: {todo} to do',
  },
  rulesKnow: {
    'zh-CN': '平台规则：{know} 条知道就好',
    en: 'Rules of this platform: {know} good to know',
  },
  rulesBoth: {
    'zh-CN': '平台规则：{todo} 条要做，{know} 条知道就好',
    en: 'Rules of this platform: {todo} to do, {know} good to know',
  },

  more: { 'zh-CN': '关掉或设置', en: 'Switch off or settings' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  offTitle: { 'zh-CN': '不想再看到？', en: 'Seen enough of this?' },
  offTerm: { 'zh-CN': '关掉这个词', en: 'This word off' },
  offPage: { 'zh-CN': '关掉这一页', en: 'This page off' },
  offSite: { 'zh-CN': '关掉这个网站', en: 'This site off' },
  offAll: { 'zh-CN': '全部关掉', en: 'Everything off' },
  offHint: {
    'zh-CN': '想看时，在设置里再打开。',
    en: 'You can switch it on again in the settings.',
  },
  settings: { 'zh-CN': '设置', en: 'Settings' },

  formula: { 'zh-CN': '怎么算的', en: 'How it is counted' },
  countedAs: { 'zh-CN': '怎么算', en: 'Counted as' },
  agrees: { 'zh-CN': '和页面上的数对得上。', en: 'This agrees with the page.' },
  differs: {
    'zh-CN': '和页面上的数不太一样。可能是时间不同，也可能是算法不同。',
    en: 'This differs from the page. The period or the way of counting may not be the same.',
  },
  platform: { 'zh-CN': '各平台怎么算', en: 'On each platform' },
  here: { 'zh-CN': '这一页', en: 'This page' },
  relations: { 'zh-CN': '和哪些数有关', en: 'What it goes with' },
  movedBy: { 'zh-CN': '会带动它的数', en: 'Numbers that move it' },
  moves: { 'zh-CN': '它会带动的数', en: 'Numbers it moves' },
  pitfalls: { 'zh-CN': '容易弄错的', en: 'Easy to get wrong' },
  sources: { 'zh-CN': '出处', en: 'Sources' },
  whole: { 'zh-CN': '整页在说什么', en: 'The whole page' },
  newTab: { 'zh-CN': '（新页面打开）', en: ' (opens a new page)' },

  readAloud: { 'zh-CN': '读出来', en: 'Read aloud' },
  stopReading: { 'zh-CN': '停下来', en: 'Stop reading' },
  textSize: {
    'zh-CN': '字大小：现在 {size}%，点一下换',
    en: 'Text size: now {size}%, press to change',
  },

  listTitle: { 'zh-CN': '本页 {count} 个指标', en: '{count} metrics on this page' },
  listTitleOne: { 'zh-CN': '本页 1 个指标', en: '1 metric on this page' },
  listEmpty: { 'zh-CN': '本页还没有认出指标', en: 'No known metric on this page yet' },
  listEmptyText: {
    'zh-CN': '等页面上的数都出来，再打开看看。',
    en: 'Wait until the page shows its numbers, then open this again.',
  },
  listKeys: { 'zh-CN': '↑ ↓ 选　Enter 打开　Esc 关闭', en: '↑ ↓ choose · Enter open · Esc close' },
});

export type OverlayWord = keyof typeof overlayWords;
