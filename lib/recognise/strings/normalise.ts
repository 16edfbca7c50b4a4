/**
 * The key under which a label is looked up: one spelling for full- and half-width forms,
 * blanks inside words, zero-width characters and trailing icons. Brackets keep their
 * content, because （人数） and （支付时间） change the meaning.
 */

// Zero-width and direction marks, soft hyphen, word joiner, variation selectors.
const INVISIBLE =
  /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\ufe0e|\ufe0f/g;
const BLANKS = /\s+/g;
// Icons and marks glued to a label: info, sort, links, required stars, bullets.
const EDGE = /^[*•·●■◆▪|/、,，.。:：;；!?？]+|[*•·●■◆▪|/、,，.。:：;；!?？>›»ⓘ❓↑↓↕⇅▲▼△▽→]+$/g;

/** Text as a person sees it: NFKC, invisible characters gone, blanks collapsed. */
export function visibleText(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
}

/** The look-up key of a label. Empty when nothing is left. */
export function labelKey(text: string): string {
  const key = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(BLANKS, '')
    .toLowerCase()
    .replace(/[–—−]/g, '-');
  const bare = key.replace(EDGE, '');
  return bare === key ? key : bare.replace(EDGE, '');
}
