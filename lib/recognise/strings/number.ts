import type { SightedValue } from '../../shared/sighting';
import { visibleText } from './normalise';

/**
 * Reads one printed number, or refuses. The whole text must be used up: dates, phone
 * numbers, ids, versions and ranges are refused, never cut down to something that fits.
 */

const NO_DATA = /^(?:-{1,3}|—{1,2}|–|~|n\/a|na|null|暂无(?:数据)?|无(?:数据)?|no data)$/i;
const PRIVATE_GLYPH = /[\ue000-\uf8ff]|[\u{f0000}-\u{10fffd}]/u;

const CURRENCIES: Readonly<Record<string, string>> = {
  '¥': 'CNY',
  '￥': 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  'cn¥': 'CNY',
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '₫': 'VND',
  vnd: 'VND',
  '฿': 'THB',
  thb: 'THB',
  rp: 'IDR',
  idr: 'IDR',
  rm: 'MYR',
  myr: 'MYR',
  s$: 'SGD',
  sgd: 'SGD',
  '₱': 'PHP',
  php: 'PHP',
  hk$: 'HKD',
  hkd: 'HKD',
  nt$: 'TWD',
  'jp¥': 'JPY',
  jpy: 'JPY',
  '₹': 'INR',
  inr: 'INR',
};
const CURRENCY = Object.keys(CURRENCIES)
  .sort((a, b) => b.length - a.length)
  .map((c) => c.replace(/[$]/g, '\\$&'))
  .join('|');

const SCALES: Readonly<Record<string, number>> = {
  '': 1,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  万: 1e4,
  w: 1e4,
  千: 1e3,
  k: 1e3,
  亿: 1e8,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
};

const COUNT_UNITS =
  '人次|人|次|件|单|笔|个|位|款|条|场|篇|张|份|套|双|家|项|名|级|orders?|items?|units?|visitors?|clicks?|views?|sessions?|pcs';
const TIME_UNITS = '毫秒|分钟|小时|秒|天|日|分|ms|secs?|s|mins?|min|hours?|hrs?|hr|h|days?|d';

const SHAPE = new RegExp(
  `^(?<sign1>[+-])?\\s?(?<cur1>${CURRENCY})?\\s?(?<sign2>[+-])?` +
    `(?<int>\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+|(?=\\.\\d))(?<frac>\\.\\d+)?` +
    `\\s?(?<scale>十万|百万|千万|万|亿|千|mn|bn|[wkmb](?![a-z]))?` +
    `\\s?(?:(?<pct>%|％)|(?<mille>‰)|(?<money>元|块|${CURRENCY})|(?<count>${COUNT_UNITS})|(?<time>${TIME_UNITS}))?$`,
  'i',
);

/** A date, clock time, phone number or version: digits, but no measure. */
const NOT_A_MEASURE =
  /^(?:\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?|\d{1,2}:\d{2}(?::\d{2})?|1[3-9]\d{9}|0\d+|v?\d+(?:\.\d+){2,})$/i;

/** More digits than any shop's figure has: an order number or id. */
const MOST_DIGITS = 12;

/** Does the text look like a number at all (cheap; before the full reading)? */
export function mayBeNumber(text: string): boolean {
  return text.length <= 40 && (/\d/.test(text) || NO_DATA.test(text.trim()));
}

/** Holds glyphs that only the page's own font can draw: never read, never decoded. */
export function hasPrivateGlyphs(text: string): boolean {
  return PRIVATE_GLYPH.test(text);
}

/**
 * @returns the value in base units (1.2万 → 12000, 2.5% → 0.025), `number: null` for a
 * printed "no data", or `null` when the text is no single number.
 */
export function readNumber(raw: string): SightedValue | null {
  if (raw.length > 40) return null;
  if (hasPrivateGlyphs(raw))
    return { raw: raw.trim(), number: null, unit: null, readable: false, why: 'private-glyphs' };
  let text = visibleText(raw).replace(/[−–](?=\s?[\d¥$€£.])/g, '-');
  if (NO_DATA.test(text)) return { raw: raw.trim(), number: null, unit: null, readable: true };
  // Accountants write minus as brackets: (10) is −10.
  let negative = false;
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  if (bracketed && !/^[+-]/.test(bracketed)) {
    text = bracketed;
    negative = true;
  }
  if (NOT_A_MEASURE.test(text)) return null;
  const shape = SHAPE.exec(text)?.groups;
  if (!shape) return null;
  const {
    sign1,
    sign2,
    cur1,
    int = '',
    frac = '',
    scale = '',
    pct,
    mille,
    money,
    count,
    time,
  } = shape;
  const digits = int.replace(/[, ]/g, '');
  if (sign1 && sign2) return null;
  if (digits.length > MOST_DIGITS || (digits.length > 1 && digits.startsWith('0'))) return null;
  if (cur1 && (pct || mille || count || time)) return null;
  const factor = SCALES[scale.toLowerCase()];
  if (factor === undefined || ((pct || mille) && scale)) return null;
  let number = Number(`${digits || '0'}${frac}`) * factor;
  // 1.15 × 10,000 is 11,499.999… in binary: what is printed is a short decimal.
  if (factor !== 1) number = Number(number.toPrecision(12));
  if (pct) number = Number((number / 100).toPrecision(12));
  if (mille) number = Number((number / 1000).toPrecision(12));
  if (sign1 === '-' || sign2 === '-' || negative) number = number === 0 ? 0 : -number;
  const currency = cur1 ?? (money && money !== '元' && money !== '块' ? money : undefined);
  const code = currency ? CURRENCIES[currency.toLowerCase()] : money ? 'CNY' : undefined;
  return {
    raw: raw.trim(),
    number,
    unit: pct || mille ? 'percent' : code ? 'money' : time ? 'duration' : count ? 'count' : null,
    ...(code ? { currency: code } : {}),
    readable: true,
  };
}
