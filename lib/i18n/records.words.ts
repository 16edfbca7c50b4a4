import type { CsvFile } from '../records/csv-files-list';
import type { TableName } from '../records/tables';
import type { ReadFault } from '../records/types';
import { defineWords } from './say';

/** The records as a whole, on the settings page: saved, brought back, erased. */
export const recordsWords = defineWords({
  title: { 'zh-CN': '记录', en: 'Records' },
  hint: {
    'zh-CN': '记录是你的。可以存成文件，换电脑时放回来，也可以全部删掉。',
    en: 'The records are yours. Save them as a file, bring them back, or erase them all.',
  },

  state: { 'zh-CN': '一共 {count} 条记录。', en: 'Records in all: {count}.' },
  used: {
    'zh-CN': '用了 {used}，浏览器给了 {allowed}。',
    en: '{used} used, of {allowed} that the browser gives.',
  },
  usedOnly: { 'zh-CN': '用了 {used}。', en: '{used} used.' },
  nearlyFull: {
    'zh-CN': '地方快用完了。先存一份，再腾一点硬盘。',
    en: 'Space is nearly used up. Save a copy, then free some disk space.',
  },
  persisted: {
    'zh-CN': '浏览器答应了长留，不会自己清掉。',
    en: 'The browser has promised to keep them and not to clear them by itself.',
  },
  notPersisted: {
    'zh-CN': '浏览器还没有答应长留。硬盘满时，它可能会清掉记录。',
    en: 'The browser has not promised to keep them. On a full disk it may clear them.',
  },
  persist: { 'zh-CN': '请浏览器长留', en: 'Ask it to keep them' },
  persistNo: {
    'zh-CN': '浏览器没有答应。常存一份文件就好。',
    en: 'The browser did not promise. Saving a file now and then will do.',
  },

  save: { 'zh-CN': '存一份', en: 'Save a copy' },
  saveHint: {
    'zh-CN': '所有记录和设置，存成一个文件。放在 U 盘里，更稳当。',
    en: 'All records and settings in one file. A USB stick is a good place for it.',
  },
  lock: { 'zh-CN': '加一个口令', en: 'Lock it with a passphrase' },
  lockHint: {
    'zh-CN': '没有口令，谁也打不开，懂店也不行。',
    en: 'Without it nobody can open the file, and neither can Dongdian.',
  },
  passphrase: { 'zh-CN': '口令', en: 'Passphrase' },
  passphraseHint: {
    'zh-CN': '至少 {count} 个字。请写在纸上收好。',
    en: 'At least {count} letters. Write it on paper and keep it safe.',
  },
  tooShort: {
    'zh-CN': '口令还短，至少要 {count} 个字。',
    en: 'It is still short: at least {count} letters.',
  },
  saveAct: { 'zh-CN': '存成文件', en: 'Save as a file' },
  saving: { 'zh-CN': '正在存…', en: 'Saving …' },
  saved: {
    'zh-CN': '存好了：{name}，{count} 条记录。',
    en: 'Saved: {name}, {count} records.',
  },
  left: {
    'zh-CN': '有 {count} 条读不懂，没放进文件，电脑里还在。',
    en: '{count} could not be read and are not in the file; they are still here.',
  },

  restore: { 'zh-CN': '放回来', en: 'Bring back' },
  restoreHint: {
    'zh-CN': '选一个存过的文件。先给你看会变什么，你点了才放。',
    en: 'Choose a saved file. You see what would change, and nothing happens before you say so.',
  },
  choose: { 'zh-CN': '选文件', en: 'Choose a file' },
  reading: { 'zh-CN': '正在看文件…', en: 'Reading the file …' },
  asksPassphrase: {
    'zh-CN': '这个文件加了口令。',
    en: 'This file is locked with a passphrase.',
  },
  open: { 'zh-CN': '打开', en: 'Open' },
  from: { 'zh-CN': '这个文件是{day}存的。', en: 'This file was saved on {day}.' },
  nothingNew: {
    'zh-CN': '文件里的记录，这里都有了。',
    en: 'Everything in the file is here already.',
  },
  plan: { 'zh-CN': '放回来会变什么', en: 'What would change' },
  what: { 'zh-CN': '哪一种', en: 'What' },
  new: { 'zh-CN': '新添', en: 'New' },
  changed: { 'zh-CN': '换成文件里的', en: 'Replaced' },
  same: { 'zh-CN': '一样', en: 'The same' },
  stays: { 'zh-CN': '留这里的', en: 'Stays as here' },
  rule: {
    'zh-CN': '两边都有的，留下后来改的那一条。放回来不会删掉任何一条。',
    en: 'Of two, the one changed later stays. Bringing back erases nothing.',
  },
  conflicts: {
    'zh-CN': '有 {count} 条同一时刻写的不一样，留这里的。',
    en: '{count} of the same moment differ; those here stay.',
  },
  unvouched: {
    'zh-CN': '有 {count} 份更新没有签名作保，不放进来。下次更新会再来。',
    en: '{count} updates have no signature to vouch for them and stay out. They come again.',
  },
  consentOn: {
    'zh-CN': '文件里同意了存数，放回来以后会接着存。',
    en: 'The file holds your yes to keeping numbers, so they will be kept again.',
  },
  consentOff: {
    'zh-CN': '文件里后来收回了存数，放回来以后不再存。',
    en: 'In the file the yes to keeping numbers was taken back later, so no more are kept.',
  },
  withSettings: { 'zh-CN': '设置也换成文件里的', en: 'Take the settings of the file too' },
  withSettingsHint: {
    'zh-CN': '字的大小、语言、关掉的网站和词。',
    en: 'Size of letters, language, and the sites and words that are off.',
  },
  apply: { 'zh-CN': '好，放回来', en: 'Yes, bring it back' },
  cancel: { 'zh-CN': '先不放', en: 'Not now' },
  applying: { 'zh-CN': '正在放…', en: 'Bringing back …' },
  applied: {
    'zh-CN': '放好了：新添 {new} 条，换了 {changed} 条。',
    en: 'Done: {new} new, {changed} replaced.',
  },

  tables: { 'zh-CN': '存成表格', en: 'Save as a table' },
  tablesHint: {
    'zh-CN': '给社工或机构用，表格软件能打开。',
    en: 'For a social worker or agency; a spreadsheet opens them.',
  },
  tablesMore: {
    'zh-CN': '个案、自评和目标的表格，要先同意导出给机构。',
    en: 'Tables of the case, self-ratings and goals need your yes to exports first.',
  },
  tableSaved: { 'zh-CN': '存好了：{name}，{count} 行。', en: 'Saved: {name}, {count} rows.' },
  tableNeeds: {
    'zh-CN': '还没有同意把辅导记录导出给机构，所以没有存。在“你同意过的事”里可以同意。',
    en: 'Handing coaching records to an agency was not agreed to, so nothing was saved. See “What you agreed to”.',
  },
  tableEmpty: { 'zh-CN': '这张表还没有内容。', en: 'There is nothing for this table yet.' },
  tableAct: { 'zh-CN': '存', en: 'Save' },
  tableName: { 'zh-CN': '存 {name}', en: 'Save {name}' },

  erase: { 'zh-CN': '把一切都删掉', en: 'Erase everything' },
  eraseHint: {
    'zh-CN': '删完以后，就像刚装好一样。会给你一张单子，写着删了什么。',
    en: 'Afterwards it is as if newly installed. You get a list of what was erased.',
  },
  giveBack: { 'zh-CN': '网站的许可也还给浏览器', en: 'Give the sites back to the browser too' },
  giveBackHint: {
    'zh-CN': '以后想看，要重新点“允许”。',
    en: 'To read them later you press “Allow” again.',
  },
  eraseEffect: {
    'zh-CN': '会删掉 {count} 条记录和所有设置，删了就找不回来。存过的文件不受影响。',
    en: '{count} records and all settings go and can not be brought back. Saved files stay.',
  },
  eraseEffectUncounted: {
    'zh-CN': '会删掉所有记录和设置，删了就找不回来。存过的文件不受影响。',
    en: 'All records and settings go and can not be brought back. Saved files stay.',
  },
  eraseSure: { 'zh-CN': '好，都删掉', en: 'Yes, erase everything' },
  eraseKeep: { 'zh-CN': '先留着', en: 'Keep them' },
  erasing: { 'zh-CN': '正在删…', en: 'Erasing …' },
  erased: {
    'zh-CN': '全部删掉了。单子在下面，也可以存成文件。',
    en: 'Everything was erased. The list is below and can be saved as a file.',
  },
  receipt: { 'zh-CN': '删除单', en: 'What was erased' },
  receiptAct: { 'zh-CN': '存这张单子', en: 'Save this list' },
  receiptTitle: { 'zh-CN': '懂店：删除单', en: 'Dongdian: what was erased' },
  receiptAt: { 'zh-CN': '时间：{at}', en: 'When: {at}' },
  receiptApp: { 'zh-CN': '版本：{version}', en: 'Version: {version}' },
  receiptRow: { 'zh-CN': '{name}：{count} 条', en: '{name}: {count}' },
  receiptTotal: { 'zh-CN': '一共：{count} 条', en: 'In all: {count}' },
  receiptUncounted: {
    'zh-CN': '记录读不出来，没有数，已经全部删掉。',
    en: 'The records could not be read; they went uncounted.',
  },
  receiptMerchants: {
    'zh-CN': '商户的档案：{count} 份。',
    en: 'Records of merchants: {count}.',
  },
  receiptLocked: {
    'zh-CN': '其中锁着的 {count} 份，没有数。',
    en: 'Of these {count} were locked and went uncounted.',
  },
  receiptSettings: {
    'zh-CN': '设置：都回到刚装好的样子。',
    en: 'Settings: all as newly installed.',
  },
  receiptSite: { 'zh-CN': '还回许可：{site}', en: 'Given back: {site}' },
  receiptSiteKept: { 'zh-CN': '许可还在：{site}', en: 'Still allowed: {site}' },
  receiptFiles: {
    'zh-CN': '以前存过的文件不在这里，要自己删。',
    en: 'Files saved earlier are not here; erase those yourself.',
  },
});

