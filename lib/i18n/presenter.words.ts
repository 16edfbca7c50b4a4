import { defineWords } from './say';

/** Words of the presenter: a window for the wall, and its tools. */
export const presenterWords = defineWords({
  title: { 'zh-CN': '投影窗口', en: 'Presenter' },
  stage: { 'zh-CN': '给大家看的内容', en: 'What everyone sees' },
  tools: { 'zh-CN': '投影的按钮', en: 'Tools of the presenter' },
  side: { 'zh-CN': '旁边一栏', en: 'Side column' },

  empty: { 'zh-CN': '还没有卡片', en: 'No card yet' },
  emptyHint: {
    'zh-CN': '在后台或示例小店里点开一个数，这里就有大字。',
    en: 'Open a number on your seller page or in the sample shop. It appears here in large letters.',
  },
  blankSaid: { 'zh-CN': '先空着，一会儿回来。', en: 'Left blank for now.' },
  covered: { 'zh-CN': '金额只说大概', en: 'Amounts told roughly' },

  back: { 'zh-CN': '上一部分', en: 'Part before' },
  next: { 'zh-CN': '下一部分', en: 'Next part' },
  partAt: { 'zh-CN': '第 {at} 部分，共 {count} 部分', en: 'Part {at} of {count}' },
  all: { 'zh-CN': '全部一起', en: 'All parts' },
  one: { 'zh-CN': '一次一部分', en: 'One part' },
  smaller: { 'zh-CN': '字小一点', en: 'Smaller letters' },
  larger: { 'zh-CN': '字大一点', en: 'Larger letters' },
  lettersNow: { 'zh-CN': '字号 {size}', en: 'Size {size}' },
  read: { 'zh-CN': '念出来', en: 'Read aloud' },
  stopReading: { 'zh-CN': '不念了', en: 'Stop reading' },
  blank: { 'zh-CN': '先空着', en: 'Blank' },
  card: { 'zh-CN': '回到卡片', en: 'Back to the card' },
  full: { 'zh-CN': '铺满屏幕', en: 'Full screen' },
  leaveFull: { 'zh-CN': '不铺满', en: 'Leave full screen' },
  showSide: { 'zh-CN': '打开旁边一栏', en: 'Show the side column' },
  hideSide: { 'zh-CN': '收起旁边一栏', en: 'Hide the side column' },

  steps: { 'zh-CN': '下一步清单', en: 'Next steps' },
  stepsNone: {
    'zh-CN': '一张卡片看一会儿，它的下一小步就到这里。',
    en: 'A card that stays for a moment leaves its small step here.',
  },
  stepsLarge: { 'zh-CN': '放大给大家看', en: 'Show them large' },
  takeOff: { 'zh-CN': '拿掉：{step}', en: 'Take off: {step}' },
  stepDone: { 'zh-CN': '做了', en: 'done' },

  timer: { 'zh-CN': '计时', en: 'Time' },
  passed: { 'zh-CN': '过了', en: 'Passed' },
  left: { 'zh-CN': '这一段还有', en: 'Left of this block' },
  timeUp: { 'zh-CN': '时间到。可以慢慢收尾。', en: 'Time is up. Take your time to round off.' },
  start: { 'zh-CN': '开始计时', en: 'Start' },
  pause: { 'zh-CN': '停一停', en: 'Pause' },
  zero: { 'zh-CN': '从零开始', en: 'Back to zero' },
  block: { 'zh-CN': '这一段几分钟', en: 'Minutes of this block' },
  blockEnd: { 'zh-CN': '不限', en: 'Open' },

  drill: { 'zh-CN': '跟着走', en: 'Walk along' },
  drillNone: {
    'zh-CN': '在弹窗里选一个“跟着走”，这里就能交给商户。',
    en: 'Choose a walk in the popup, then hand it over here.',
  },
  leading: { 'zh-CN': '你在带着走', en: 'You are leading' },
  doing: { 'zh-CN': '商户在做', en: 'The merchant is doing it' },
  drillAt: { 'zh-CN': '第 {at} 步，共 {steps} 步', en: 'Step {at} of {steps}' },
  handOver: { 'zh-CN': '现在你来', en: 'Your turn' },
  handOverHint: {
    'zh-CN': '那句话变成提示。等一会儿，或者要的时候，才圈出来。',
    en: 'The sentence becomes a hint. The ring comes after a while, or on request.',
  },
  handBack: { 'zh-CN': '还是我来指', en: 'I point again' },
  notHeard: {
    'zh-CN': '那一页没听到。请看看跟着走是不是还开着。',
    en: 'The page did not hear it. Please see whether the walk is still open.',
  },

  veil: { 'zh-CN': '盖住私人内容', en: 'Cover private text' },
  veilHint: {
    'zh-CN': '店名、客人、电话、地址、单号、聊天。',
    en: 'Shop, buyers, phones, addresses, order numbers, chats.',
  },
  amounts: { 'zh-CN': '金额也只说大概', en: 'Tell amounts roughly too' },
  veilFailed: {
    'zh-CN': '没能盖住页面上的私人内容。投影之前先看一眼。',
    en: 'Private text on the page could not be covered. Look at it before you project.',
  },

  notes: { 'zh-CN': '只给自己看的备注', en: 'Private notes' },
  notesLabel: { 'zh-CN': '备注', en: 'Notes' },
  notesHidden: {
    'zh-CN': '这块屏幕别人可能也看得到，所以备注藏着。',
    en: 'Others may see this screen, so the notes are hidden.',
  },
  showAnyway: { 'zh-CN': '还是要看备注', en: 'Show the notes anyway' },
  showAnywayHint: {
    'zh-CN': '按了以后，看得到这块屏幕的人都看得到备注。',
    en: 'Then everyone who sees this screen sees the notes.',
  },
  hideNotes: { 'zh-CN': '藏起备注', en: 'Hide the notes' },
  notesSeen: {
    'zh-CN': '看得到这个窗口的人，也看得到备注。',
    en: 'Whoever sees this window sees the notes.',
  },
  notesKept: {
    'zh-CN': '备注不存到电脑里，关了浏览器就没有了。',
    en: 'Notes are not stored. They are gone when the browser closes.',
  },
  forNote: { 'zh-CN': '放进这次的记录', en: 'Copy to the note' },
  forNoteDone: {
    'zh-CN': '放好了。写这次的记录时可以拿来用。',
    en: 'Put aside for the note of this meeting.',
  },

  end: { 'zh-CN': '这次见面结束了', en: 'This meeting is over' },
  endEffect: {
    'zh-CN': '清单、计时、备注和卡片都会清空。',
    en: 'Steps, time, notes and cards go.',
  },
  endSure: { 'zh-CN': '清空', en: 'Clear them' },
  endKeep: { 'zh-CN': '先留着', en: 'Keep them' },

  keys: { 'zh-CN': '按键', en: 'Keys' },
  keysHint: {
    'zh-CN': '翻页笔也行。字母键要先点一下大字那一块。',
    en: 'A clicker works too. For letters, click the large part first.',
  },
  keyArrows: { 'zh-CN': '← → 或翻页键', en: '← → or page keys' },
  keyTurn: { 'zh-CN': '上一部分，下一部分', en: 'Part before, next part' },
});
