import { defineWords } from './say';

/** Whose records are in use: in the popup, on the settings page, in the heads of pages. */
export const profilesWords = defineWords({
  title: { 'zh-CN': '谁的记录', en: 'Whose records' },
  hint: {
    'zh-CN': '每个商户一份记录，互相看不到。换了人，记录和设置就一起换。',
    en: 'Each merchant has records of their own, and none shows in another. Settings go along.',
  },
  self: { 'zh-CN': '我自己', en: 'Myself' },
  demo: { 'zh-CN': '辅导演示', en: 'Demo for coaching' },
  demoHint: {
    'zh-CN': '演示里做的都不留。换走以后，它就空了。',
    en: 'Nothing that is done in the demo is kept. It is empty again once you leave it.',
  },
  unnamed: { 'zh-CN': '带密码的档案 {no}', en: 'Locked records {no}' },

  now: { 'zh-CN': '现在用的', en: 'In use' },
  whose: { 'zh-CN': '现在用的记录：{name}', en: 'Records in use: {name}' },
  locked: { 'zh-CN': '锁着', en: 'Locked' },
  sealed: { 'zh-CN': '有口令', en: 'With a passphrase' },
  notKept: { 'zh-CN': '不留记录', en: 'Not kept' },
  change: { 'zh-CN': '换人', en: 'Switch' },
  stay: { 'zh-CN': '不换了', en: 'Stay here' },
  choose: { 'zh-CN': '换到谁', en: 'Switch to' },
  busy: { 'zh-CN': '正在换…', en: 'Switching …' },

  add: { 'zh-CN': '加一个商户', en: 'Add a merchant' },
  label: { 'zh-CN': '叫什么', en: 'Name' },
  labelHint: {
    'zh-CN': '写一个你认得出的名字，不必是店名。',
    en: 'A name that you will know again; it need not be the shop’s.',
  },
  noLabel: { 'zh-CN': '还没有写名字。', en: 'There is no name yet.' },
  tooMany: {
    'zh-CN': '商户满了。先删掉一个，再加。',
    en: 'The list of merchants is full. Remove one first.',
  },
  lockIt: { 'zh-CN': '用口令锁住', en: 'Lock with a passphrase' },
  lockHint: {
    'zh-CN': '关了浏览器就锁上，下次要输口令。',
    en: 'It locks when the browser is closed; the passphrase opens it again.',
  },
  passphrase: { 'zh-CN': '口令', en: 'Passphrase' },
  passphraseHint: {
    'zh-CN': '至少 {count} 个字，写在纸上收好。忘了口令，谁也打不开，懂店也不行。',
    en: 'At least {count} letters; write it on paper. It cannot be recovered: without it nobody can open these records, and neither can Dongdian.',
  },
  tooShort: {
    'zh-CN': '口令还短，至少要 {count} 个字。',
    en: 'It is still short: at least {count} letters.',
  },
  addAct: { 'zh-CN': '加好，换过去', en: 'Add and switch' },
  cancel: { 'zh-CN': '不加了', en: 'Not now' },

  unlockTitle: { 'zh-CN': '打开“{name}”', en: 'Open “{name}”' },
  lockedHint: {
    'zh-CN': '这份记录锁着。输入口令前，懂店只讲解，不记。',
    en: 'These records are locked. Until they are opened Dongdian explains and keeps nothing.',
  },
  unlock: { 'zh-CN': '打开', en: 'Open' },
  wrong: {
    'zh-CN': '口令不对，再看看大小写和多余的字。',
    en: 'That is not the passphrase; check capital letters and letters too many.',
  },
  lock: { 'zh-CN': '锁上', en: 'Lock' },
  lockOf: { 'zh-CN': '锁上{name}', en: 'Lock {name}' },

  rename: { 'zh-CN': '改名', en: 'Rename' },
  renameOf: { 'zh-CN': '给{name}改名', en: 'Rename {name}' },
  save: { 'zh-CN': '存好', en: 'Save' },
  keep: { 'zh-CN': '不改了', en: 'Leave it' },
  newPassphrase: { 'zh-CN': '换口令', en: 'New passphrase' },
  newPassphraseOf: { 'zh-CN': '给{name}换口令', en: 'New passphrase for {name}' },
  before: { 'zh-CN': '现在的口令', en: 'Passphrase now' },
  after: { 'zh-CN': '新的口令', en: 'New passphrase' },
  changedIt: { 'zh-CN': '口令换好了。', en: 'The passphrase is changed.' },

  remove: { 'zh-CN': '删掉', en: 'Remove' },
  removeOf: { 'zh-CN': '删掉{name}', en: 'Remove {name}' },
  removeEffect: {
    'zh-CN': '“{name}”的记录和设置会全部删掉，找不回来。存过的文件还在。',
    en: 'All records and settings of “{name}” go and do not come back. Saved files stay.',
  },
  removeSure: { 'zh-CN': '删掉这一份', en: 'Remove these' },
  removeKeep: { 'zh-CN': '先留着', en: 'Keep them' },
  inUseHint: { 'zh-CN': '用着的不能删。先换到别人。', en: 'In use: switch first to remove it.' },
  removed: { 'zh-CN': '“{name}”删掉了。', en: '“{name}” is removed.' },
  receipt: { 'zh-CN': '删掉的清单', en: 'List of what went' },
  receiptAct: { 'zh-CN': '存下这张清单', en: 'Save this list' },
  receiptGone: {
    'zh-CN': '它的记录、设置和钥匙都删了。别人的没有动。',
    en: 'Its records, settings and key are erased. Those of others are as they were.',
  },
  none: {
    'zh-CN': '还没有商户。加一个，就有一份自己的记录。',
    en: 'No merchants yet. Each one that is added has records of their own.',
  },

  demoNoBackup: {
    'zh-CN': '现在是辅导演示。演示里的不存，也不放回来。',
    en: 'This is the demo for coaching. It is not saved, and nothing is brought back into it.',
  },
});
