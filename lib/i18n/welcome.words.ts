import { defineWords } from './say';

export const welcomeWords = defineWords({
  title: { 'zh-CN': '欢迎来到懂店', en: 'Welcome to Dongdian' },
  lead: {
    'zh-CN': '它在你的卖家后台里，用平常的话讲每一个数。',
    en: 'It explains every number in your seller pages, in plain words.',
  },
  progress: { 'zh-CN': '第 {step}/{steps} 步', en: 'Step {step}/{steps}' },
  finished: { 'zh-CN': '三步都好了', en: 'All three steps are done' },

  who: { 'zh-CN': '你是谁？', en: 'Who are you?' },
  whoHint: {
    'zh-CN': '选哪个都能用全部功能，以后也可以改。',
    en: 'Either way you get everything. You can change it later.',
  },
  merchant: { 'zh-CN': '我开店', en: 'I run a shop' },
  merchantHint: { 'zh-CN': '想看懂自己店里的数。', en: 'I want to understand my own numbers.' },
  coach: { 'zh-CN': '我帮人开店', en: 'I help people who run shops' },
  coachHint: {
    'zh-CN': '我是社工或辅导员，陪店主一起看。',
    en: 'I am a social worker or coach and look at the numbers with them.',
  },
  chooseFirst: {
    'zh-CN': '先选一个，再往下走。',
    en: 'Choose one, then go on.',
  },

  where: { 'zh-CN': '你在哪里开店？', en: 'Where do you sell?' },
  whereHint: {
    'zh-CN': '点一个“允许”，就是同意这句话：',
    en: 'Each “Allow” means that you agree to this:',
  },
  china: { 'zh-CN': '国内平台', en: 'In China' },
  abroad: { 'zh-CN': '跨境平台', en: 'Abroad' },
  whereBrowser: {
    'zh-CN': '浏览器会再问一次，每次只问一个网站。可以一个都不选。',
    en: 'The browser asks once more, one site at a time. You may choose none.',
  },
  allowHost: { 'zh-CN': '允许 {name}（{host}）', en: 'Allow {name} ({host})' },
  hostName: { 'zh-CN': '{name}（{host}）', en: '{name} ({host})' },
  otherSite: {
    'zh-CN': '没有你的平台？先跳过。以后在那个网站上点懂店的图标就行。',
    en: 'Yours is not here? Skip this. Later, press the Dongdian icon on that site.',
  },
  keepNumbers: { 'zh-CN': '要不要存数？', en: 'Keep numbers?' },

  letters: { 'zh-CN': '字要多大？', en: 'How large shall the letters be?' },
  lettersHint: {
    'zh-CN': '点一下就变，下面这句话看得舒服就好。',
    en: 'It changes at once. Pick what is easy to read below.',
  },
  preview: { 'zh-CN': '看看这样清不清楚', en: 'Is this easy to read?' },
  previewText: {
    'zh-CN': '昨天来了 250 个人，有 8 个人买了东西。',
    en: 'Yesterday 250 people came, and 8 of them bought something.',
  },

  done: { 'zh-CN': '去看一张真的卡片', en: 'Now see a real card' },
  doneHint: {
    'zh-CN': '下一页是一家编出来的小店，放心点。',
    en: 'The next page is a made-up shop. Press whatever you like.',
  },
  howHover: {
    'zh-CN': '把鼠标停在有记号的词上，卡片就出来。',
    en: 'Rest the mouse on a marked word and its card opens.',
  },
  howTouch: {
    'zh-CN': '点一下，或用手指按住，也可以。',
    en: 'A click, or a long press with a finger, works too.',
  },
  howKeys: {
    'zh-CN': '用键盘：Alt+Shift+N 到下一个词，Esc 关上。',
    en: 'By keyboard: Alt+Shift+N goes to the next word, Esc closes.',
  },
  openCoach: { 'zh-CN': '去看辅导的页面', en: 'Go to the coach’s pages' },
  openDemo: { 'zh-CN': '去看示例小店', en: 'Go to the sample shop' },
  later: { 'zh-CN': '以后再看', en: 'Later' },
  laterDone: {
    'zh-CN': '好的，这一页可以关上了。示例小店在懂店图标里能找到。',
    en: 'All right. You can close this page. The icon leads to the sample shop.',
  },
});
