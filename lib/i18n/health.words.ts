import { defineWords } from './say';

/** What was not recognised, and the report file of it. */
export const healthWords = defineWords({
  health: { 'zh-CN': '没认出来的，为什么（{count}）', en: 'Not recognised, and why ({count})' },
  healthNone: {
    'zh-CN': '这一页能认的都认出来了。',
    en: 'All that could be recognised here was recognised.',
  },
  'health-unreadable': {
    'zh-CN': '{count} 个数看不清：网页用了特别的字。懂店不猜。',
    en: 'Numbers drawn in special letters: {count}. Dongdian does not guess.',
  },
  'health-ambiguous': {
    'zh-CN': '{count} 个名字有两种意思，这里分不出是哪一种。',
    en: 'Names with two meanings that this page does not tell apart: {count}.',
  },
  'health-no-number': {
    'zh-CN': '{count} 个名字旁边没有找到数。',
    en: 'Names with no number beside them: {count}.',
  },
  'health-frame-refused': {
    'zh-CN': '{count} 块内容来自别的网站，还没有得到允许。',
    en: 'Parts of the page that come from a site you have not allowed: {count}.',
  },
  'health-too-large': {
    'zh-CN': '页面太长，{count} 处没有看完。',
    en: 'Places not read to the end because the page is very long: {count}.',
  },
  'health-marks-lost': {
    'zh-CN': '网页擦掉过 {count} 次记号，懂店又补上了。',
    en: 'Times the page wiped the marks and they were put back: {count}.',
  },
  'health-backed-off': {
    'zh-CN': '页面变得很快，懂店歇了 {count} 次，免得网页卡。',
    en: 'Times Dongdian paused so that a busy page stays quick: {count}.',
  },

  save: { 'zh-CN': '存成一个文件', en: 'Save as a file' },
  saveHint: {
    'zh-CN': '帮你修懂店的人，看了文件就知道哪里没认出来。',
    en: 'Whoever mends Dongdian for you can see in it what was not recognised.',
  },
  looking: { 'zh-CN': '正在看网页怎么排…', en: 'Looking at how the page is laid out…' },
  inIt: { 'zh-CN': '这个文件里有什么', en: 'What is in this file' },
  inSightings: { 'zh-CN': '认出的名字：{count} 种', en: 'Recognised names: {count}' },
  inCandidates: {
    'zh-CN': '数旁边没认出的名字：{count} 种',
    en: 'Names beside a number, not recognised: {count}',
  },
  inLines: { 'zh-CN': '没认出来的原因：{count} 条', en: 'Reasons for what was not: {count}' },
  inPlaces: {
    'zh-CN': '名字在网页哪里：表格里，还是小块里',
    en: 'Where they stand: in a table, or in a box',
  },
  inPage: {
    'zh-CN': '哪个平台，哪种页面，懂店是哪一版',
    en: 'Platform, kind of page and version of Dongdian',
  },
  notInIt: { 'zh-CN': '没有什么', en: 'What is not in it' },
  notNumbers: { 'zh-CN': '你店里的数和日期', en: 'The numbers of your shop, and dates' },
  notAddress: { 'zh-CN': '这一页的网址', en: 'The address of the page' },
  notCodes: {
    'zh-CN': '电话、邮箱、订单号',
    en: 'Phone numbers, mail addresses, order numbers',
  },
  notPeople: {
    'zh-CN': '店名，客人和货的名字',
    en: 'Names of the shop, of buyers and of products',
  },
  namesList: { 'zh-CN': '看看没认出的名字（{count}）', en: 'See the unrecognised names ({count})' },
  namesMasked: {
    'zh-CN': '懂店不认得的字，写成 ▢。数写成 #。',
    en: 'Words Dongdian does not know are written ▢, and numbers #.',
  },
  inFull: { 'zh-CN': '把名字写全', en: 'Write these names in full' },
  inFullHint: {
    'zh-CN': '名字里可能有人名、货名。打开后先看一遍。',
    en: 'A name may be a person’s or a product’s. Read the list first.',
  },
  saveNow: { 'zh-CN': '存下文件', en: 'Save the file' },
  notNow: { 'zh-CN': '不存了', en: 'Not now' },
  cut: {
    'zh-CN': '页面很长，只看了前面一部分。',
    en: 'The page is very long, so only its first part was looked at.',
  },
  saved: {
    'zh-CN': '文件在“下载”里：{name}。发给谁，你来定。',
    en: 'The file is in your downloads: {name}. Who gets it is up to you.',
  },

  fileIn: {
    'zh-CN': '里面有：名字，它排在网页哪里，认出来没有。',
    en: 'In this file: names, where they stand on the page, and whether they were recognised.',
  },
  fileNotIn: {
    'zh-CN': '里面没有：店里的数、日期、网址、电话、订单号。藏起来的数写成 #。',
    en: 'Not in it: the shop’s numbers, dates, addresses, phone or order numbers. A hidden number is written #.',
  },
  fileMasked: {
    'zh-CN': '店名、人名、货名也没有。藏起来的字写成 ▢。',
    en: 'No names of the shop, of people or of products either. A hidden word is written ▢.',
  },
  fileInFull: {
    'zh-CN': '没认出的名字写全了，存的人先看过一遍。',
    en: 'Names that were not recognised are in full, and were shown before saving.',
  },
});
