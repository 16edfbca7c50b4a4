import type { FieldProblem } from '../forms/read-number';
import { defineWords } from './say';

/** What is unclear about a field: one sentence that says how to write it. */
export const fieldProblemWords = defineWords<FieldProblem>({
  'not-a-number': {
    'zh-CN': '这里要一个数，比如“12”或“1.2 万”。',
    en: 'A number belongs here, such as “12” or “1,200”.',
  },
  'not-whole': { 'zh-CN': '这里要一个整数。', en: 'A whole number belongs here.' },
  negative: { 'zh-CN': '这里要零或者更大的数。', en: 'Zero or a larger number belongs here.' },
  'too-small': {
    'zh-CN': '这个数太小了，请看一看。',
    en: 'This number is too small; please check it.',
  },
  'too-much': {
    'zh-CN': '这个数太大了，请看一看。',
    en: 'This number is too large; please check it.',
  },
  'over-hundred': {
    'zh-CN': '比例到 100 % 为止，请看一看。',
    en: 'A share goes up to 100 %; please check it.',
  },
  'too-long': {
    'zh-CN': '字有点多，请写短一点。',
    en: 'This is a little long; please shorten it.',
  },
  'no-date': {
    'zh-CN': '这一天没看懂，请再选一次。',
    en: 'This day is unclear; please choose it again.',
  },
  'not-offered': { 'zh-CN': '请从给出的里面选一个。', en: 'Please choose one of those given.' },
  'too-many': { 'zh-CN': '多了，请去掉几个。', en: 'There are too many; please take some away.' },
});

/** Units that stand behind a field. */
export const unitWords = defineWords({
  money: { 'zh-CN': '元', en: 'yuan' },
  share: { 'zh-CN': '%', en: '%' },
  count: { 'zh-CN': '', en: '' },
  days: { 'zh-CN': '天', en: 'days' },
  months: { 'zh-CN': '个月', en: 'months' },
  hours: { 'zh-CN': '小时', en: 'hours' },
  minutes: { 'zh-CN': '分钟', en: 'minutes' },
  times: { 'zh-CN': '倍', en: 'times' },
  score: { 'zh-CN': '分', en: 'points' },
});

export const formWords = defineWords({
  optional: { 'zh-CN': '可以不填', en: 'may stay blank' },
  addRow: { 'zh-CN': '再加{row}', en: 'Add {row}' },
  removeRow: { 'zh-CN': '去掉这一行', en: 'Remove this row' },
  rowNo: { 'zh-CN': '第 {n} 行', en: 'Row {n}' },
  ofMost: { 'zh-CN': '{count} / {most} 个字', en: 'about {count} of {most} letters' },
  none: { 'zh-CN': '先不选', en: 'Not chosen' },
});
