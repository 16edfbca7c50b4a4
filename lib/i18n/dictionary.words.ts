import { defineWords } from './say';

/** Words of the dictionary and of the line in the browser's own menu. */
export const dictionaryWords = defineWords({
  title: { 'zh-CN': '词典', en: 'Dictionary' },
  lead: {
    'zh-CN': '后台里的数，一个一个讲清楚。',
    en: 'The numbers of a back office, explained one by one.',
  },
  menu: { 'zh-CN': '懂店：这是什么意思', en: 'Dongdian: what does this mean' },
  opening: { 'zh-CN': '正在打开词典。', en: 'Opening the dictionary.' },

  search: { 'zh-CN': '找一个数', en: 'Look up a number' },
  searchHint: {
    'zh-CN':
      '中文、拼音、英文、缩写都能找，写错一点也行。比如“退款率”“tuikuanlv”“tkl”“refund”“ROI”。',
    en: 'Type it in English, Chinese or pinyin, or as an abbreviation, like “refund”, “退款率”, “tkl” or “ROI”. A small slip is fine.',
  },
  clear: { 'zh-CN': '清空', en: 'Clear' },
  keys: {
    'zh-CN': '/ 去找　↑ ↓ 选　Enter 打开　Esc 清空',
    en: '/ to search · ↑ ↓ choose · Enter open · Esc clear',
  },
  category: { 'zh-CN': '哪一类', en: 'Kind' },
  categoryAll: { 'zh-CN': '每一类的数', en: 'Every kind' },
  platform: { 'zh-CN': '印在哪里', en: 'Printed on' },
  platformAll: { 'zh-CN': '印在哪里都行', en: 'Printed anywhere' },
  unfilter: { 'zh-CN': '不再只看这些', en: 'Show everything again' },

  'category-traffic': { 'zh-CN': '来看的人', en: 'Who comes' },
  'category-conversion': { 'zh-CN': '从看到买', en: 'From looking to buying' },
  'category-sales': { 'zh-CN': '卖货', en: 'Sales' },
  'category-customer': { 'zh-CN': '客人', en: 'Customers' },
  'category-product': { 'zh-CN': '商品', en: 'Products' },
  'category-ads': { 'zh-CN': '广告', en: 'Ads' },
  'category-content-live': { 'zh-CN': '直播和内容', en: 'Live and content' },
  'category-service': { 'zh-CN': '服务和售后', en: 'Service and returns' },
  'category-logistics': { 'zh-CN': '发货', en: 'Shipping' },
  'category-score': { 'zh-CN': '分数和等级', en: 'Scores and grades' },
  'category-finance': { 'zh-CN': '钱款', en: 'Money' },

  results: { 'zh-CN': '找到的数', en: 'What was found' },
  countAll: {
    'zh-CN': '一共 {count} 个数，常见的在前面。',
    en: '{count} numbers, the common ones first.',
  },
  countFound: { 'zh-CN': '找到 {count} 个。', en: 'Found: {count}.' },
  matched: { 'zh-CN': '也叫“{name}”', en: 'Also called “{name}”' },
  printedOn: { 'zh-CN': '印在：{names}', en: 'Printed on {names}' },
  printedOnMore: {
    'zh-CN': '印在：{names} 等 {count} 处',
    en: 'Printed on {names} and {more} more',
  },
  listComma: { 'zh-CN': '、', en: ', ' },
  more: { 'zh-CN': '再看 {count} 个', en: 'Show {count} more' },

  none: { 'zh-CN': '没有找到“{text}”。', en: 'Nothing found for “{text}”.' },
  noneHere: { 'zh-CN': '这一部分里还没有数。', en: 'There is no number in this part.' },
  nearest: {
    'zh-CN': '下面这些名字和它最像，看看有没有你要的。',
    en: 'These names come nearest. One of them may be the one.',
  },
  noneNear: {
    'zh-CN': '也没有相像的名字。照着页面上的字，再写一遍试试。',
    en: 'No name comes near either. Try the words as the page prints them.',
  },
  noneFiltered: {
    'zh-CN': '只在你选的那一部分里找过。',
    en: 'Only the part you chose was searched.',
  },
  tryThese: { 'zh-CN': '或者从这些看起', en: 'Or start with these' },
  noEntry: { 'zh-CN': '词典里没有这个词', en: 'The dictionary has no such word' },
  noEntryText: {
    'zh-CN': '这个网址可能写错了。可以从头找一找。',
    en: 'The address may have a slip in it. You can look it up from the start.',
  },
  toAll: { 'zh-CN': '看全部的数', en: 'See all numbers' },
  back: { 'zh-CN': '回到“{text}”', en: 'Back to “{text}”' },

  reading: { 'zh-CN': '怎么读', en: 'How to read it' },
  readingSample: { 'zh-CN': '比如页面上写着 {raw}：', en: 'Say the page shows {raw}:' },
  goodOrBad: { 'zh-CN': '好不好', en: 'Good or bad' },
  'better-higher': { 'zh-CN': '一般，高一点好。', en: 'As a rule, higher is better.' },
  'better-lower': { 'zh-CN': '一般，低一点好。', en: 'As a rule, lower is better.' },
  'better-depends': {
    'zh-CN': '高好还是低好，要看情况。',
    en: 'Whether higher or lower is better depends.',
  },

  formula: { 'zh-CN': '怎么算的', en: 'How it is counted' },
  platforms: { 'zh-CN': '各平台怎么算', en: 'How each platform counts it' },
  thresholds: { 'zh-CN': '平台公布过的标准', en: 'Limits that platforms have published' },
  thresholdsHint: {
    'zh-CN': '标准会变。先看日期，再看平台现在的说明。',
    en: 'Such limits change. Look at the date, then at what the platform says today.',
  },
  since: { 'zh-CN': '{date} 或以后', en: '{date} or later' },
  undated: { 'zh-CN': '没有写日期', en: 'no date given' },
  noSource: { 'zh-CN': '来源未公开', en: 'Source not public' },
  seeAlso: { 'zh-CN': '容易认错的数', en: 'Easily taken for it' },
  printed: { 'zh-CN': '它在哪里，叫什么', en: 'Where it is printed, and as what' },
  unconfirmed: { 'zh-CN': '没有核实', en: 'not confirmed' },
  aliases: { 'zh-CN': '别的叫法', en: 'Other names' },

  'confidence-high': {
    'zh-CN': '这些话，我们比较有把握。',
    en: 'We are fairly sure of what stands here.',
  },
  'confidence-medium': {
    'zh-CN': '这些话，我们有一些把握。细处请看页面说明。',
    en: 'We are somewhat sure of what stands here. For details, go by the page.',
  },
  'confidence-low': {
    'zh-CN': '这些话，我们把握不大。请以页面说明为准。',
    en: 'We are not very sure of what stands here. Please go by the page.',
  },
  'checked-facts': {
    'zh-CN': '对照资料核对过，还没有请行家看过。',
    en: 'Checked against the sources. No expert has looked at it yet.',
  },
  'checked-expert': { 'zh-CN': '请行家看过。', en: 'An expert has looked at it.' },
});
