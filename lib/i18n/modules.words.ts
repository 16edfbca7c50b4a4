import { defineWords } from './say';

/** The coach's own six lessons. */
export const moduleWords = defineWords({
  title: { 'zh-CN': '自己学一学', en: 'Learning as a coach' },
  lead: {
    'zh-CN': '六课，一课十几分钟。次序随你，停在哪里都行。',
    en: 'Six lessons of some fifteen minutes, in any order. Stop wherever you like.',
  },
  own: {
    'zh-CN': '学到哪里，记在你自己的记录里。不和商户的放在一起，也没有人打分。',
    en: 'How far you came is kept in your own records, apart from any merchant’s. Nobody is graded.',
  },
  all: { 'zh-CN': '全部六课', en: 'All six lessons' },
  minutes: { 'zh-CN': '大约 {minutes} 分钟', en: 'About {minutes} minutes' },
  lesson: { 'zh-CN': '第 {no} 课', en: 'Lesson {no}' },
  notBegun: { 'zh-CN': '还没开始', en: 'Not begun' },
  readSome: { 'zh-CN': '看了 {read} 节，共 {all} 节', en: '{read} of {all} sections read' },
  rightSome: { 'zh-CN': '想通 {right} 题，共 {all} 题', en: '{right} of {all} checks worked out' },
  done: { 'zh-CN': '{day}学完了', en: 'Finished on {day}' },
  can: { 'zh-CN': '学完以后，你能', en: 'Afterwards you can' },
  sections: { 'zh-CN': '一节一节看', en: 'Section by section' },
  place: { 'zh-CN': '第 {at} 节，共 {all} 节', en: 'Section {at} of {all}' },
  ariaSections: { 'zh-CN': '这一课的各节', en: 'Sections of this lesson' },
  read: { 'zh-CN': '看过了', en: 'read' },
  example: { 'zh-CN': '比如', en: 'For example' },
  before: { 'zh-CN': '上一节', en: 'Back' },
  next: { 'zh-CN': '看过了，下一节', en: 'I have read it: next' },
  last: { 'zh-CN': '看过了，去想几题', en: 'I have read it: to the checks' },
  practise: { 'zh-CN': '下次见面前，练一件', en: 'One thing to practise before the next meeting' },
  checks: { 'zh-CN': '想几题', en: 'Checks' },
  checksHint: {
    'zh-CN': '答什么都有解释。没想通的，过一会儿先来。',
    en: 'Every answer is explained. What was not clear comes first some time later.',
  },
  begin: { 'zh-CN': '来一题', en: 'Show a check' },
  goOn: { 'zh-CN': '接着想', en: 'Go on' },
  another: { 'zh-CN': '再想一题', en: 'One more' },
  again: {
    'zh-CN': '上次没想通的，再想一次。',
    en: 'It was not clear last time, so here it is once more.',
  },
  soon: {
    'zh-CN': '剩下的题，刚看过解释。隔一会儿再想，记得牢一些。',
    en: 'You have just read the explanation of what is left. It stays better after a while.',
  },
  tryNow: { 'zh-CN': '现在就再想', en: 'Try it now' },
  allRight: {
    'zh-CN': '每一题都想通过了。隔些日子，可以再想一题。',
    en: 'Every check was worked out once. Some days later you may try one more.',
  },
  whyNot: { 'zh-CN': '另外几个想法，差在哪里', en: 'What the other thoughts miss' },
  sources: { 'zh-CN': '出处', en: 'Sources' },
  unsure: {
    'zh-CN': '还没有对过官方原文，引用前请核对',
    en: 'Not compared with the official text yet: check before quoting',
  },
  speak: { 'zh-CN': '读出来', en: 'Read aloud' },
  stop: { 'zh-CN': '停下', en: 'Stop' },
  unknown: { 'zh-CN': '没有找到这一课。', en: 'There is no such lesson.' },
});
