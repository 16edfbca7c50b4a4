/**
 * How alike two texts are, whatever they are about: a card that is another card with its
 * noun changed reads like a form, and teaches nothing.
 */

const SHINGLE = 4;

/**
 * The four-character pieces of a Chinese text, with the given names, all slots, numbers
 * and punctuation taken out first.
 */
export function shingles(text: string, names: readonly string[]): ReadonlySet<string> {
  let bare = text;
  for (const name of [...names].sort((a, b) => b.length - a.length))
    if (name) bare = bare.split(name).join('X');
  bare = bare.replace(/\{[^}]*\}|[\d\s\p{P}\p{S}]/gu, '');
  const pieces = new Set<string>();
  for (let at = 0; at + SHINGLE <= bare.length; at++) pieces.add(bare.slice(at, at + SHINGLE));
  return pieces;
}

/** Share of common pieces (Jaccard), 0 to 1; two empty texts are not alike. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const piece of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(piece)) common++;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
