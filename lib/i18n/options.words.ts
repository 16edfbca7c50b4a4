import { defineWords } from './say';

export const optionsWords = defineWords({
  title: { 'zh-CN': '懂店设置', en: 'Dongdian settings' },
  lead: {
    'zh-CN': '改了就算数，不用保存。',
    en: 'Changes count at once. There is nothing to save.',
  },

  looks: { 'zh-CN': '字和样子', en: 'Letters and looks' },
  help: { 'zh-CN': '要哪些帮助', en: 'Which help' },
  dictionary: { 'zh-CN': '词典', en: 'Dictionary' },
  dictionaryHint: {
    'zh-CN': '后台里的数，每一个都能在这里找到。',
    en: 'Every number of a back office that Dongdian knows, to look up and read.',
  },
  openDictionary: { 'zh-CN': '打开词典', en: 'Open the dictionary' },
  role: { 'zh-CN': '你是谁', en: 'Who you are' },

  sites: { 'zh-CN': '可以看的网站', en: 'Sites it may read' },
  sitesHint: {
    'zh-CN': '只有列在这里的网站，懂店才会一直看。',
    en: 'Dongdian reads these sites by itself, and no others.',
  },
  sitesNone: { 'zh-CN': '还没有网站', en: 'No site yet' },
  sitesNoneHint: {
    'zh-CN': '在卖家后台点懂店的图标，就能允许那个网站。',
    en: 'Press the Dongdian icon on your seller page to allow that site.',
  },
  addSite: { 'zh-CN': '加一个平台', en: 'Add a platform' },
  siteEffect: {
    'zh-CN': '收回后，懂店不再看 {host}。以前记下的都还在。',
    en: 'Dongdian will no longer read {host}. What was noted before stays.',
  },
  takeBackOf: { 'zh-CN': '收回 {what}', en: 'Take back {what}' },

  off: { 'zh-CN': '关掉的地方', en: 'Switched off' },
  offHint: {
    'zh-CN': '这些网站、页面和词，懂店不做记号。',
    en: 'No marks on these sites, pages and words.',
  },
  offNone: {
    'zh-CN': '没有关掉的地方。',
    en: 'Nothing is switched off.',
  },
  offSites: { 'zh-CN': '网站', en: 'Sites' },
  offPages: { 'zh-CN': '页面', en: 'Pages' },
  offTerms: { 'zh-CN': '词', en: 'Words' },
  on: { 'zh-CN': '重新打开', en: 'Switch on' },
  onWhat: { 'zh-CN': '重新打开 {what}', en: 'Switch on {what}' },

  consents: { 'zh-CN': '你同意过的事', en: 'What you agreed to' },
  consentsHint: {
    'zh-CN': '每一件都可以收回，点两下就行。',
    en: 'Each can be taken back in two clicks.',
  },
  consentsNone: {
    'zh-CN': '还没有。每个网站第一次用时会问你。',
    en: 'Nothing yet. You are asked when you first use a site.',
  },
  givenOn: { 'zh-CN': '{date} 同意', en: 'Agreed on {date}' },
  takenOn: { 'zh-CN': '{date} 收回', en: 'Taken back on {date}' },
  notGiven: { 'zh-CN': '没有同意', en: 'Not agreed' },
  agree: { 'zh-CN': '同意', en: 'Agree' },
  c1Effect: {
    'zh-CN': '收回后，懂店不再看 {host}。以前记下的都还在。',
    en: 'Dongdian will no longer read {host}. What was noted before stays.',
  },
  c2Effect: {
    'zh-CN': '收回后，懂店不再存数。已经存下的删不删，接着问你。',
    en: 'Dongdian will keep no more numbers. Then you are asked whether to erase those kept so far.',
  },
  allSites: { 'zh-CN': '所有允许的网站', en: 'All allowed sites' },
  c3Effect: {
    'zh-CN': '收回后，社工不再一起看屏幕。以前的见面不变。',
    en: 'The coach will no longer look at the screen. Earlier meetings stay as they were.',
  },
  c3What: { 'zh-CN': '一起看屏幕', en: 'looking together' },
  c3Where: { 'zh-CN': '每次见面单独问', en: 'Asked at each meeting' },
  c4Effect: {
    'zh-CN': '收回后，辅导的表格不再导出。已经给出去的文件，要找机构删。',
    en: 'Coaching tables will no longer be exported. For files already handed over, ask the agency.',
  },
  c4What: { 'zh-CN': '导出给机构', en: 'exports to the agency' },
  c5Effect: {
    'zh-CN': '收回后，你的困难单不再用来提建议。已经发出的建议收不回来。',
    en: 'Your reports will no longer be used. Suggestions that were sent can not be called back.',
  },
  c5What: { 'zh-CN': '用困难单提建议', en: 'use in suggestions' },
  coachingWhere: { 'zh-CN': '同意了才会做', en: 'Done only with a yes' },
  c2What: { 'zh-CN': '存数', en: 'keeping numbers' },

  permissions: { 'zh-CN': '浏览器的每个权限做什么用', en: 'What each browser permission is for' },
  'permission-storage': { 'zh-CN': '保存', en: 'Storage' },
  'permission-storage-why': {
    'zh-CN': '记住你的选择和看过的卡片，只在这台电脑里。',
    en: 'Keeps your choices and the cards you have read, on this computer only.',
  },
  'permission-scripting': { 'zh-CN': '在网页上工作', en: 'Scripting' },
  'permission-scripting-why': {
    'zh-CN': '在你允许的网站上做记号、打开卡片。',
    en: 'Puts marks and cards on the sites that you allow.',
  },
  'permission-active-tab': { 'zh-CN': '眼前这一页', en: 'Active tab' },
  'permission-active-tab-why': {
    'zh-CN': '你点了懂店的图标，它才能看眼前这一页。',
    en: 'Reads the page in front of you, and only after you press the icon.',
  },
  'permission-alarms': { 'zh-CN': '定时', en: 'Alarms' },
  'permission-alarms-why': {
    'zh-CN': '每天醒来一次，删掉存了 400 天以上的数。',
    en: 'Wakes once a day to erase numbers that are older than 400 days.',
  },
  'permission-side-panel': { 'zh-CN': '侧边栏', en: 'Side panel' },
  'permission-side-panel-why': {
    'zh-CN': '把“这一页在说什么”放在网页旁边。只有你点了才打开。',
    en: 'Shows “What this page says” beside a page. It opens only when you ask.',
  },
  'permission-hosts': { 'zh-CN': '网站', en: 'Sites' },
  'permission-hosts-why': {
    'zh-CN': '一个网站一个网站地问。你没点，就没有。',
    en: 'Asked one site at a time. Without your click there is none.',
  },

  'permission-context-menus': { 'zh-CN': '右键菜单', en: 'Context menus' },
  'permission-context-menus-why': {
    'zh-CN': '选中一个词，点右键问懂店。你没点，它不看。',
    en: 'Select a word and ask Dongdian in the menu. Without that it sees nothing.',
  },

  privacy: { 'zh-CN': '你的数去了哪里', en: 'Where your numbers go' },
  'privacy-stay': {
    'zh-CN': '哪里也不去。懂店只在你的电脑里看，不往外送。',
    en: 'Nowhere. Dongdian reads them on your computer and sends nothing out.',
  },
  'privacy-hands-off': {
    'zh-CN': '懂店不替你点，不替你填，也不替你发消息。',
    en: 'Dongdian never clicks, types or sends anything for you.',
  },
  'privacy-page': {
    'zh-CN': '网页的内容一个字也不改，记号只是画上去的。',
    en: 'Not one word of the page is changed. Marks are only painted on.',
  },
  'privacy-seen': {
    'zh-CN': '网页的程序能发现记号，也能擦掉它。',
    en: 'The page’s own scripts can notice the marks and wipe them.',
  },
  'privacy-kept': {
    'zh-CN': '电脑里存着：你的选择、你的同意、看过的卡片和日期。',
    en: 'Kept here: your choices, what you agreed to, and which cards you read and when.',
  },
  'privacy-numbers': {
    'zh-CN': '你同意存数以后，看过的页面上自家店的数才会存下。',
    en: 'Once you agree to keep numbers, your own shop’s numbers on pages you visit are kept too.',
  },
  'privacy-shared': {
    'zh-CN': '同一个电脑账号的人，也能看到这些记录。',
    en: 'Anyone who uses the same computer account can see these records.',
  },
  'privacy-remove': {
    'zh-CN': '卸载懂店，这些记录会一起删掉。',
    en: 'Removing Dongdian from the browser removes these records too.',
  },
});
