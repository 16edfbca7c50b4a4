import { defineWords } from './say';

/** Words of the side panel "这一页在说什么". */
export const sidepanelWords = defineWords({
  title: { 'zh-CN': '这一页在说什么', en: 'What this page says' },
  reading: { 'zh-CN': '正在看这一页…', en: 'Reading this page…' },
  rules: { 'zh-CN': '规则', en: 'Rules' },
  rulesOpen: { 'zh-CN': '看规则提醒', en: 'See rule alerts' },
  rulesWaiting: {
    'zh-CN': '这个平台有 {todo} 条要做，{know} 条知道就好。',
    en: 'At this platform: {todo} to do, {know} good to know.',
  },
  rulesToday: { 'zh-CN': '今天到日子的有 {count} 条。', en: 'With a day today: {count}.' },
  rulesSeen: {
    'zh-CN': '这个平台的规则，你都看过了。',
    en: 'You have seen the rules of this platform.',
  },
  rulesNone: {
    'zh-CN': '这个平台现在没有还没到的规则。',
    en: 'No rule of this platform is ahead now.',
  },
  close: { 'zh-CN': '关闭', en: 'Close' },
  again: { 'zh-CN': '再看一次', en: 'Read again' },
  nothing: { 'zh-CN': '这一页还没有认出数字', en: 'No known number on this page yet' },
  nothingHint: {
    'zh-CN': '打开有数字的后台页面，这里会跟着变。',
    en: 'Open a page of your shop with numbers, and this will follow.',
  },
  notAllowed: { 'zh-CN': '这个网站还没有允许懂店看', en: 'This site is not allowed yet' },
  notAllowedHint: {
    'zh-CN': '点浏览器右上角的懂店图标，再点“允许看”。',
    en: 'Press the Dongdian icon of the browser, then “Allow”.',
  },
  off: { 'zh-CN': '懂店在这里关着', en: 'Dongdian is off here' },
  offHint: {
    'zh-CN': '点浏览器右上角的懂店图标，就能打开。',
    en: 'Press the Dongdian icon of the browser to turn it on.',
  },
  numbers: { 'zh-CN': '这一页的数', en: 'Numbers of this page' },
  numbersHint: {
    'zh-CN': '按客人走的路排：看到、来店、买、付钱。',
    en: 'In the order a buyer goes: seen, came, bought, paid.',
  },
  change: { 'zh-CN': '销售额为什么变了', en: 'Why did sales change?' },
  now: { 'zh-CN': '这一次', en: 'This time' },
  look: { 'zh-CN': '值得看一眼', en: 'Worth a look' },
  lookNone: {
    'zh-CN': '没有特别要看的，照常就好。',
    en: 'Nothing stands out, so carry on as usual.',
  },
  step: { 'zh-CN': '下一小步', en: 'Next small step' },
  help: { 'zh-CN': '谁能帮', en: 'Who can help' },
  whatIf: { 'zh-CN': '如果变一变', en: 'What if it changed' },
  whatIfHint: {
    'zh-CN': '拉一拉，看钱数怎么跟着变。这是算一算，说不准以后。',
    en: 'Move them and see the money follow. This is a sum and tells nothing of the future.',
  },
  visitors: { 'zh-CN': '来的人', en: 'People who came' },
  conversion: { 'zh-CN': '每 100 个人里买的', en: 'Buyers out of every 100' },
  spend: { 'zh-CN': '每人付的钱', en: 'Money each buyer paid' },
  sales: { 'zh-CN': '卖出的钱', en: 'Sales' },
  more: { 'zh-CN': '比现在多 {amount}', en: '{amount} more than now' },
  less: { 'zh-CN': '比现在少 {amount}', en: '{amount} less than now' },
  same: { 'zh-CN': '和现在一样', en: 'The same as now' },
  reset: { 'zh-CN': '回到现在', en: 'Back to now' },
  keep: {
    'zh-CN': '想和以前比，可以让懂店存下这些数',
    en: 'To compare with your past, numbers can be kept',
  },
  keepHint: {
    'zh-CN': '只存在这台电脑里，随时能删。',
    en: 'They stay on this computer and can be erased at any time.',
  },
  keepButton: { 'zh-CN': '去看怎么存', en: 'See how' },
  sample: { 'zh-CN': '示例数据', en: 'Sample data' },
  readAloud: { 'zh-CN': '读出来', en: 'Read aloud' },
  stopReading: { 'zh-CN': '停下', en: 'Stop' },
  trendOf: { 'zh-CN': '看自己的 {days} 天', en: 'Your own {days} days' },
  health: { 'zh-CN': '没读出来的', en: 'What could not be read' },
});
