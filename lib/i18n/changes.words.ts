import { defineWords } from './say';

/** Words of "我改过什么" in the side panel. */
export const changesWords = defineWords({
  title: { 'zh-CN': '我改过什么', en: 'What I changed' },
  hint: {
    'zh-CN': '记下改了什么，过两周回来看前后。',
    en: 'Note what you changed, and compare before and after in two weeks.',
  },
  add: { 'zh-CN': '记一件', en: 'Add one' },
  none: { 'zh-CN': '还没有记过', en: 'Nothing noted yet' },
  noneHint: {
    'zh-CN': '一次只改一样，才看得清。',
    en: 'Change one thing at a time, and the difference can be seen.',
  },
  iChanged: { 'zh-CN': '我改了', en: 'I changed it' },
  iChangedOf: { 'zh-CN': '我为“{name}”改了一样', en: 'I changed something for “{name}”' },

  formTitle: { 'zh-CN': '记下一件改动', en: 'Note a change' },
  what: { 'zh-CN': '改了什么', en: 'What did you change?' },
  whatHint: {
    'zh-CN': '一句话就好，比如“换了首图”。',
    en: 'One sentence will do, such as “a new first picture”.',
  },
  metric: { 'zh-CN': '看哪个数', en: 'Which number to watch' },
  on: { 'zh-CN': '哪天改的', en: 'When was it changed?' },
  lookOn: { 'zh-CN': '哪天回来看', en: 'When to look' },
  lookHint: {
    'zh-CN': '满两周再看，碰巧的日子会少一些。',
    en: 'After two full weeks, chance has less of a say.',
  },
  save: { 'zh-CN': '记下来', en: 'Note it' },
  cancel: { 'zh-CN': '不记了', en: 'Leave it' },
  saved: { 'zh-CN': '记下了。', en: 'Noted.' },
  full: {
    'zh-CN': '记得太多了。先拿掉几件旧的。',
    en: 'The list is full. Please remove some old ones first.',
  },

  empty: { 'zh-CN': '写一句改了什么。', en: 'Please say what you changed.' },
  'too-long': { 'zh-CN': '太长了，一句话就好。', en: 'That is too long. One sentence will do.' },
  'no-date': { 'zh-CN': '请选一天。', en: 'Please choose a day.' },
  ahead: { 'zh-CN': '这一天还没到。', en: 'That day is still ahead.' },
  'too-old': {
    'zh-CN': '太久以前了，没有数可以比。',
    en: 'That is too long ago to have numbers of.',
  },
  'not-after': {
    'zh-CN': '回来看的那天，要在改动以后。',
    en: 'The day to look comes after the change.',
  },
  'too-late': {
    'zh-CN': '太远了，半年以内就好。',
    en: 'That is far off. Half a year is the most.',
  },

  waiting: { 'zh-CN': '{date}回来看', en: 'Look on {date}' },
  due: { 'zh-CN': '可以回来看了', en: 'Ready to look at' },
  kept: { 'zh-CN': '留着了', en: 'Kept' },
  undone: { 'zh-CN': '改回去了', en: 'Changed back' },
  about: { 'zh-CN': '{date}改的，看“{name}”', en: 'Changed on {date}, watching “{name}”' },
  before: { 'zh-CN': '改之前', en: 'Before' },
  after: { 'zh-CN': '改之后', en: 'After' },
  higher: { 'zh-CN': '高了', en: 'Higher' },
  lower: { 'zh-CN': '低了', en: 'Lower' },
  decide: { 'zh-CN': '你打算怎么办？', en: 'What will you do?' },
  keep: { 'zh-CN': '留着', en: 'Keep it' },
  undo: { 'zh-CN': '改回去', en: 'Change it back' },
  wait: { 'zh-CN': '再等等', en: 'Wait some more' },
  waited: { 'zh-CN': '等过一回', en: 'Waited once' },

  type: { 'zh-CN': '自己填前后的数', en: 'Type the numbers' },
  typeHint: {
    'zh-CN': '前后各数一样多的天，看得更清。',
    en: 'Count as many days before as after, and it is clearer.',
  },
  beforeN: { 'zh-CN': '改之前，一共有多少', en: 'Before: how many in all' },
  beforeK: { 'zh-CN': '改之前，其中做到的有多少', en: 'Before: how many of them did it' },
  afterN: { 'zh-CN': '改之后，一共有多少', en: 'After: how many in all' },
  afterK: { 'zh-CN': '改之后，其中做到的有多少', en: 'After: how many of them did it' },
  beforeDay: { 'zh-CN': '改之前，平常一天多少', en: 'Before: a usual day' },
  afterDay: { 'zh-CN': '改之后，平常一天多少', en: 'After: a usual day' },
  countsHint: {
    'zh-CN': '比如来了 480 个人，其中 12 个付钱。',
    en: 'For instance 480 people came, and 12 of them paid.',
  },
  useTyped: { 'zh-CN': '用这些数', en: 'Use these' },
  notNumber: { 'zh-CN': '请填一个数。', en: 'Please type a number.' },
  moreThanAll: {
    'zh-CN': '做到的不会比一共的多。',
    en: 'Those who did it can not be more than all of them.',
  },
  nobody: { 'zh-CN': '至少要有 1 个。', en: 'There has to be at least one.' },

  remove: { 'zh-CN': '拿掉', en: 'Remove' },
  removeOf: { 'zh-CN': '拿掉“{name}”', en: 'Remove “{name}”' },
  removeEffect: {
    'zh-CN': '这件改动和它的结果都会拿掉。',
    en: 'This note and what came of it will be removed.',
  },
  removeSure: { 'zh-CN': '拿掉它', en: 'Remove it' },
});
