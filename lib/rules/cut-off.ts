import type { Alignment } from './align';
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

export function cutOff(
  aligned: Alignment,
  before: readonly Unit[],
  after: readonly Unit[],
  texts: { readonly before: string; readonly after: string },
): Alignment {
  const cutBefore = looksCut(texts.before, texts.after);
  const cutAfter = looksCut(texts.after, texts.before);
  if (!cutBefore && !cutAfter) return aligned;
  const lastShared = (mine: readonly Unit[], theirs: readonly Unit[]): number => {
    const keys = new Set(theirs.map(({ key }) => key));
    return mine.reduce((last, { key, at }) => (keys.has(key) ? at : last), -1);
  };
  const edges = { before: lastShared(before, after), after: lastShared(after, before) };
  return {
    ...aligned,
    // The last sentence of a cut text is half a sentence.
    pairs: aligned.pairs.filter(
      (pair) =>
        !(cutAfter && pair.after.at === after.length - 1) &&
        !(cutBefore && pair.before.at === before.length - 1),
    ),
    removed: cutAfter
      ? aligned.removed.filter(({ at }) => at <= edges.before)
      : aligned.removed.filter(({ at }) => !(cutBefore && at === before.length - 1)),
    added: cutBefore
      ? aligned.added.filter(({ at }) => at <= edges.after)
      : aligned.added.filter(({ at }) => !(cutAfter && at === after.length - 1)),
  };
}
