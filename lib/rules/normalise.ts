/**
 * The two spellings of a passage: display text (as seen, blanks tidied) and compare key
 * (what is left when typography, case, punctuation and blanks no longer count).
 */

// Zero-width and direction marks, soft hyphen, variation selectors, private glyphs of icon fonts.
const INVISIBLE = /[\p{Cf}\p{Co}]|\p{Variation_Selector}|\u034f|\u115f|\u1160/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they come with broken input and are dropped
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

// What would open a tag if somebody put the text into a page: rule texts are never markup.
const TAG_LIKE = /<(?=[a-z/!?])/gi;

/** As a person sees it: invisible characters gone, blanks collapsed, ends trimmed. */
export function displayText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(TAG_LIKE, '‹')
    .replace(/\s+/g, ' ')
    .trim();
}

const HAN = '\\p{Script=Han}';
const AROUND_HAN = new RegExp(`(?<=${HAN}) +(?=[${HAN}\\d])|(?<=\\d) +(?=${HAN})`, 'gu');

/** Full-width figures as half-width ones, so that they are read as figures. */
export function halfWidthFigures(text: string): string {
  return text.replace(/[０-９％．]/g, (sign) => sign.normalize('NFKC'));
}

/** Chinese without the blanks that editors put between Han characters and figures. */
export function withoutHanBlanks(text: string): string {
  return text.replace(AROUND_HAN, '');
}

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"'()（）《》，。；]+/gi;
/** A web address in a sentence, also one without its scheme where a path tells it. */
export const WEB_ADDRESS =
  /(?:\bhttps?:)?\/\/[\w-]+\.[^\s<>"'()（）《》，。；]+|\bwww\.[^\s<>"'()（）《》，。；]+|(?<![@\w.-])(?:[a-z\d-]+\.)+[a-z]{2,6}\/[^\s<>"'()（）《》，。；]*/gi;
const MAIL = /\[email\s*protected\]|[\w.+-]+\s?(?:@|\[at\]|\(at\))\s?[\w-]+(?:\.[\w-]+)+/gi;

/** Web addresses without what changes at every visit; the host and path stay. */
export function withoutLinkTokens(text: string): string {
  if (!text.includes('@') && !/https?:|www\.|\[email/i.test(text)) return text;
  return text
    .replace(ADDRESS, (address) => address.replace(/[?#].*$/, '').replace(/\/+$/, ''))
    .replace(MAIL, '✉');
}

// A comparison carries meaning, as do % and currencies.
const DROPPED = /[^\p{L}\p{N}\p{M}%‰$€£¥₹₩<>=≤≥✉]+/gu;
const PLAIN = /^[\u0020-\u007e]*$/;

/** Figures in one spelling: no grouping marks, no leading zeros in dates, half-width. */
function oneFigure(text: string): string {
  return text
    .replace(/(\d)[,\u00a0\u202f' ](?=\d{3}(?!\d))/g, '$1')
    .replace(/(?<=\d)[.](?=\d)/g, '点')
    .replace(/(?<=[年月])\s*0(?=\d[月日])/g, '');
}

/**
 * Under which two passages count as the same. Keeps letters, figures, percent, currencies and
 * comparisons; drops case, punctuation, blanks, quotes and link tokens.
 */
export function compareKey(text: string): string {
  let key = PLAIN.test(text) ? text : text.normalize('NFKC').replace(INVISIBLE, '');
  key = withoutLinkTokens(key);
  if (/\d/.test(key)) key = oneFigure(key);
  return key.toLowerCase().replace(DROPPED, '');
}

/**
 * Numbers in front of an article or list entry: "1.", "1.2.3 ", "(a)", "（一）", "第十二条", "①".
 * What follows must not be a unit, or a rate of 1.5 % would lose its figure.
 */
const ORDINAL =
  /^(?:[\s•·●■◆▪–—*\-†‡]+|第\s*[一二三四五六七八九十百零〇\d]+\s*[条章节款项部分](?:之[一二三四五六])?|[（(]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,3}|[a-z]{1,2}|[ivx]{1,5})\s*[）)]\.?|[A-Z]\.\d{1,2}(?:\.(?:\d{1,2}|[a-z]))*\.?(?=\s+["“„«(]?\p{Lu})|[一二三四五六七八九十]{1,3}\s*[、.．]|[①-⑳]|§+\s*\d+[a-z]?|(?:article|section|artikel|artículo|artykuł|art\.?|clause)\s+\d+(?:\.\d+)*\s*[.:)–-]?|\d{1,3}(?:\.\d{1,3})*\s*[.)、．](?!\d)|\d{1,2}(?:\.\d{1,2})+(?=\s*[\p{Lu}\p{Script=Han}])(?!\s*[万亿千百元天日月年倍])|[a-zA-Z]\s*[.)](?=\s)|[ivxIVX]{1,5}[.)](?=\s))/iu;

/** The number in front of a passage and the rest. */
export function splitOrdinal(text: string): { readonly ordinal: string; readonly rest: string } {
  let rest = text;
  for (let turn = 0; turn < 6; turn += 1) {
    const match = ORDINAL.exec(rest);
    if (!match?.[0]) break;
    const next = rest.slice(match[0].length);
    if (!/[\p{L}\p{N}]/u.test(next)) break;
    // "1.2 Fees" is numbered, "3.5 millions" is not.
    if (/^[\d.]+$/.test(match[0]) && /^\s*\p{Ll}/u.test(next)) break;
    rest = next;
  }
  rest = rest.trimStart();
  return { ordinal: text.slice(0, text.length - rest.length).trim(), rest };
}
