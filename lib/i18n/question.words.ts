import { defineWords } from './say';

/** The word behind the box of a typed answer. */
export const answerUnitWords = defineWords({
  people: { 'zh-CN': '个人', en: 'people' },
  money: { 'zh-CN': '元', en: '' },
  'per-100': { 'zh-CN': '（每 100 个里）', en: 'of 100' },
  times: { 'zh-CN': '倍', en: 'times' },
  count: { 'zh-CN': '', en: '' },
  minutes: { 'zh-CN': '分钟', en: 'minutes' },
});

/** A check question, on a card and on the learn page. */
export const questionWords = defineWords({
  review: { 'zh-CN': '可以温习一下', en: 'Worth another look' },
  reviewOpen: { 'zh-CN': '看一题', en: 'Show a question' },
  later: { 'zh-CN': '以后再说', en: 'Later' },
  back: {
    'zh-CN': '好久不见。从这一步接着来就好。',
    en: 'Good to see you again. Just go on from here.',
  },
  nothingDue: {
    'zh-CN': '今天没有要温习的。看过的卡，过几天会再来。',
    en: 'Nothing to look at again today. Cards you have read come back after some days.',
  },
  enoughToday: {
    'zh-CN': '今天看过三题了，够了。',
    en: 'That was three today, which is enough.',
  },
  noQuestion: {
    'zh-CN': '这一样现在没有题。',
    en: 'There is no question about this now.',
  },
  about: { 'zh-CN': '关于：{name}', en: 'About: {name}' },
  ownPage: { 'zh-CN': '用的是这一页上你自己的数', en: 'With your own numbers on this page' },
  ownKept: { 'zh-CN': '用的是你店里 {days} 的数', en: 'With your shop’s numbers of {days}' },
  daysTo: { 'zh-CN': '{from}到 {to}', en: '{from} to {to}' },
  ariaAnswer: { 'zh-CN': '你的答案', en: 'Your answer' },
  hint: { 'zh-CN': '给点提示', en: 'A hint, please' },
  hintIs: { 'zh-CN': '提示：', en: 'Hint:' },
  check: { 'zh-CN': '看看对不对', en: 'Check it' },
  skip: { 'zh-CN': '先不答', en: 'Not now' },
  easy: { 'zh-CN': '太简单了', en: 'Too easy' },
  chooseFirst: { 'zh-CN': '先选一个，再看。', en: 'Choose one first.' },
  answerIs: { 'zh-CN': '答案：{answer}', en: 'The answer: {answer}' },
  notKept: {
    'zh-CN': '这次没有存下来，不要紧。',
    en: 'This could not be kept, and that is all right.',
  },
  sample: { 'zh-CN': '样例店的题，不记下来。', en: 'A sample: nothing of it is kept.' },
  loading: { 'zh-CN': '正在找一题…', en: 'Looking for a question…' },
  close: { 'zh-CN': '好了', en: 'Done' },
});
