import type { PathId } from '../paths/types';
import { defineWords } from './say';

/** One thing one can do for each of the twelve areas, said in the first person. */
export const itemWords = defineWords<PathId>({
  '3.1.1': {
    'zh-CN': '我能算出一件货花多少广告费才不亏。',
    en: 'I can work out how much to spend on ads for a product without a loss.',
  },
  '3.1.2': {
    'zh-CN': '我能说出店里每个人的长处，也分好了谁做什么。',
    en: 'I can name the strengths of everybody in the shop, and the jobs are shared out.',
  },
  '3.1.3': {
    'zh-CN': '我会用后台里免费的功能，不乱花钱买工具。',
    en: 'I use the free functions of the back office, and buy tools with care.',
  },
  '3.2.1': {
    'zh-CN': '我能说清，平台为什么把我的货推给客人。',
    en: 'I can say why the platform shows my goods to people.',
  },
  '3.2.2': {
    'zh-CN': '我能写一个月的简单计划：卖给谁，做什么，看哪个数。',
    en: 'I can write a simple plan for a month: for whom, what to do, which number.',
  },
  '3.2.3': {
    'zh-CN': '我能看着后台的数，说出生意变化主要在哪一块。',
    en: 'From the numbers I can say in which part the business has changed most.',
  },
  '3.3.1': {
    'zh-CN': '生意上有难事，我有同行可以问，我也帮过别人。',
    en: 'When business is hard I have peers to ask, and I have helped others.',
  },
  '3.3.2': {
    'zh-CN': '平台规则变了，我能及时知道，也知道要做什么。',
    en: 'When platform rules change I hear of it in time, and know what to do.',
  },
  '3.3.3': {
    'zh-CN': '我能说出客人为什么买，为什么退。',
    en: 'I can say why people buy, and why they send things back.',
  },
  '3.4.1': {
    'zh-CN': '我有两条以上的路让客人找到我，也知道哪条更好。',
    en: 'Buyers find me in more than two ways, and I know which works better.',
  },
  '3.4.2': {
    'zh-CN': '我能用三句话，讲清我的店哪里不一样。',
    en: 'In three sentences I can say what is special about my shop.',
  },
  '3.4.3': {
    'zh-CN': '我把老客人分了类，也会定期关心他们。',
    en: 'I have sorted my regulars into groups, and look after them now and then.',
  },
});

/** The five anchors, and passing. */
export const anchorWords = defineWords<'1' | '2' | '3' | '4' | '5' | 'pass'>({
  '1': { 'zh-CN': '完全不会', en: 'Not at all' },
  '2': { 'zh-CN': '会一点点', en: 'A little' },
  '3': { 'zh-CN': '有人帮就会', en: 'With help' },
  '4': { 'zh-CN': '自己会', en: 'On my own' },
  '5': { 'zh-CN': '能教别人', en: 'I can teach others' },
  pass: { 'zh-CN': '先不答', en: 'Not now' },
});

