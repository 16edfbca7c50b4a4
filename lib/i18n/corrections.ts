import type { LocalText } from '../shared/text';

/** Sentences that a content pack corrected, by the sentence they stand in for. */
let corrections: ReadonlyMap<LocalText, LocalText> | null = null;

/** Puts other corrections in the place of those before; an empty list takes all of them back. */
export function correctWords(pairs: readonly (readonly [LocalText, LocalText])[]): void {
  corrections = pairs.length > 0 ? new Map(pairs) : null;
}

/** The sentence as it is told now. */
export const corrected = (text: LocalText): LocalText => corrections?.get(text) ?? text;
