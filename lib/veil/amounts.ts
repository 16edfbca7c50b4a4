import { flattened } from './patterns';
import { joined, type Span, spansOf } from './spans';

const DIGITS = '\\d{1,3}(?:[,\\s]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const UNIT = '(?:\\s?(?:万|亿|千|[kKmMbB]\\b))?';
/** ¥1,234.56 · -US$ 12 · ￥ 3.2万; the sign alone may stand before a number in a box of its own. */
const SIGNED = new RegExp(
  `[-+]?\\s?(?:[A-Z]{0,3}\\p{Sc}|RM|Rp|S\\$)\\s?[-+]?(?:${DIGITS})${UNIT}`,
  'gu',
);
/** 1234 元, 3.2万元, 12 USD */
const NAMED = new RegExp(
  `[-+]?(?:${DIGITS})\\s?(?:万|亿|千)?(?:元|块|角|美元|欧元|日元|港币|人民币|USD|EUR|GBP|CNY|RMB|HKD|SGD|MYR|THB|VND|IDR|PHP)(?![\\p{Script=Han}A-Za-z]*[路街道])`,
  'gu',
);
/** CNY 12.00 */
const CODED = new RegExp(
  `(?:USD|EUR|GBP|CNY|RMB|HKD|SGD|MYR|THB|VND|IDR|PHP)\\s?[-+]?(?:${DIGITS})${UNIT}`,
  'gu',
);
/** Two places and no share: prices and sums are printed so (1,234.56). */
const TWO_PLACES =
  /(?<![\d.])[-+]?\d{1,3}(?:,\d{3})*\.\d{2}(?![\d.]|\s?[%％‰])|(?<![\d.,])[-+]?\d+\.\d{2}(?![\d.]|\s?[%％‰])/g;
const NUMBER = /[-+]?\d[\d,.]*(?:\s?(?:万|亿|千|[kKmM]\b))?/g;

/** @returns amounts of money in a text, by currency, unit or two places. */
export function amountSpans(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  const flat = flattened(text);
  return joined([SIGNED, NAMED, CODED, TWO_PLACES].flatMap((pattern) => spansOf(flat, pattern)));
}

/** @returns every number of a text that stands where an amount is expected; shares are none. */
export function numbersOf(text: string): Span[] {
  const flat = flattened(text);
  return spansOf(flat, NUMBER).filter(({ end }) => !/^\s?[%％‰]/.test(flat.slice(end)));
}

const LABEL =
  /(?:金额|价|费|款|额|收入|支出|成本|利润|佣金|余额|营收|流水|货值|补贴|红包|花费|消耗|保证金|GMV|amount|price|sales|revenue|cost|fee|spend|profit|balance|payout|earning|total|subtotal|refund|shipping|discount|tax|commission|budget)/i;

/** Does a label announce an amount of money? 退款率 and 件单价数 are decided by what stands behind. */
export const isAmountLabel = (text: string): boolean =>
  text.length <= 40 &&
  LABEL.test(text) &&
  !/(?:率|占比|人数|件数|单数|次数|笔数|数量|rate|share|count|%)\s*$/i.test(text.trim());