/** What stands in each table, as a person calls it. */
export const tableWords = defineWords<TableName>({
  evidence: { 'zh-CN': '学过和做过的', en: 'What was learnt and done' },
  consents: { 'zh-CN': '同意过和收回过的', en: 'What was agreed to or taken back' },
  observations: { 'zh-CN': '店里的数', en: 'Numbers of the shop' },
  salts: { 'zh-CN': '认店的暗号', en: 'Codes that tell shops apart' },
  costs: { 'zh-CN': '成本', en: 'Costs' },
  worksheets: { 'zh-CN': '算过写过的单子', en: 'Sheets that were filled in' },
  sessions: { 'zh-CN': '见面记录', en: 'Notes of meetings' },
  reflections: { 'zh-CN': '社工自己的想法', en: 'The coach’s own thoughts' },
  groups: { 'zh-CN': '小组', en: 'Groups' },
  groupReports: { 'zh-CN': '出过的小组报告', en: 'Published group reports' },
  changeLog: { 'zh-CN': '改过什么', en: 'What was changed' },
  tipLog: { 'zh-CN': '小提示', en: 'Tips' },
  pageVisits: { 'zh-CN': '哪天开过哪种页面', en: 'Kinds of pages and their last day' },
  ruleAlerts: { 'zh-CN': '规则提醒', en: 'Rule alerts' },
  packs: { 'zh-CN': '内容包和规则的更新', en: 'Packs and updates of rules' },
  packKeys: { 'zh-CN': '更新的签名', en: 'Signatures of updates' },
  agencyKeys: { 'zh-CN': '认得的机构', en: 'Agencies that are known' },
  revokedKeys: { 'zh-CN': '作废的签名', en: 'Signatures that were withdrawn' },
  feedWatch: { 'zh-CN': '每天去看的地址', en: 'Address asked once a day' },
  watchedRules: { 'zh-CN': '看着的规则页', en: 'Rule pages that are watched' },
  ruleSnapshots: { 'zh-CN': '规则页的旧样子', en: 'Earlier texts of rule pages' },
  ownAlerts: { 'zh-CN': '自己发现的规则变化', en: 'Rule changes that were noticed' },
  actorIds: { 'zh-CN': '给机构看的编号', en: 'The number an agency knows you by' },
  moduleMarks: { 'zh-CN': '辅导人自己学的六课', en: 'The coach’s own six lessons' },
  noticeLinks: { 'zh-CN': '还没打开的公告', en: 'Notices not opened yet' },
  cases: { 'zh-CN': '辅导的个案', en: 'The coaching case' },
  assessments: { 'zh-CN': '自己评过的分', en: 'Self-ratings' },
  goals: { 'zh-CN': '辅导的目标', en: 'Goals of the coaching' },
});

