import { labelKey } from '../recognise/strings/normalise';

/** What a text on the page is: things one presses come first, then headings, then the rest. */
export type WordKind = 'control' | 'heading' | 'text';

export interface WordCandidate {
  readonly text: string;
  readonly kind: WordKind;
  /** It can be seen (not hidden, not of no size). */
  readonly visible: boolean;
}

/** Text beyond this is prose, not a name on a button. */
export const LONGEST_NAME = 40;
/** So much may stand around the words in a name: 规则中心（3）, 生效时间. */
const ROOM_AROUND = 8;
const BY_KIND: Readonly<Record<WordKind, number>> = { control: 200, heading: 100, text: 0 };
const WHOLE = 1000;
const STARTS = 400;

/**
 * How well a text fits the words of a step; 0: not at all. The first of the words counts
 * more than a later one, a whole name more than a part of one.
 */
export function wordScore(
  { text, kind, visible }: WordCandidate,
  words: readonly string[],
): number {
  if (!visible || text.length > LONGEST_NAME) return 0;
  const key = labelKey(text);
  if (key === '') return 0;
  let best = 0;
  for (const [index, word] of words.entries()) {
    const fit = fitOf(key, labelKey(word));
    if (fit > 0) best = Math.max(best, fit + BY_KIND[kind] - Math.min(index, 50));
  }
  return best;
}

function fitOf(key: string, wanted: string): number {
  // One sign alone is in every other name.
  if (wanted === '') return 0;
  if (key === wanted) return WHOLE;
  if (wanted.length < 2 || key.length - wanted.length > ROOM_AROUND) return 0;
  // 近7天 is no part of 近17天, nor 7天 of 近17天: digits must not go on.
  const at = key.indexOf(wanted);
  if (at < 0) return 0;
  const before = key[at - 1] ?? '';
  const after = key[at + wanted.length] ?? '';
  const cut = (outer: string, inner: string) =>
    /[\d.,a-z]/.test(outer) && /[\da-z]/.test(inner) && /\d/.test(outer) === /\d/.test(inner);
  if (cut(before, wanted[0] ?? '') || cut(after, wanted.at(-1) ?? '')) return 0;
  return (at === 0 ? STARTS : STARTS / 2) - (key.length - wanted.length);
}

/** Index of the best candidate (the first of equals), or -1. */
export function bestOf(candidates: readonly WordCandidate[], words: readonly string[]): number {
  let best = -1;
  let most = 0;
  for (const [index, candidate] of candidates.entries()) {
    const score = wordScore(candidate, words);
    if (score > most) [best, most] = [index, score];
  }
  return best;
}
