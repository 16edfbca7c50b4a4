/** How names and queries are cut up, so that every part of a name can be found. */

const HAN_RUN = /\p{Script=Han}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** The runs of Chinese characters in a text: `支付转化率（UV）` → `['支付转化率']`. */
export const hanRuns = (text: string): string[] => text.match(HAN_RUN) ?? [];

/** Words of other scripts, in small letters: `ROI (7 days)` → `['roi', '7', 'days']`. */
export function latinWords(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().replace(HAN_RUN, ' ').match(WORD) ?? [];
}

/** Every two neighbours of a run; of a single character itself. */
export function bigrams(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** Words of a run as its readers part it: `支付转化率` → `支付`, `转化`, `率`. */
export function hanWords(run: string): string[] {
  return [...segmenter().segment(run)].map(({ segment }) => segment);
}

let made: Intl.Segmenter | undefined;
function segmenter(): Intl.Segmenter {
  // Reading its tables takes a moment: once, and not before it is wanted.
  made ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
  return made;
}

/** A name without blanks, brackets, case and width: two names that look alike are alike. */
export function plainKey(text: string): string {
  return (text.normalize('NFKC').toLowerCase().match(WORD) ?? []).join('');
}
