import type { AddressProblem } from '../xapi/address';
import type { SendOutcome } from '../xapi/store-state';
import { defineWords } from './say';

/** Learning records for an agency: a file, or a server that the person chose. */
export const xapiWords = defineWords({
  title: { 'zh-CN': '学习记录交给机构', en: 'Share learning records with an agency' },
  hint: {
    'zh-CN': '不交也一样用。交不交，由你定。',
    en: 'Everything works without it. Whether you share is up to you.',
  },
  fileTitle: { 'zh-CN': '存成一个文件', en: 'Save as a file' },
  fileHint: {
    'zh-CN': '存在你的电脑里，由你交给机构，懂店不会发出去。现在记着 {count} 件事。',
    en: 'It stays on your computer until you hand it over. {count} things are noted so far.',
  },
  fileNone: {
    'zh-CN': '还没有记下什么。看过一张卡片，这里就有了。',
    en: 'Nothing is noted yet. Read a card and there will be something.',
  },
  fileSave: { 'zh-CN': '存下文件', en: 'Save the file' },
  fileSaving: { 'zh-CN': '正在写文件…', en: 'Writing the file…' },
  fileSaved: {
    'zh-CN': '存好了，里面有 {count} 条，在下载的文件夹里。',
    en: 'Saved among your downloads, with {count} records.',
  },

  whatTitle: { 'zh-CN': '交出去的是什么', en: 'What goes' },
  whatGoes: {
    'zh-CN': '看了哪张卡片，答对没有，写完哪张表，到了哪一级。还有时间，和在哪个平台。',
    en: 'Which cards you read, whether answers were right, sheets finished, levels reached, with time and platform.',
  },
  neverTitle: { 'zh-CN': '从不交出去的', en: 'What never goes' },
  neverGoes: {
    'zh-CN': '你的名字、电话、店名，店里的数，你写下和打进去的字。',
    en: 'Your name, phone or shop, the shop’s numbers, and whatever you wrote or typed.',
  },
  whoTitle: { 'zh-CN': '谁能看到', en: 'Who sees it' },
  whoSees: {
    'zh-CN': '管这个服务器的机构。它看到一串随机的号码，没有你的名字。机构可能知道号码是谁的。',
    en: 'The agency that runs the server. It sees a random number and no name. It may know whose number that is.',
  },
  stopTitle: { 'zh-CN': '怎么停', en: 'How to stop' },
  stopHow: {
    'zh-CN': '点“不再发送”，当场就停。已经到机构的，请机构删。',
    en: 'Press “Stop sending” and it stops at once. What has arrived, the agency can delete.',
  },

  sendTitle: { 'zh-CN': '发到机构的服务器', en: 'Send to an agency’s server' },
  endpoint: { 'zh-CN': '服务器的地址', en: 'Address of the server' },
  endpointHint: {
    'zh-CN': '问机构要，像 https://lrs.agency.example/xapi',
    en: 'The agency gives it to you, like https://lrs.agency.example/xapi',
  },
  homePage: { 'zh-CN': '机构的主页', en: 'Home page of the agency' },
  homePageHint: {
    'zh-CN': '只用来写明是哪家机构，懂店不打开它。',
    en: 'It only says which agency it is. Dongdian does not open it.',
  },
  keyUser: { 'zh-CN': '钥匙', en: 'Key' },
  keySecret: { 'zh-CN': '钥匙的密码', en: 'Secret of the key' },
  keyHint: {
    'zh-CN': '只在浏览器开着的时候记得，不写进硬盘。下次打开再填一次。',
    en: 'Remembered while the browser is open and never written to disk. After that you type it again.',
  },
  keyMissing: {
    'zh-CN': '钥匙和密码都要填，机构会给你。',
    en: 'Both the key and its secret are needed. The agency gives them to you.',
  },
  keyTitle: { 'zh-CN': '再填一次钥匙', en: 'Type the key again' },
  keySave: { 'zh-CN': '用这把钥匙', en: 'Use this key' },
  before: { 'zh-CN': '以前记下的也发', en: 'What was before, too' },
  beforeHint: {
    'zh-CN': '不打开，就只发同意以后的。',
    en: 'Off: only what comes after you agree.',
  },
  agree: { 'zh-CN': '同意，开始发送', en: 'Agree and start sending' },
  asked: {
    'zh-CN': '点了以后，浏览器会再问一次，只问这一个网站。',
    en: 'The browser then asks once more, for this one site only.',
  },
  refused: {
    'zh-CN': '浏览器没有允许，什么也没有发。',
    en: 'The browser did not allow it. Nothing was sent.',
  },

  sendingTo: { 'zh-CN': '发给 {host}，从 {date} 起。', en: 'Sent to {host}, since {date}.' },
  counts: {
    'zh-CN': '等着发 {waiting} 条，已经发出 {sent} 条。',
    en: '{waiting} waiting, {sent} sent.',
  },
  countConflict: {
    'zh-CN': '{count} 条停住了：服务器里同一个号码下，是别的内容。',
    en: '{count} held: the server has other content under the same number.',
  },
  countRefused: {
    'zh-CN': '{count} 条服务器没有收。点“现在发”会再试。',
    en: 'The server did not take {count}. “Send now” tries them again.',
  },
  last: { 'zh-CN': '上次是 {date} {time}。', en: 'Last time: {date} {time}.' },
  next: { 'zh-CN': '下次大约在 {date} {time}。', en: 'Next about {date} {time}.' },
  busy: { 'zh-CN': '正在发…', en: 'Sending…' },
  sendNow: { 'zh-CN': '现在发', en: 'Send now' },
  skip: { 'zh-CN': '停住的不发了', en: 'Leave out the held ones' },
  empty: { 'zh-CN': '清空等着的', en: 'Empty the queue' },
  emptyEffect: {
    'zh-CN': '等着的 {count} 条以后也不发。你自己的记录还在。',
    en: 'The {count} that wait will never be sent. Your own records stay.',
  },
  emptySure: { 'zh-CN': '清空', en: 'Empty it' },
  stop: { 'zh-CN': '不再发送', en: 'Stop sending' },
  stopEffect: {
    'zh-CN': '不再发给 {host}，钥匙忘掉，浏览器的允许也还回去。',
    en: 'Nothing more goes to {host}. The key is forgotten and the browser’s permission given back.',
  },
  stopSure: { 'zh-CN': '停下', en: 'Stop' },
  what: { 'zh-CN': '发到 {host}', en: 'sending to {host}' },
});

