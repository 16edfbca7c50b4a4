import { defineWords } from './say';

export const alertsWords = defineWords({
  title: { 'zh-CN': '规则提醒', en: 'Rule alerts' },
  lead: {
    'zh-CN': '平台的规则改了什么，从哪天起，要做什么。',
    en: 'What changed in the rules, from when, and what to do.',
  },
  off: {
    'zh-CN': '规则提醒关着。想看的时候，可以再打开。',
    en: 'Rule alerts are off. You can switch them on again.',
  },
  switchOn: { 'zh-CN': '打开规则提醒', en: 'Switch rule alerts on' },
  loading: { 'zh-CN': '正在拿规则…', en: 'Getting the rules…' },

  filters: { 'zh-CN': '挑着看', en: 'Choose what to see' },
  search: { 'zh-CN': '找一个词', en: 'Find a word' },
  searchHint: { 'zh-CN': '比如：运费、退货、食品', en: 'Such as: shipping, returns, food' },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  platformMine: { 'zh-CN': '我的平台', en: 'My platforms' },
  platformAll: { 'zh-CN': '全部平台', en: 'All platforms' },
  level: { 'zh-CN': '要不要做', en: 'To do or to know' },
  any: { 'zh-CN': '都看', en: 'All' },
  todo: { 'zh-CN': '要做', en: 'To do' },
  know: { 'zh-CN': '知道就好', en: 'Good to know' },
  quiet: { 'zh-CN': '灾害通知', en: 'Disaster relief' },
  state: { 'zh-CN': '看过没有', en: 'Seen or not' },
  stateAny: { 'zh-CN': '都看', en: 'All' },
  'state-new': { 'zh-CN': '没看过', en: 'New' },
  'state-seen': { 'zh-CN': '看过', en: 'Seen' },
  'state-done': { 'zh-CN': '做完了', en: 'Done' },
  'state-snoozed': { 'zh-CN': '以后再看', en: 'Later' },
  'state-muted': { 'zh-CN': '不再提醒', en: 'Muted' },
  view: { 'zh-CN': '怎么看', en: 'View' },
  viewTime: { 'zh-CN': '按时间', en: 'By time' },
  viewCompare: { 'zh-CN': '前后对照', en: 'Before and after' },
  found: { 'zh-CN': '{count} 条', en: 'Found: {count}' },

  ahead: { 'zh-CN': '还没到，和刚开始的', en: 'Ahead, and just begun' },
  aheadNone: {
    'zh-CN': '今天没有还没到的规则。',
    en: 'Today no rule is ahead.',
  },
  aheadNoneHint: {
    'zh-CN': '下面是以前的。有了更新，新的会在这里。',
    en: 'Earlier ones are below. After an update, new ones stand here.',
  },
  quietLane: { 'zh-CN': '灾害地区的通知', en: 'Notices for disaster regions' },
  past: { 'zh-CN': '日子已经过了', en: 'The day has passed' },
  pastHint: {
    'zh-CN': '这些都已经开始，或者征求意见已经结束。',
    en: 'These have begun, or their time for comments is over.',
  },
  more: { 'zh-CN': '再看 {count} 条', en: 'Show {count} more' },
  none: { 'zh-CN': '没有找到', en: 'Nothing found' },
  noneHint: { 'zh-CN': '换一个词，或者把条件放宽。', en: 'Try another word, or widen the choice.' },
  clear: { 'zh-CN': '条件都去掉', en: 'Clear the choice' },

  what: { 'zh-CN': '改了什么', en: 'What changed' },
  old: { 'zh-CN': '原来', en: 'Before' },
  new: { 'zh-CN': '现在', en: 'Now' },
  oldUnknown: { 'zh-CN': '公告没有写', en: 'Not named in the notice' },
  when: { 'zh-CN': '从哪天起', en: 'From when' },
  lead7: {
    'zh-CN': '公布到开始有 {days} 天。法律写的最少是 {least} 天。',
    en: 'Published {days} days before it begins. The law names at least {least}.',
  },
  leadOnly: {
    'zh-CN': '公布到开始有 {days} 天。',
    en: 'Published {days} days before it begins.',
  },
  leadLaw: { 'zh-CN': '（电子商务法第三十四条）', en: '(E-Commerce Law, article 34)' },
  lead15: {
    'zh-CN': '对重要的规则，2026 年的办法写 {least} 天。这句来自二手资料，还没核对原文。',
    en: 'For important rules the 2026 Measures name {least}. This rests on secondary texts, not checked yet.',
  },
  who: { 'zh-CN': '和谁有关', en: 'Who it is for' },
  tasks: { 'zh-CN': '要做什么', en: 'What to do' },
  tasksNone: { 'zh-CN': '没有要做的。', en: 'Nothing to do.' },
  minutes: { 'zh-CN': '大约 {minutes} 分钟', en: 'about {minutes} minutes' },
  comment: { 'zh-CN': '还能不能提意见', en: 'Can you still comment' },
  original: { 'zh-CN': '原文', en: 'Original' },
  open: { 'zh-CN': '到 {host} 看原文', en: 'Read it at {host}' },
  noAddress: { 'zh-CN': '没有网址。', en: 'No address is known.' },
  captured: { 'zh-CN': '{day}收进来', en: 'Taken in on {day}' },
  capturedUnknown: { 'zh-CN': '没有记哪天收的', en: 'The day it was taken in is not known' },
  source: { 'zh-CN': '收自：{source}', en: 'Taken from: {source}' },
  sure: { 'zh-CN': '把握较大', en: 'Fairly sure' },
  unsure: { 'zh-CN': '还要核对', en: 'Still to be checked' },
  metrics: { 'zh-CN': '碰到哪些数', en: 'Numbers it touches' },

  laterUntil: { 'zh-CN': '{day}再看', en: 'Comes back on {day}' },
  laterOff: { 'zh-CN': '现在就看', en: 'Show it now' },
  mute: { 'zh-CN': '这条不再提醒', en: 'Mute this rule' },
  unmute: { 'zh-CN': '恢复提醒', en: 'Unmute' },
  noteSnoozed: {
    'zh-CN': '好，{day}再给你看。',
    en: 'Fine. It comes back on {day}.',
  },

  calendar: { 'zh-CN': '放进日历', en: 'Add to calendar' },
  calendarNone: {
    'zh-CN': '这里没有以后的日子，日历是空的。',
    en: 'No day is ahead here, so there is nothing for a calendar.',
  },
  calendarDone: {
    'zh-CN': '存好了一个日历文件，有 {count} 个日子。',
    en: 'A calendar file with {count} days was saved.',
  },
  calendarEffective: { 'zh-CN': '规则开始', en: 'Rule begins' },
  calendarEnforced: { 'zh-CN': '按新规则处理', en: 'Rule is acted on' },
  calendarComment: { 'zh-CN': '提意见到今天', en: 'Last day for comments' },
  print: { 'zh-CN': '打印', en: 'Print' },

  coverage: { 'zh-CN': '有哪些平台，没有哪些', en: 'Which platforms, and which not' },
  coverageHave: { 'zh-CN': '现在有：', en: 'There are rules of:' },
  coverageCount: { 'zh-CN': '{name} {count} 条', en: '{name}: {count}' },
  coverageMissing: {
    'zh-CN': '还没有：{names}。这些平台改了规则，这里看不到。',
    en: 'Not covered yet: {names}. Their rule changes do not show here.',
  },
  coverageUntil: {
    'zh-CN': '收到 {day}为止，后来的还没有。',
    en: 'Collected until {day}; later ones are not here.',
  },

  update: { 'zh-CN': '更新', en: 'Update' },
  updateHint: {
    'zh-CN': '更新要有签名。不认得的签名，懂店不收。',
    en: 'An update carries a signature. Dongdian takes none that it does not know.',
  },
  updateBuiltIn: {
    'zh-CN': '现在用的是自带的规则。',
    en: 'The rules in use came with Dongdian.',
  },
  updatePack: {
    'zh-CN': '“{id}”，第 {version} 版，{day}发出。',
    en: '“{id}”, version {version}, issued on {day}.',
  },
  updateSigned: { 'zh-CN': '签名：{key}', en: 'Signed by: {key}' },
  updateExpired: {
    'zh-CN': '它从 {day}起就旧了，可能少了新的规则。',
    en: 'It is old since {day}; newer rules may be missing.',
  },
  updateFile: { 'zh-CN': '从文件更新', en: 'Update from a file' },
  updateAddress: { 'zh-CN': '更新的网址', en: 'Address of updates' },
  updateAddressHint: {
    'zh-CN': '网址由机构给你，用 https 开头。浏览器会问一次。',
    en: 'Your agency gives it to you; it begins with https. The browser asks once.',
  },
  updateFetch: { 'zh-CN': '去拿更新', en: 'Get the update' },
  updateBusy: { 'zh-CN': '正在看…', en: 'Looking…' },
  updateTaken: {
    'zh-CN': '收下了，一共 {count} 条。',
    en: 'Taken; it holds {count} entries.',
  },
  updateRefused: {
    'zh-CN': '没有允许这个网址，什么都没变。',
    en: 'The address was not allowed; nothing has changed.',
  },
  updateNoAddress: {
    'zh-CN': '这个网址用不了，请看是不是 https 开头。',
    en: 'This address does not work; please see if it begins with https.',
  },

  watch: { 'zh-CN': '以后自己去看', en: 'Look by itself from now on' },
  watchHint: {
    'zh-CN': '每天去这个网址看一次，只拿更新，什么都不带去。随时可以关。',
    en: 'Asks this address once a day and only takes updates; nothing is sent along. Off at any time.',
  },
  watchOn: { 'zh-CN': '每天去 {host} 看一次更新。', en: 'Looks for updates at {host} once a day.' },
  watchOff: { 'zh-CN': '现在不自己去看更新。', en: 'Does not look for updates by itself.' },
  watchLast: { 'zh-CN': '上次看过：{day} {time}。', en: 'Last look: {day}, {time}.' },
  watchNothing: { 'zh-CN': '没有更新。', en: 'Nothing new.' },
  watchTaken: { 'zh-CN': '收下了新的。', en: 'A newer one was taken.' },
  watchNotAllowed: {
    'zh-CN': '浏览器现在不让去这个网址，所以停了。',
    en: 'The browser no longer allows this address, so it stopped.',
  },
  watchNotKept: {
    'zh-CN': '这次没能存下来，原来的还在用。',
    en: 'It could not be saved this time; what you have stays.',
  },

  popupTitle: { 'zh-CN': '规则提醒', en: 'Rule alerts' },
  popupCount: {
    'zh-CN': '有 {count} 条没看过，其中 {todo} 条要做。',
    en: 'New: {count}. To do among them: {todo}.',
  },
  popupNone: { 'zh-CN': '今天没有新的。', en: 'Nothing new today.' },
  popupOpen: { 'zh-CN': '看规则提醒', en: 'See rule alerts' },

  'kind-consultation': { 'zh-CN': '征求意见', en: 'Draft for comments' },
  'kind-public-notice': { 'zh-CN': '公示', en: 'Public notice' },
  'kind-in-force': { 'zh-CN': '公告', en: 'Announcement' },
  'kind-abolition': { 'zh-CN': '废止', en: 'Abolished' },
  'kind-feedback': { 'zh-CN': '意见反馈', en: 'Feedback' },
  'kind-law': { 'zh-CN': '法规', en: 'Law' },
  'kind-disaster': { 'zh-CN': '灾害通知', en: 'Disaster relief' },

  ariaFilter: { 'zh-CN': '按平台、要不要做、看过没有来挑', en: 'Filter the alerts' },
  ariaNewTab: { 'zh-CN': '在新页面打开', en: 'opens in a new tab' },
});
