import type { SightedValue } from '../../shared/sighting';
import { INVISIBLE } from './normalise';

/**
 * Reads one printed number, or refuses. The whole text must be used up: dates, phone
 * numbers, ids, versions and ranges are refused, never cut down to something that fits;
 * what two countries would read as two different numbers (1.234) is refused as well.
 */

const LONGEST = 40;
const DIGIT = /[\d０-９]/;
const NO_DATA = /^(?:[-—]{1,3}|~|n\/?a|null|暂无(?:数据)?|无(?:数据)?|no data)$/i;

/** Signs and words of currencies; besides these their three letters are read. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '¥': 'CNY',
  '￥': 'CNY',
  rmb: 'CNY',
  'cn¥': 'CNY',
  元: 'CNY',
  块: 'CNY',
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₫': 'VND',
  đ: 'VND',
  '฿': 'THB',
  rp: 'IDR',
  rm: 'MYR',
  s$: 'SGD',
  '₱': 'PHP',
  hk$: 'HKD',
  nt$: 'TWD',
  '₹': 'INR',
  '৳': 'BDT',
  tk: 'BDT',
  '₦': 'NGN',
  '₩': 'KRW',
  '₺': 'TRY',
  '₽': 'RUB',
};
const CURRENCY = `${Object.keys(SYMBOLS)
  .join('|')
  .replace(/\$/g, '\\$&')}|cny|usd|eur|gbp|vnd|thb|idr|myr|sgd|php|hkd|twd|jpy|inr|cad|aud|sar`;

/** Powers of ten. */
const SCALES: Readonly<Record<string, number>> = {
  百万: 6,
  千万: 7,
  万: 4,
  w: 4,
  千: 3,
  k: 3,
  亿: 8,
  m: 6,
  mn: 6,
  b: 9,
  bn: 9,
};

// 分 counts points here; as minutes or cents it would be something else, so it is no time.
const COUNT_UNITS =
  '人次|人|次|件|单|笔|个|位|款|条|场|篇|张|份|套|双|家|项|名|分|orders?|items?|units?|sold|visitors?|clicks?|views?|sessions?|pcs';
// No 日 and no d: 21日 is a day of the month, 7d the name of a period.
const TIME_UNITS = '毫秒|分钟|小时|秒|天|ms|secs?|s|mins?|hours?|hrs?|h|days?';

// Sign, currency, inner sign; whole, mark of thousands, decimals; scale; one of four units.
const SHAPE = new RegExp(
  `^([+-])?(?:(${CURRENCY})\\s*([+-])?)?` +
    `(\\d{1,3}([,'\\u00a0\\u2007\\u2009\\u202f])\\d{3}(?:\\5\\d{3})*|\\d{1,3}(?:\\.\\d{3}){2,}|\\d+)(\\.\\d+)?` +
    `\\s*(百万|千万|[万亿千]|mn|bn|[wkmb](?![a-z]))?` +
    `\\s*(?:([%‰])|(${CURRENCY})|(${COUNT_UNITS})|(${TIME_UNITS}))?$`,
  'i',
);

/** Digits of a page's own font, alone or with what may stand around a number. */
const PRIVATE_NUMBER = new RegExp(`^\\P{L}*[万亿]?(?:元|${COUNT_UNITS}|${TIME_UNITS})?$`, 'u');

/** 2026, 2026.11, 202611: a year or month as likely as an amount. */
const YEAR_MONTH = /^20(?:[23]\d|[0-3]\d(?:\.?(?:0[1-9]|1[0-2])|\.[1-9]))$/;

/** Does the text look like a number at all (cheap; before the full reading)? */
export function mayBeNumber(text: string): boolean {
  const bare = text.trim();
  if (DIGIT.test(bare)) return bare.length <= LONGEST;
  return NO_DATA.test(/^[\w一-龥]/.test(bare) ? bare : plain(bare));
}

/**
 * Is the text a number in glyphs that only the page's own font can draw? Those are never
 * read, never decoded. Words with such a glyph beside them carry an icon, no number.
 */