/** How the last sending went, in one sentence. */
export const sendOutcomeWords = defineWords<SendOutcome>({
  sent: { 'zh-CN': '发出的都收到了。', en: 'All that was sent has arrived.' },
  nothing: { 'zh-CN': '没有新的要发。', en: 'There was nothing new to send.' },
  'no-key': {
    'zh-CN': '浏览器关过，钥匙忘掉了。等着的都还在。',
    en: 'The browser was closed, so the key is forgotten. What waits is still there.',
  },
  'not-permitted': {
    'zh-CN': '浏览器不再允许这个网站，什么也没有发。',
    en: 'The browser no longer allows this site. Nothing was sent.',
  },
  key: {
    'zh-CN': '服务器没认这把钥匙，可以请机构看一看。等着的都还在。',
    en: 'The server did not know this key, so the agency may have a look. What waits is still there.',
  },
  forbidden: {
    'zh-CN': '服务器没让这把钥匙写，可以请机构放行。等着的都还在。',
    en: 'The server did not let this key write, so the agency may allow it. What waits is still there.',
  },
  busy: {
    'zh-CN': '服务器正忙，过一会儿会再试。等着的都还在。',
    en: 'The server is busy. It will be tried again later, and what waits is still there.',
  },
  server: {
    'zh-CN': '服务器出了点问题，过一会儿会再试。等着的都还在。',
    en: 'The server has a problem. It will be tried again later, and what waits is still there.',
  },
  unreachable: {
    'zh-CN': '没连上服务器，过一会儿会再试。等着的都还在。',
    en: 'The server did not answer. It will be tried again later, and what waits is still there.',
  },
  'not-a-store': {
    'zh-CN': '这个地址上，没有找到收学习记录的服务器。请对一对地址。',
    en: 'There is no server for learning records at this address. Please compare the address.',
  },
  version: {
    'zh-CN': '服务器的版本，懂店还不会。等着的都还在。',
    en: 'Dongdian does not speak the version of this server. What waits is still there.',
  },
  conflict: {
    'zh-CN': '停下了：同一个号码下，服务器里是别的内容。没有动它。',
    en: 'Held: the server has other content under the same number. Nothing there was changed.',
  },
  refused: {
    'zh-CN': '服务器一条也没收，过一会儿会再试。等着的都还在。',
    en: 'The server took none of them. It will be tried again later, and what waits is still there.',
  },
});

/** What is unclear about an address, and what to type instead. */
export const addressWords = defineWords<AddressProblem>({
  empty: {
    'zh-CN': '这里还空着，请填一个地址。',
    en: 'This is still empty. Please type an address.',
  },
  'not-an-address': {
    'zh-CN': '这不像一个地址，请对着机构给的再抄一次。',
    en: 'This does not look like an address. Please copy it again from what the agency gave you.',
  },
  'not-https': {
    'zh-CN': '地址要用 https 开头，路上才没有人能看到。',
    en: 'The address has to begin with https, so that nobody can read along.',
  },
  'has-key': {
    'zh-CN': '钥匙不要写在地址里，下面有填它的地方。',
    en: 'The key does not belong into the address. There is a place for it below.',
  },
  'has-query': {
    'zh-CN': '地址里请去掉 ? 或 # 和后面的字。',
    en: 'Please leave out ? or # and what follows.',
  },
});
