import { addressSpans } from './address';
import { joined, type Span, spansOf } from './spans';

/**
 * What tells by its characters alone that it points to somebody: telephone and order numbers,
 * cards, mail, addresses, starred names. Length-preserving: the spans are those of the text.
 */

/** Full-width forms become half-width ones, one for one; invisible ones become a blank each. */
export function flattened(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]|[\u00ad\u200b-\u200f\u2060\ufeff]/g, (char) => {
    const code = char.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}

const MAIL = /[\p{L}\p{N}._%+\-*]+\s?@\s?[\p{L}\p{N}\-*]+(?:\.[\p{L}\p{N}\-*]+)+/gu;
const LINK = /(?:https?:\/\/|www\.)\S+/gi;

/** Masked, parted by blanks or dashes, behind +86: 138****8000, 138 0013 8000. */
const MOBILE = /(?<![\d*])(?:\(?(?:\+|00)?86\)?[\s-]*)?1[3-9*](?:[\s-]?[\d*]){9}(?![\d*])/g;
/** 0571-8765 4321, (010)87654321, 400-820-8820, with an extension. */
const LANDLINE =
  /(?<!\d)(?:\(0\d{2,3}\)\s?|0\d{2,3}[\s-]|(?:\+86[\s-]?)\d{2,3}[\s-])\d{3,4}[\s-]?\d{4}(?:\s?(?:-|转|ext\.?)\s?\d{1,6})?(?!\d)|(?<!\d)[48]00[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)/gi;
/** +44 20 7946 0958, (415) 555-0132, 415-555-0132. */
const ABROAD =
  /\+\d{1,3}[\s.-]?(?:\(\d{1,4}\)[\s.-]?)?\d{1,4}(?:[\s.-]?\d{2,4}){1,4}(?!\d)|(?<!\d)\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\d)/g;

/** Orders, parcels, cards, ids: nine digits and more in a row; a thousands comma ends it. */
const LONG_NUMBER = /(?<![\d.,])\d{9,32}[xX]?(?![\d,]*\.\d)/g;
/** 6222 0212 3456 7890 123, 3301 0619 9001 0112 34 */
const GROUPED = /(?<!\d)\d{4}(?:[\s-]\d{4}){2,4}(?:[\s-]\d{1,3})?(?!\d)/g;
/** 221122-123456789012345, 114-2938475-1029384, 408-XXX: the numbers platforms print. */
const PARTED_NUMBER = /(?<![\d-])\d{3,8}-\d{6,18}(?:-\d{4,10})?(?!\d)/g;
/** SF1234567890123, YT88…, TB20261122A7K3, #DD-20261122-0042, 22KJ9FQ2RX1A */
const CODE =
  /(?<![A-Za-z\d])(?=[A-Za-z\d-]*\d[A-Za-z\d-]*\d[A-Za-z\d-]*\d[A-Za-z\d-]*\d)(?=[A-Za-z\d-]*[A-Za-z])[A-Za-z\d]{2,}(?:-[A-Za-z\d]{2,})*(?![A-Za-z\d])/g;
const HASH_NUMBER = /#\s?[A-Za-z]{0,6}-?\d{3,}/g;
/** 3301061990****0012 and 6222 **** **** 1234: part of it covered already. */
const STARRED_NUMBER = /(?<![\d*])(?=[\d*\s-]*\d)(?=[\d*\s-]*\*{2})[\d*][\d*\s-]{4,}[\d*][xX]?/g;
/** 张**, t**8, 小*猫, J***n: what platforms leave of a name. */
const STARRED_NAME = /[\p{L}\p{N}_]{0,12}\*{1,8}[\p{L}\p{N}_]{0,12}/gu;

/** 微信：abc_123, WeChat ID: …, QQ 12345678, wxid_… */
const HANDLE =
  /(?:微信号?|wechat(?:\s?id)?|weixin|vx|wx|v信|qq号?|旺旺(?:号|id)?|whatsapp|line\s?id|telegram)\s?[:\s]\s?(?<part>[\p{L}\p{N}_@+-][\p{L}\p{N}_@+\-.*]{2,40})/giu;
const WXID = /wxid_[\w-]+|tb\d{5,}\w*|(?<!\w)@[A-Za-z_][\w.]{2,30}/g;

/** Codes that are words of the trade: no customer hangs on them. */
const HARMLESS =
  /^(?:1688|360|b2b|b2c|o2o|c2m|q[1-4]|\d+(?:px|kb|mb|gb|ml|kg|cm|mm|rmb|cny|usd)?)$/i;
/** 2026-11-22T08:00, 20261122 in front of nothing else. */
const DATE = /^(?:19|20)\d{2}-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])(?:t\d.*)?$/i;

/** @returns where private strings stand in a text, in order, joined. */
export function patternSpans(text: string): Span[] {
  if (text.length < 2) return [];
  const flat = flattened(text);
  const out: Span[] = [];
  if (/@/.test(flat)) out.push(...spansOf(flat, MAIL));
  if (/https?:|www\./i.test(flat)) out.push(...spansOf(flat, LINK));
  if (/\d/.test(flat)) {
    for (const pattern of [MOBILE, LANDLINE, LONG_NUMBER, GROUPED, PARTED_NUMBER])
      out.push(...spansOf(flat, pattern));
    // +28.57% is a rise, no number of anybody.
    for (const span of spansOf(flat, ABROAD))
      if (flat.slice(span.start, span.end).replace(/\D/g, '').length >= 8) out.push(span);
    out.push(...spansOf(flat, HASH_NUMBER));
    for (const span of spansOf(flat, CODE)) {
      const code = flat.slice(span.start, span.end);
      if (!HARMLESS.test(code) && !DATE.test(code)) out.push(span);
    }
  }
  if (flat.includes('*')) {
    out.push(...spansOf(flat, STARRED_NUMBER));
    // A star of a form (*必填), or a product of two sizes (30*40), is no name.
    for (const span of spansOf(flat, STARRED_NAME))
      if (!/^\*\D*$/.test(flat.slice(span.start, span.end)) || /\*\*/.test(flat))
        if (!/^\d+\*\d+$/.test(flat.slice(span.start, span.end))) out.push(span);
  }
  if (/微信|wechat|weixin|vx|wx|v信|qq|旺旺|whatsapp|line|telegram|tb\d|@/i.test(flat)) {
    out.push(...spansOf(flat, HANDLE, 'part'), ...spansOf(flat, WXID));
  }
  out.push(...addressSpans(flat));
  return joined(out);
}
