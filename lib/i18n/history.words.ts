import { defineWords } from './say';

/** The numbers that were kept, on the settings page. */
export const historyWords = defineWords({
  title: { 'zh-CN': '存下的数', en: 'Numbers kept' },
  hint: {
    'zh-CN': '只存在这台电脑里，最多留 400 天。',
    en: 'On this computer only, for 400 days at most.',
  },
  stateOn: {
    'zh-CN': '你同意了存数。你打开允许的网站，页面上自家店的数就会存下。',
    en: 'You agreed to keep numbers. Your own shop’s numbers are kept from the sites you allow.',
  },
  stateOff: {
    'zh-CN': '现在不存数。想存，就在“你同意过的事”里点“同意”。',
    en: 'No numbers are being kept. To start, press “Agree” under “What you agreed to”.',
  },
  notThese: {
    'zh-CN': '同行的数、排名、订单和客人的名字，从来不存。',
    en: 'Numbers of other shops, ranks, orders and names of buyers are never kept.',
  },
  total: { 'zh-CN': '一共存了 {count} 个数', en: 'Numbers kept in all: {count}' },
  none: { 'zh-CN': '还没有存下的数', en: 'No number is kept yet' },
  noneOn: {
    'zh-CN': '打开卖家后台，等几秒，再回来看看。',
    en: 'Open your seller page, wait a few seconds and come back.',
  },
  noneOff: {
    'zh-CN': '同意存数以后，才会有。',
    en: 'They come once you agree to keep numbers.',
  },
  row: { 'zh-CN': '{count} 个数，{from}到 {to}', en: '{count} numbers, {from} to {to}' },
  rowDay: { 'zh-CN': '{count} 个数，{from}', en: '{count} numbers, {from}' },
  erase: { 'zh-CN': '删掉', en: 'Erase' },
  eraseAll: { 'zh-CN': '全部删掉', en: 'Erase all' },
  eraseOf: { 'zh-CN': '删掉 {what}', en: 'Erase {what}' },
  numbersOf: { 'zh-CN': '{name}的数', en: 'numbers of {name}' },
  allNumbers: { 'zh-CN': '所有的数', en: 'all numbers' },
  eraseEffect: {
    'zh-CN': '会删掉{name}的 {count} 个数，删了就找不回来。页面上的数还在。',
    en: '{count} numbers of {name} will be erased and can not be brought back. Your seller pages stay as they are.',
  },
  eraseAllEffect: {
    'zh-CN': '会删掉存下的 {count} 个数，删了就找不回来。页面上的数还在。',
    en: 'All {count} numbers will be erased and can not be brought back. Your seller pages stay as they are.',
  },
  eraseSure: { 'zh-CN': '好，删掉', en: 'Yes, erase' },
  erased: { 'zh-CN': '删掉了。', en: 'Erased.' },
  stopped: {
    'zh-CN': '存数已经停了。以前存下的 {count} 个数还在，要一起删掉吗？',
    en: 'No more numbers are kept. {count} kept before are still there. Erase them too?',
  },
});