/** Why a file was not read: what happened, and that nothing changed. */
export const readFaultWords = defineWords<ReadFault>({
  'not-ours': {
    'zh-CN': '这不是懂店存的文件，请另选一个，什么都没有变。',
    en: 'This is not a file that Dongdian saved, so please choose another; nothing has changed.',
  },
  'cut-off': {
    'zh-CN': '文件只有一半，请重新拷一次再试，什么都没有变。',
    en: 'The file ends too early, so please copy it again; nothing has changed.',
  },
  damaged: {
    'zh-CN': '文件坏了，请换另一份备份，什么都没有变。',
    en: 'The file is damaged, so please take another copy; nothing has changed.',
  },
  newer: {
    'zh-CN': '文件是更新的懂店存的，请先更新懂店，什么都没有变。',
    en: 'A newer Dongdian saved this file, so please update first; nothing has changed.',
  },
  'too-large': {
    'zh-CN': '文件太大，打不开，什么都没有变。',
    en: 'The file is too large to be opened; nothing has changed.',
  },
  passphrase: {
    'zh-CN': '这个文件加了口令，请写上口令，什么都没有变。',
    en: 'This file is locked, so please type its passphrase; nothing has changed.',
  },
  'wrong-passphrase': {
    'zh-CN': '口令不对，请看看纸上怎么写的，什么都没有变。',
    en: 'That is another passphrase, so please look it up; nothing has changed.',
  },
});

export const csvWords = defineWords<CsvFile>({
  outcomes: { 'zh-CN': '改动前后', en: 'Before and after a change' },
  cases: { 'zh-CN': '个案', en: 'The case' },
  assessments: { 'zh-CN': '自己评的分', en: 'Self-ratings' },
  goals: { 'zh-CN': '目标台阶', en: 'Goal ladders' },
  'rule-reports': { 'zh-CN': '愿意给人看的规则困难单', en: 'Difficulty reports that may be shown' },
});
