import { defineWords } from './say';

export const popupWords = defineWords({
  title: { 'zh-CN': '懂店：这一页', en: 'Dongdian: this page' },
  panel: { 'zh-CN': '这一页在说什么', en: 'What this page says' },
  site: { 'zh-CN': '这个网站', en: 'This site' },
  siteKnown: { 'zh-CN': '{platform} · {name}', en: '{platform} · {name}' },
  allow: { 'zh-CN': '允许看 {host}', en: 'Allow {host}' },
  allowHint: {
    'zh-CN': '浏览器会再问一次，只问这一个网站。',
    en: 'The browser asks once more, for this one site only.',
  },
  once: { 'zh-CN': '只看这一次', en: 'Read it this once' },
  onceHint: {
    'zh-CN': '“只看这一次”不留下允许，页面刷新后就停。',
    en: '“This once” keeps no permission and ends when the page reloads.',
  },
  onceBusy: { 'zh-CN': '正在看…', en: 'Reading…' },
  httpOnly: {
    'zh-CN': '这个网址没有加密，懂店不能一直看它，但可以看这一次。',
    en: 'This address is not encrypted, so Dongdian can only read it one time.',
  },
  noBrowserPage: {
    'zh-CN': '这是浏览器自己的页面，懂店读不了，请换到卖家后台。',
    en: 'This page belongs to the browser and cannot be read, so go to your seller page.',
  },
  noStorePage: {
    'zh-CN': '这是装扩展的商店，浏览器不让读，请换到卖家后台。',
    en: 'The browser lets nobody read the extension store, so go to your seller page.',
  },
  noFilePage: {
    'zh-CN': '这是电脑里的文件，懂店只读网页，请换到卖家后台。',
    en: 'This is a file, and Dongdian reads web pages only, so go to your seller page.',
  },
  noUnknownPage: {
    'zh-CN': '看不出这是哪个网页，请换到卖家后台再点开这里。',
    en: 'It is not clear which page this is, so go to your seller page and open this again.',
  },
  ownPage: {
    'zh-CN': '这是懂店自己的页面。',
    en: 'This is one of Dongdian’s own pages.',
  },
  siteSwitch: { 'zh-CN': '看这个网站', en: 'Read this site' },
  pageSwitch: { 'zh-CN': '看这一页', en: 'Read this page' },
  pageSwitchHint: {
    'zh-CN': '关了这一页，别的页照常。',
    en: 'Other pages stay as they are.',
  },

  found: { 'zh-CN': '这一页找到了', en: 'Found on this page' },
  foundCount: { 'zh-CN': '{count} 个数', en: 'Numbers: {count}' },
  looking: { 'zh-CN': '正在看这一页…', en: 'Looking at this page…' },
  foundNone: { 'zh-CN': '还没找到认得的数', en: 'No known number yet' },
  foundNoneHint: {
    'zh-CN': '页面可能还在加载，等几秒再看。也可以换到有数的页面。',
    en: 'The page may still be loading. Wait a little, or go to a page with numbers.',
  },
  notLooked: {
    'zh-CN': '这一页还没有看。看了以后，找到的数会列在这里。',
    en: 'This page has not been read. Numbers that are found will be listed here.',
  },
  offAll: {
    'zh-CN': '懂店关着，所以没有看这一页。',
    en: 'Dongdian is off, so this page was not read.',
  },
  offExplanations: {
    'zh-CN': '“讲解”关着，所以没有看这一页。',
    en: 'Explanations are off, so this page was not read.',
  },
  offSite: {
    'zh-CN': '这个网站关着，所以没有看。',
    en: 'This site is switched off, so it was not read.',
  },
  offPage: {
    'zh-CN': '这一页关着，所以没有看。',
    en: 'This page is switched off, so it was not read.',
  },
  showAll: { 'zh-CN': '另外 {count} 个', en: '{count} more' },
  noPeriod: { 'zh-CN': '没写日期', en: 'no date shown' },
  noValue: { 'zh-CN': '没有数', en: 'no number' },
  cannotRead: { 'zh-CN': '看不清', en: 'not readable' },

  learnt: { 'zh-CN': '今天学了', en: 'Learnt today' },
  learntNone: {
    'zh-CN': '今天还没有看卡片。一张卡片看 5 秒，就记在这里。',
    en: 'No card read today. A card you read for 5 seconds is noted here.',
  },
  learntEver: {
    'zh-CN': '从第一天到现在，看过 {count} 个数的讲解。',
    en: 'Different numbers read about since the first day: {count}.',
  },

  families: { 'zh-CN': '要哪些帮助', en: 'Which help' },
  looks: { 'zh-CN': '样子', en: 'Looks' },
  learn: { 'zh-CN': '一步一步来', en: 'Step by step' },
  dictionary: { 'zh-CN': '词典', en: 'Dictionary' },
  demo: { 'zh-CN': '看一张示例卡片', en: 'See a sample card' },
  options: { 'zh-CN': '全部设置', en: 'All settings' },
});
