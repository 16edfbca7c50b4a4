import { defineWords } from './say';

/** Pages of rules that are watched: their list, their versions, what was read on them. */
export const watchWords = defineWords({
  title: { 'zh-CN': '看着的规则页', en: 'Watched rule pages' },
  lead: {
    'zh-CN': '你打开过的规则页，懂店都记着样子。下次变了，会告诉你改了哪一句。',
    en: 'Dongdian remembers the rule pages you opened. When one changes, it says which sentence.',
  },
  loading: { 'zh-CN': '正在拿看过的页…', en: 'Getting the pages…' },
  empty: { 'zh-CN': '还没有看着的页', en: 'No page is watched yet' },
  emptyHint: {
    'zh-CN': '打开一页平台规则，点懂店的图标，允许看这个网站。第一次只记样子。',
    en: 'Open a rule of your platform, press the icon and allow the site. The first visit is only noted.',
  },
  retry: { 'zh-CN': '再试一次', en: 'Try again' },
  offline: {
    'zh-CN': '现在没有网。连上以后，再替你看。',
    en: 'There is no network now. Looking goes on when it is back.',
  },
  count: { 'zh-CN': '{count} 页', en: 'Pages: {count}' },
  more: { 'zh-CN': '再看 {count} 页', en: 'Show {count} more' },

  lastSeen: { 'zh-CN': '上次看是 {day}', en: 'Last seen on {day}' },
  versions: { 'zh-CN': '{count} 个样子', en: 'Versions: {count}' },
  versionOne: { 'zh-CN': '1 个样子', en: '1 version' },
  open: { 'zh-CN': '打开这一页', en: 'Open the page' },
  waiting: {
    'zh-CN': '好像变了，再看一次才能确定。',
    en: 'It seems to have changed; one more look will tell.',
  },
  refusedLogin: {
    'zh-CN': '{day}打开的是登录页，没有记。',
    en: 'On {day} it asked to log in, so nothing was noted.',
  },
  refusedPage: {
    'zh-CN': '{day}没有打开规则，没有记。',
    en: 'On {day} the rule did not open, so nothing was noted.',
  },
  refusedPart: {
    'zh-CN': '{day}这一页没有读全，没有记。',
    en: 'On {day} the page came in part only, so nothing was noted.',
  },

  look: { 'zh-CN': '替我看着这一页', en: 'Look at this page for me' },
  lookOn: { 'zh-CN': '在替你看', en: 'Looked at for you' },
  lookHint: {
    'zh-CN': '大约一天看一次。只去这个网址，不带你的账号。',
    en: 'About once a day. Only this address, without your account.',
  },
  lookAlso: {
    'zh-CN': '浏览器可能会问，能不能看 {host}。',
    en: 'The browser may ask whether {host} may be read.',
  },
  lookRefused: {
    'zh-CN': '没有允许这个网站，所以不替你看。',
    en: 'The site was not allowed, so it is not looked at.',
  },
  lookSoon: { 'zh-CN': '好，过几分钟看第一次。', en: 'Fine. The first look is in a few minutes.' },
  lookedAt: { 'zh-CN': '替你看过，{day}。', en: 'Looked at for you on {day}.' },
  problemLogin: {
    'zh-CN': '这一页要先登录。你自己打开时再看。',
    en: 'It can not be seen without a log-in. It is read when you open it.',
  },
  problemShell: {
    'zh-CN': '这个网址里没有字。你自己打开时再看。',
    en: 'This address sends no text. It is read when you open it.',
  },
  problemAway: {
    'zh-CN': '网址转去了别处，没有跟着去。',
    en: 'The address leads elsewhere; it was not followed.',
  },
  problemAllowed: {
    'zh-CN': '这个网站收回了，不再替你看。',
    en: 'The site was taken back, so it is not looked at.',
  },
  problemKind: {
    'zh-CN': '这个网址给的是文件，读不了。',
    en: 'The address sends a file that can not be read.',
  },
  problemLarge: {
    'zh-CN': '这一页太大了，没有读。',
    en: 'The page is too large and was not read.',
  },
  problemGone: {
    'zh-CN': '这一页找不到了，不再替你看。',
    en: 'The page is gone, so it is not looked at.',
  },
  problemBusy: {
    'zh-CN': '网站说太忙，过些日子再看。',
    en: 'The site is busy; the next look comes later.',
  },
  problemOther: {
    'zh-CN': '这次没有看成，过些日子再看。',
    en: 'This look did not work; the next one comes later.',
  },
  stopped: {
    'zh-CN': '试了几次都没看成，先停了。',
    en: 'It did not work several times, so it has stopped.',
  },

  timeline: { 'zh-CN': '看过的样子', en: 'Versions seen' },
  howFirst: { 'zh-CN': '第一次看到', en: 'Seen for the first time' },
  howRebuilt: { 'zh-CN': '重新记了样子', en: 'Noted anew' },
  howWording: { 'zh-CN': '换了说法', en: 'Wording changed' },
  howChanged: { 'zh-CN': '变了', en: 'Changed' },
  inTab: { 'zh-CN': '你打开时', en: 'when you opened it' },
  inBackground: { 'zh-CN': '替你看时', en: 'when looked at for you' },
  compare: { 'zh-CN': '前后对照', en: 'Before and after' },
  before: { 'zh-CN': '原来', en: 'Before' },
  after: { 'zh-CN': '现在', en: 'Now' },
  sentenceGone: { 'zh-CN': '这一句没有了', en: 'This sentence is gone' },
  sentenceNew: { 'zh-CN': '原来没有这一句', en: 'There was no such sentence' },

  search: { 'zh-CN': '在看过的样子里找', en: 'Search all versions' },
  searchHint: { 'zh-CN': '比如：48小时、运费', en: 'Such as: 48 hours, shipping' },
  searching: { 'zh-CN': '正在找…', en: 'Searching…' },
  found: { 'zh-CN': '找到 {count} 处', en: 'Found: {count}' },
  notFound: { 'zh-CN': '没有找到，换一个词试试。', en: 'Nothing found; try another word.' },
  standsNow: { 'zh-CN': '现在还有', en: 'Stands today' },
  stoodUntil: { 'zh-CN': '{day}以前有', en: 'Stood until {day}' },

  forget: { 'zh-CN': '不看这一页了', en: 'Stop watching' },
  forgetOf: { 'zh-CN': '不看这一页了：“{title}”', en: 'Stop watching “{title}”' },
  forgetEffect: {
    'zh-CN': '记下的样子会删掉，它的提醒也会删掉。',
    en: 'Its kept versions and its alerts are erased.',
  },
  forgetSure: { 'zh-CN': '删掉', en: 'Erase' },
  keep: { 'zh-CN': '留着', en: 'Keep' },

  links: { 'zh-CN': '见到的公告，还没打开', en: 'Announcements seen, not opened yet' },
  linksHint: {
    'zh-CN': '在平台的页上见到的。打开过的就不再列出来。',
    en: 'Seen on pages of your platforms. Once opened they are no longer listed.',
  },

  own: { 'zh-CN': '自己看到的', en: 'Seen by itself' },
  ownTasks: {
    'zh-CN': '这是电脑对出来的。要不要做什么，请看原文。',
    en: 'A computer compared the texts. What to do stands in the original.',
  },
  ownNoticeTasks: {
    'zh-CN': '这是电脑读出来的。要不要做什么，请看原文。',
    en: 'A computer read this. What to do stands in the original.',
  },
  ownTab: { 'zh-CN': '来自你打开过的这一页', en: 'From this page, as you opened it' },
  ownBackground: { 'zh-CN': '来自替你看的这一页', en: 'From this page, looked at for you' },
  read: { 'zh-CN': '读到的', en: 'What was read' },
  readFrom: { 'zh-CN': '读自这一句', en: 'From this sentence' },
  noChanges: { 'zh-CN': '公告没有列出改动', en: 'The notice lists no changes' },

  pageSays: { 'zh-CN': '这一页在说', en: 'What this page says' },
  pageFrom: { 'zh-CN': '从 {day}起：{title}', en: 'From {day}: {title}' },
  pageUntil: { 'zh-CN': '{day}以前可以提意见：{title}', en: 'Comments until {day}: {title}' },
  pageRead: { 'zh-CN': '看清楚', en: 'See it in full' },
});

export type WatchWord = keyof typeof watchWords;
