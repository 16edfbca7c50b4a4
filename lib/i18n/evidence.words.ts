import { defineWords } from './say';

/** What somebody did, one line each. */
export const evidenceWords = defineWords({
  cardRead: { 'zh-CN': '读了“{name}”', en: 'Read “{name}”' },
  offerRead: { 'zh-CN': '看完了“{name}”', en: 'Read “{name}” to the end' },
  sheetDone: { 'zh-CN': '写好了“{name}”', en: 'Finished “{name}”' },
  tipApplied: { 'zh-CN': '做了一条小提示', en: 'Did a tip' },
  loopClosed: { 'zh-CN': '改了一处，回头看过', en: 'Changed one thing and looked back' },
  ruleTask: { 'zh-CN': '做了一件规则要做的事', en: 'Did a task of a rule' },
  ruleTaskBack: { 'zh-CN': '收回了一件规则的勾', en: 'Took back the tick of a rule’s task' },
  rightOwn: { 'zh-CN': '用自己的数答对了“{name}”', en: 'Right about “{name}” with own numbers' },
  right: { 'zh-CN': '答对了“{name}”', en: 'Right about “{name}”' },
  tried: { 'zh-CN': '试着答了“{name}”', en: 'Tried a question about “{name}”' },
  toldClear: { 'zh-CN': '把“{name}”讲清楚了', en: 'Told “{name}” clearly' },
  toldAlmost: { 'zh-CN': '讲了一遍“{name}”', en: 'Told “{name}” once' },
  shared: { 'zh-CN': '分享了一个经验', en: 'Shared what was learnt' },
  helped: { 'zh-CN': '帮了一位同行', en: 'Helped a peer' },
  other: { 'zh-CN': '做了一件小事', en: 'Did one small thing' },
});
