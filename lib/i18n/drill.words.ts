import { defineWords } from './say';

/** Words of the step pointer, and of its entry in the popup. */
export const drillWords = defineWords({
  region: { 'zh-CN': '跟着走', en: 'Walk along' },
  progress: { 'zh-CN': '第 {at} 步，共 {steps} 步', en: 'Step {at} of {steps}' },
  back: { 'zh-CN': '上一步', en: 'Back' },
  next: { 'zh-CN': '下一步', en: 'Next' },
  last: { 'zh-CN': '走完了', en: 'Done' },
  stop: { 'zh-CN': '停下来', en: 'Stop' },
  keys: { 'zh-CN': '按 ← → 换一步，按 Esc 停下。', en: 'Use ← → to move, Esc to stop.' },

  yourTurn: { 'zh-CN': '现在你来', en: 'Your turn' },
  hint: { 'zh-CN': '提示：{sentence}', en: 'Hint: {sentence}' },

  missingWords: {
    'zh-CN': '这里没看到“{name}”。可能叫别的名字，先照着这句话找找。',
    en: '“{name}” is not in sight here. It may have another name; look for it by this line.',
  },
  missingNumber: {
    'zh-CN': '这里没看到“{name}”。可能在别的页，先记住这句话。',
    en: '“{name}” is not in sight here. It may be on another page; keep this line in mind.',
  },
  above: { 'zh-CN': '“{name}”在上面，往上滚就看到。', en: '“{name}” is further up. Scroll up.' },
  below: {
    'zh-CN': '“{name}”在下面，往下滚就看到。',
    en: '“{name}” is further down. Scroll down.',
  },
  aside: { 'zh-CN': '“{name}”在旁边，还没露出来。', en: '“{name}” is to the side, out of sight.' },
  bring: { 'zh-CN': '带我去', en: 'Take me there' },
  point: { 'zh-CN': '指给我看', en: 'Point it out' },

  ask: { 'zh-CN': '自己来；要帮忙就按这里', en: 'On your own; press here for help' },
  done: { 'zh-CN': '做完了', en: 'I am done' },

  finished: { 'zh-CN': '这一遍走完了。', en: 'You walked all of it.' },
  finishedHelped: {
    'zh-CN': '想试试不看提示，可以自己来一遍。',
    en: 'To try it without hints, walk it once on your own.',
  },
  finishedAlone: {
    'zh-CN': '这一遍是你自己走的。下次提示会少一些。',
    en: 'This time you did it on your own. Next time there will be fewer hints.',
  },
  again: { 'zh-CN': '自己来一遍', en: 'Once on my own' },
  fine: { 'zh-CN': '好', en: 'Fine' },
  notSaved: {
    'zh-CN': '这一遍没记下来。过一会儿会再记。',
    en: 'This walk is not noted yet. It will be tried again in a while.',
  },

  popupTitle: { 'zh-CN': '跟着走', en: 'Walk along' },
  popupHint: {
    'zh-CN': '一步一步指给你看，点由你来点。',
    en: 'It points step by step, and you do the clicking.',
  },
  popupMore: { 'zh-CN': '还有 {count} 个', en: '{count} more' },
  popupSteps: { 'zh-CN': '{steps} 步', en: '{steps} steps' },
  popupFailed: {
    'zh-CN': '这一页现在指不了。可以在示例小店里走。',
    en: 'This page can not be pointed at now. The sample shop can.',
  },
  popupDemo: { 'zh-CN': '去示例小店走', en: 'Walk it in the sample shop' },
});
