import type { Unit } from './units';

/**
 * Stored copies are sometimes cut at a fixed length. What an early insertion pushes over that
 * edge, or a deletion pulls in, is no change.
 */
const SHORTEST = 4000;
const ROUND = 500;

/** Ends in mid-sentence, at a round length or at the length of the other copy. */
function looksCut(text: string, other: string): boolean {
  const trimmed = text.trimEnd();
  if (trimmed.length < SHORTEST || /[.。!！?？;；:：)）」』”"》|]$/u.test(trimmed)) return false;
  return [text.length, trimmed.length].some(
    (length) =>
      length % ROUND <= 3 || length % ROUND >= ROUND - 3 || Math.abs(length - other.length) <= 3,
  );
}

/** The units of both texts without what only the cut brought in or took away. */
export function withoutCutTails(
  before: readonly Unit[],
  after: readonly Unit[],
  texts: { readonly before: string; readonly after: string },
): { readonly before: readonly Unit[]; readonly after: readonly Unit[] } {
  const cut = {
    before: looksCut(texts.before, texts.after),
    after: looksCut(texts.after, texts.before),
  };
  // The last sentence of a cut text is half a sentence.
  const mine = cut.before ? before.slice(0, -1) : before;
  const theirs = cut.after ? after.slice(0, -1) : after;
  return {
    before: cut.after ? upToLastShared(mine, theirs) : mine,
    after: cut.before ? upToLastShared(theirs, mine) : theirs,
  };
}

function upToLastShared(units: readonly Unit[], others: readonly Unit[]): readonly Unit[] {
  const keys = new Set(others.map(({ key }) => key));
  const last = units.findLastIndex(({ key }) => keys.has(key));
  return last < 0 ? units : units.slice(0, last + 1);
}
