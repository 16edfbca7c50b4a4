import { INVISIBLE } from '../recognise/strings/normalise';

/** Stands for digits that were taken out. */
export const DIGIT_MASK = '#';
/** Stands for anything else that was taken out. */
export const WORD_MASK = '▢';

const MAIL = /[^\s@<>()（）:：,，;；]+[@＠][^\s@<>()（）,，;；]+/g;
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|io|shop|store|co|top|xyz|vip|me|info|example|test)\b\S*/gi;
/** 138 0013 8000, (020) 8123-4567, +86-10-1234567: seven digits or more with little between. */
const PHONE = /[+＋]?[(（]?\p{Nd}(?:[\s().（）\-–—·_*]{0,2}\p{Nd}){6,}/gu;
/** A code of letters and digits: TB20261122A7, 114-2938475-1029384. */
const CODE = /[A-Za-z\p{Nd}]+(?:[-_][A-Za-z\p{Nd}]+)*/gu;
/** 12,345.67: one number in several groups. */
const GROUPED = /\p{Nd}+(?:[,.，．'’\u00a0\u2009\u202f]\p{Nd}+)+/gu;
const ROW = /\p{Nd}{4,}/gu;
/** 一三八零零一三八零零零. */
const SPELLED = /[零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟幺]{5,}/g;

const digitsIn = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;

/**
 * Takes out of a label whatever may point to somebody: addresses, mail, telephone and order
 * numbers, rows of more than three digits. 近30天, 24小时 and 3.5 stay.
 */
export function maskPrivate(label: string): string {
  return label
    .replace(INVISIBLE, '')
    .replace(/\p{Co}+/gu, WORD_MASK)
    .replace(MAIL, WORD_MASK)
    .replace(ADDRESS, WORD_MASK)
    .replace(CODE, (code) => (/[A-Za-z]/.test(code) && digitsIn(code) > 3 ? DIGIT_MASK : code))
    .replace(PHONE, DIGIT_MASK)
    .replace(GROUPED, (number) => (digitsIn(number) > 3 ? DIGIT_MASK : number))
    .replace(ROW, DIGIT_MASK)
    .replace(SPELLED, DIGIT_MASK)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lengths of time that names are made with: 近7天, 30-day, 24小时. */
const TIME =
  /(?<![\p{Nd}.,])(?:1|2|3|5|7|12|14|15|24|28|30|36|48|60|72|90|180|365)(?=[\s-]?(?:天|日|周|月|个月|小时|分钟|秒|d\b|days?\b|h\b|hours?\b|min|weeks?\b|months?\b))/giu;

/**
 * Takes out every other number as well: beside an unrecognised name any digit may be the
 * shop's own. 近7天 and 24小时 stay, they belong to names.
 */
export function maskNumbers(label: string): string {
  let kept = '';
  let from = 0;
  const hide = (text: string) => text.replace(/\p{Nd}[\p{Nd}.,:/%]*/gu, DIGIT_MASK);
  for (const { index, 0: time } of label.matchAll(TIME)) {
    kept += hide(label.slice(from, index)) + time;
    from = index + time.length;
  }
  return kept + hide(label.slice(from));
}