/** The twelve questions, and the picture of them. */
export const assessmentWords = defineWords({
  title: { 'zh-CN': '自己评一评', en: 'Rate yourself' },
  lead: {
    'zh-CN': '十二道小题，一题一屏。没有对错，哪题都可以跳过。',
    en: 'Twelve small questions, one per screen. There is no right or wrong, and any can be passed.',
  },
  leadAgain: {
    'zh-CN': '每道题问两遍：现在，还有回头看。答到一半关掉也没关系。',
    en: 'Each question is asked twice: now, and looking back. You may close it halfway.',
  },
  begin: { 'zh-CN': '开始', en: 'Begin' },
  goOn: { 'zh-CN': '接着上次填', en: 'Go on where it was left' },
  openAt: {
    'zh-CN': '{day} 开始的，填到第 {item} 题。',
    en: 'Begun on {day}; question {item} is next.',
  },
  again: { 'zh-CN': '再填一次，回头看', en: 'Fill it in again and look back' },
  remove: { 'zh-CN': '不要这一份', en: 'Drop this one' },
  removeName: { 'zh-CN': '不要 {day} 的这一份', en: 'Drop the one of {day}' },
  removeEffect: {
    'zh-CN': '这一份的回答会删掉，别的都还在。',
    en: 'Its answers will be erased; everything else stays.',
  },
  removeSure: { 'zh-CN': '好，删掉', en: 'Yes, erase it' },

  progress: { 'zh-CN': '第 {item} 题，一共 12 题', en: 'Question {item} of 12' },
  partNow: { 'zh-CN': '现在', en: 'Now' },
  partBack: { 'zh-CN': '回头看', en: 'Looking back' },
  stem: { 'zh-CN': '现在，你觉得自己能做到多少？', en: 'Now, how much of this can you do?' },
  stemBack: {
    'zh-CN': '回头看，刚开始时是几分？',
    en: 'Looking back, how was it at the beginning?',
  },
  back: { 'zh-CN': '上一题', en: 'Back' },
  next: { 'zh-CN': '下一题', en: 'Next' },
  finish: { 'zh-CN': '看结果', en: 'See the result' },
  later: { 'zh-CN': '先停在这里', en: 'Stop here for now' },
  read: { 'zh-CN': '念给我听', en: 'Read it to me' },
  stop: { 'zh-CN': '停', en: 'Stop' },
  full: {
    'zh-CN': '这一份没有存下：已经有很多份了。先删掉一份旧的。',
    en: 'It was not kept: there are many already. Erase an old one first.',
  },

  result: { 'zh-CN': '前后放在一起看', en: 'Before and now, side by side' },
  resultStart: { 'zh-CN': '刚开始时', en: 'At the beginning' },
  resultOnly: {
    'zh-CN': '这是刚开始时的样子。过一阵再填一次，就能放在一起看。',
    en: 'This is how it was at the beginning. Fill it in again later to see both.',
  },
  legendStart: { 'zh-CN': '刚开始填的', en: 'As filled in at the beginning' },
  legendBack: { 'zh-CN': '回头看的', en: 'Looking back' },
  legendNow: { 'zh-CN': '现在', en: 'Now' },
  fromStart: { 'zh-CN': '和刚开始填的比', en: 'Against the beginning as filled in' },
  fromBack: { 'zh-CN': '和回头看的比', en: 'Against the beginning looking back' },
  counts: {
    'zh-CN': '{up} 题往上，{same} 题一样，{down} 题往下。',
    en: 'Up: {up}. The same: {same}. Down: {down}.',
  },
  open: {
    'zh-CN': '{open} 题没有比：有一边先不答。',
    en: 'Not compared: {open}. One side was passed.',
  },
  medianUp: {
    'zh-CN': '排在正中间的那题，往上走了 {steps} 级。',
    en: 'The question in the middle went up by {steps}.',
  },
  medianSame: {
    'zh-CN': '排在正中间的那题，没有变。',
    en: 'The question in the middle stayed the same.',
  },
  medianDown: {
    'zh-CN': '排在正中间的那题，往下走了 {steps} 级。',
    en: 'The question in the middle went down by {steps}.',
  },
  noMedian: { 'zh-CN': '还没有两边都答的题。', en: 'No question has an answer on both sides.' },
  why: {
    'zh-CN': '学得越多，越会重新看当初的自己。所以两种比法都放在这里。',
    en: 'The more one learns, the more one sees the old self anew. So both are shown.',
  },
  caution: {
    'zh-CN': '这是自己的感觉，不是考分，也不和别人比。',
    en: 'This is how it feels, no exam mark, and it is not compared with others.',
  },
  rowStart: { 'zh-CN': '刚开始 {start}', en: 'beginning: {start}' },
  rowBack: { 'zh-CN': '回头看 {back}', en: 'looking back: {back}' },
  rowNow: { 'zh-CN': '现在 {now}', en: 'now: {now}' },
  rowNone: { 'zh-CN': '没有答', en: 'no answer' },
});