export function hasPrivateGlyphs(text: string): boolean {
  return /[\ue000-\uf8ff\udb80-\udbff]/.test(text) && PRIVATE_NUMBER.test(plain(text));
}

/**
 * Full-width forms as ASCII, all dashes as one. Narrower than NFKC on purpose: that would
 * turn 10² into 102, and （10）, a badge, into (10), a minus.
 */
const plain = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    // Between half-width digits a full-width comma parts two numbers; between full-width ones thousands.
    .replace(/(?<=[０-９])，(?=[０-９]{3})|[＄％＋－-～]/g, (c) =>
      String.fromCharCode(c.charCodeAt(0) - 0xfee0),
    )
    .replace(/[−–‐‑]/g, '-')
    .trim();

/**
 * @returns the value in base units (1.2万 → 12000, 2.5% → 0.025; a duration as printed),
 * `number: null` for a printed "no data", or `null` when the text is no single number.
 */
export function readNumber(raw: string): SightedValue | null {
  const trimmed = raw.trim();
  if (trimmed.length > LONGEST) return null;
  if (hasPrivateGlyphs(trimmed))
    return { raw: trimmed, number: null, unit: null, readable: false, why: 'private-glyphs' };
  const text = plain(trimmed);
  if (!DIGIT.test(text))
    return NO_DATA.test(text) ? { raw: trimmed, number: null, unit: null, readable: true } : null;
  // Accountants write minus as brackets: (10) is −10.
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const [, sign, before, inner, int, gap, frac = '', scale = '', share, after, count, time = ''] =
    SHAPE.exec(bracketed ?? text) ?? [];
  if (!int) return null;
  const code = codeOf(before ?? after);
  const digits = int.replace(/\D/g, '');
  const power = scale && SCALES[scale.toLowerCase()];
  if (
    (sign && inner) ||
    // (10%) and (10人) are asides to a number, no minus.
    (bracketed && (sign || inner || share || count || time)) ||
    (before && (share || count || time || (after && codeOf(after) !== code))) ||
    (share && scale) ||
    power === undefined ||
    // 007 is a code; beyond these lengths digits are an id or get lost.
    /^0\d/.test(digits) ||
    digits.length > 12 ||
    digits.length + frac.length > 16 ||
    // Dots between thousands are certain in rupiah and dong alone.
    (int.includes('.') && (frac || !/IDR|VND/.test(code ?? ''))) ||
    // 1.234 is one and a bit, or a thousand: only a Chinese word or sign settles it.
    (frac.length === 4 && /^[1-9]\d{0,2}$/.test(int) && !/[\u3000-\uffff]/.test(text)) ||
    // 5m: minutes, months or millions. In rupiah M is a milliard.
    (!code && /^[mbHS]$/.test(scale + time)) ||
    (code === 'IDR' && /m/i.test(scale)) ||
    // 1M, 3M, 1w: tabs of months and weeks; 2B: to business.
    (!code && !frac && Number(digits) <= 12 && /[wmb]/i.test(scale)) ||
    // A bare row of digits: an order number, a phone number, a date.
    (!(code || gap || scale || share || count || time) &&
      ((!frac && digits.length > 7) || YEAR_MONTH.test(int + frac)))
  )
    return null;
  // Moves the point in the text: 1.15 × 10,000 is 11,499.999… in binary.
  const size = Number(`${digits}${frac}e${Number(power) - (share ? (share === '%' ? 2 : 3) : 0)}`);
  return {
    raw: trimmed,
    number: size && (sign === '-' || inner === '-' || bracketed) ? -size : size,
    unit: share ? 'percent' : code ? 'money' : time ? 'duration' : count ? 'count' : null,
    ...(code ? { currency: code } : {}),
    readable: true,
  };
}

const codeOf = (sign: string | undefined): string | undefined =>
  sign && (SYMBOLS[sign.toLowerCase()] ?? sign.toUpperCase());
