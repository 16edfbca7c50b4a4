import type { CLOSING_REASONS, DataChoice } from '../coaching/types';
import { defineWords } from './say';

export const reasonWords = defineWords<(typeof CLOSING_REASONS)[number]>({
  'goals-met': { 'zh-CN': '走到了想走到的地方', en: 'The goals were reached' },
  'merchant-ends': { 'zh-CN': '商户想停在这里', en: 'The merchant wants to stop here' },
  'handed-on': { 'zh-CN': '转给了别人', en: 'Somebody else goes on' },
  other: { 'zh-CN': '别的原因', en: 'Another reason' },
});

export const dataChoiceWords = defineWords<DataChoice>({
  keep: { 'zh-CN': '留在这台电脑里', en: 'Keep them on this computer' },
  'hand-over': { 'zh-CN': '存成文件，商户带走', en: 'As a file, for the merchant to take' },
  delete: { 'zh-CN': '都删掉', en: 'Erase them all' },
});
export const dataHintWords = defineWords<DataChoice>({
  keep: {
    'zh-CN': '回访时还看得到。以后想删，随时可以。',
    en: 'They are there at the follow-ups, and may be erased at any time.',
  },
  'hand-over': {
    'zh-CN': '一个文件里什么都有，可以加口令。',
    en: 'One file holds everything; it can have a passphrase.',
  },
  delete: {
    'zh-CN': '删了就找不回来。想留一份，先存成文件。',
    en: 'They can not be brought back. Save a file first to keep a copy.',
  },
});

export const closingWords = defineWords({
  title: { 'zh-CN': '结案', en: 'Closing' },
  lead: {
    'zh-CN': '一起回头看，也看看以后。写的随时存下，不急着写完。',
    en: 'Look back together, and ahead. What is written is kept, so take your time.',
  },
  noCase: {
    'zh-CN': '这里还没有个案，先接案。',
    en: 'No case is open here. Open one first.',
  },
  openCase: { 'zh-CN': '去接案', en: 'Open a case' },
  whatWorked: { 'zh-CN': '什么有用', en: 'What helped' },
  whatWorkedHint: { 'zh-CN': '用商户自己的话写。', en: 'In the merchant’s own words.' },
  whoHelps: { 'zh-CN': '以后谁来帮', en: 'Who helps next' },
  whoHelpsHint: {
    'zh-CN': '一位同行，一个圈子，或者一个电话。',
    en: 'A peer, a circle, or a number to call.',
  },
  reason: { 'zh-CN': '为什么结案', en: 'Why it ends' },
  data: {
    'zh-CN': '这些记录怎么办，由商户定',
    en: 'What becomes of the records: the merchant decides',
  },
  followUps: { 'zh-CN': '回访', en: 'Follow-ups' },
  followUpsHint: {
    'zh-CN': '结案后 30 天和 90 天，各问一次近况。',
    en: 'After 30 and 90 days, ask once how things are.',
  },
  followUpsThen: {
    'zh-CN': '今天结案的话，是 {first} 和 {second}。',
    en: 'Closed today, that is {first} and {second}.',
  },
  close: { 'zh-CN': '今天结案', en: 'Close today' },
  closed: { 'zh-CN': '{day} 结的案。', en: 'Closed on {day}.' },
  reopen: { 'zh-CN': '重新打开', en: 'Open it again' },
  reopenEffect: {
    'zh-CN': '个案又算开着，写过的都还在。',
    en: 'The case is open again; everything written stays.',
  },
  reopenSure: { 'zh-CN': '好，打开', en: 'Yes, open it' },
  dueSince: { 'zh-CN': '{day} 该问了', en: 'due since {day}' },
  dueOn: { 'zh-CN': '{day} 再问', en: 'on {day}' },
  heardOn: { 'zh-CN': '{day} 问过', en: 'asked on {day}' },
  heard: { 'zh-CN': '听到了什么', en: 'What was heard' },
  heardSave: { 'zh-CN': '记下，这次问过了', en: 'Write it down as asked' },
  followUpNo: { 'zh-CN': '第 {no} 次', en: 'No. {no}' },
  erase: { 'zh-CN': '删掉这位商户的记录', en: 'Erase this merchant’s records' },
  eraseEffect: {
    'zh-CN': '这位商户的记录会全部删掉，找不回来。存过的文件不受影响。',
    en: 'All records of this merchant go and can not be brought back. Saved files stay.',
  },
  eraseSure: { 'zh-CN': '好，都删掉', en: 'Yes, erase them all' },
  eraseSettings: {
    'zh-CN': '这里是这台电脑自己的记录。要删，去设置里“把一切都删掉”。',
    en: 'These are the computer’s own records. To erase them, use “Erase everything” in the settings.',
  },
  toSettings: { 'zh-CN': '打开设置', en: 'Open the settings' },
  chooseFirst: {
    'zh-CN': '先请商户选记录怎么办，再结案。',
    en: 'Let the merchant choose what becomes of the records, then close.',
  },
});
