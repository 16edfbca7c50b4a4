/**
 * The key under which a label is looked up: one spelling for full- and half-width forms,
 * blanks inside words, zero-width characters and trailing icons. Brackets keep their
 * content, because （人数） and （支付时间） change the meaning.
 */

/**
 * Zero-width and direction marks, soft hyphen, word joiner, variation selectors; and the
 * info icons ⓘ ℹ, which NFKC would turn into a letter. The right-to-left override is not
 * among them: it shows 12 where the text holds 21, so what carries it must match nothing.
 */
export const INVISIBLE =
  /[\ufe00-\ufe0f\u00ad\u061c\u180e\u200b-\u200f\u2139\u24d8\u202a-\u202d\u2060-\u2064\u2066-\u2069\ufeff]/g;
const BLANKS = /\s+/g;
// Marks glued to a label: sort, links, required stars, bullets. No private glyphs: they may be
// digits, and 访客数 with digits behind it is a label with an unreadable value.
export const EDGE_LEAD = /^[\s*•·●■◆▪|/、,，.。:：;；!?？]+/;
export const EDGE_TAIL = /[\s*•·●■◆▪|/、,，.。:：;；!?？>›»↑↓↕⇅▲▼△▽→]+$/;

// Several readers ask for the same text one after the other.
let last = '';
let lastVisible = '';

/** Text as a person sees it: NFKC, invisible characters gone, blanks collapsed. */
export function visibleText(text: string): string {
  if (text !== last)
    lastVisible = text.replace(INVISIBLE, '').normalize('NFKC').replace(BLANKS, ' ').trim();
  last = text;
  return lastVisible;
}

/** The look-up key of a label; the key of a key is the key. Empty when nothing is left. */
export function labelKey(text: string): string {
  const key = text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(BLANKS, '')
    .toLowerCase()
    // Dashes join or part words as it pleases: add-to-cart, add to cart.
    .replace(/[-–—−‐]/g, '')
    .replace(EDGE_LEAD, '')
    .replace(EDGE_TAIL, '');
  // What was taken away may have stood between a letter and its accent.
  return key === text ? key : key.normalize('NFKC');
}
