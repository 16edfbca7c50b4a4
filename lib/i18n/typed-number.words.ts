import type { TypedProblem } from '../history/read-typed';
import { defineWords } from './say';

/** The small field on a card whose number could not be read. */
export const typedNumberWords = defineWords({
  label: { 'zh-CN': '自己填一个数', en: 'Type the number yourself' },
  hint: {
    'zh-CN': '照页面上的写。你同意过存数，它才会存下。',
    en: 'Copy it from the page. It is kept only if you agreed to keep numbers.',
  },
  use: { 'zh-CN': '用这个数', en: 'Use it' },
  change: { 'zh-CN': '改这个数', en: 'Change it' },
  tag: { 'zh-CN': '你填的', en: 'Typed by you' },
  kept: {
    'zh-CN': '用的是你填的数，也存下了。',
    en: 'This is the number you typed, and it is kept.',
  },
  once: {
    'zh-CN': '用的是你填的数。只用在这张卡片上，没有存。',
    en: 'This is the number you typed. It serves this card only and is not kept.',
  },
});

/** One sentence for each thing that may be unclear about a typed number. */
export const typedProblemWords = defineWords<TypedProblem>({
  empty: {
    'zh-CN': '先写一个数，比如 126。',
    en: 'Please write a number first, such as 126.',
  },
  'not-a-number': {
    'zh-CN': '没看懂这个数，请写成 126、1.2 万或 80 元这样。',
    en: 'This could not be read, so please write it like 126, 12,000 or 80.50.',
  },
  'needs-percent': {
    'zh-CN': '这个数是一个比例，请带上百分号，比如“2.5%”。',
    en: 'This one is a share, so please add the percent sign, as in “2.5%”.',
  },
  'needs-time': {
    'zh-CN': '请带上时间的单位，比如 35 秒或 2 小时。',
    en: 'Please add the unit of time, as in 35 seconds or 2 hours.',
  },
});
