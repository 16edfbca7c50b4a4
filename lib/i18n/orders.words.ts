import type { OrderColumn } from '../orders/columns';
import type { TableProblem } from '../orders/table';
import { defineWords } from './say';

export const ordersWords = defineWords({
  paste: { 'zh-CN': '把订单表贴在这里', en: 'Paste the order list here' },
  pasteHint: {
    'zh-CN': '从表格里连表头一起复制。也可以选一个表格文件（CSV）。',
    en: 'Copy it from the spreadsheet with its heading, or choose a file (CSV).',
  },
  file: { 'zh-CN': '选一个文件', en: 'Choose a file' },
  safe: {
    'zh-CN': '名字和手机号不会存下。只留下日期、金额和一个认不出人的记号。',
    en: 'Names and phones are not kept. Only the day, the amount and a mark that names nobody stay.',
  },
  which: { 'zh-CN': '哪一列是什么？', en: 'Which column is which?' },
  noColumn: { 'zh-CN': '没有这一列', en: 'No such column' },
  take: { 'zh-CN': '就用这几列', en: 'Use these columns' },
  taken: {
    'zh-CN': '用了 {count} 笔订单。',
    en: '{count} orders are used.',
  },
  dropped: {
    'zh-CN': '{count} 笔退了款或者没付款，没有算进去。',
    en: '{count} were paid back or never paid, and are left out.',
  },
  unclear: {
    'zh-CN': '{count} 笔没有买家、日期或金额，没有算进去。',
    en: '{count} had no buyer, day or amount, and are left out.',
  },
  again: { 'zh-CN': '换一张表', en: 'Use another list' },
  none: {
    'zh-CN': '这几列里没有能用的订单，请换一列看看。',
    en: 'No usable order stands in these columns; please try others.',
  },
});

export const orderColumnWords = defineWords<OrderColumn>({
  buyer: { 'zh-CN': '谁买的', en: 'Who bought' },
  on: { 'zh-CN': '哪一天', en: 'Which day' },
  amount: { 'zh-CN': '付了多少钱', en: 'How much was paid' },
  goods: { 'zh-CN': '买了什么', en: 'What was bought' },
  state: { 'zh-CN': '订单怎么样了', en: 'What became of it' },
});

export const tableProblemWords = defineWords<TableProblem>({
  empty: { 'zh-CN': '这里还是空的。', en: 'Nothing stands here yet.' },
  'too-large': {
    'zh-CN': '这张表太大了，请分成几张。',
    en: 'This list is too large; please split it.',
  },
  'no-table': {
    'zh-CN': '这里没有看到表格。请连表头一起复制。',
    en: 'No table is seen here. Please copy it with its heading.',
  },
});
