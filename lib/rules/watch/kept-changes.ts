import type { RuleChange } from '../types';
import type { KeptChange } from './types';

/** More than these nobody reads; the heaviest stay, in reading order. */
const MOST_CHANGES = 40;
/** Longer passages are no sentences. */
const LONGEST = 600;

const clip = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
const clipped = (text: string | null): string | null => (text === null ? null : clip(text));

/** Changes of a comparison as they are kept, each with the sentences it was read from. */
export function keptChanges(changes: readonly RuleChange[]): KeptChange[] {
  const heaviest = [...changes].sort((a, b) => b.weight - a.weight).slice(0, MOST_CHANGES);
  const chosen = new Set(heaviest);
  return changes
    .filter((change) => chosen.has(change))
    .map((change) => {
      const gone = change.new === null && change.sentenceBefore === undefined;
      return {
        class: change.class,
        old: clipped(change.old),
        new: clipped(change.new),
        before: gone ? clip(change.sentence) : clipped(change.sentenceBefore ?? null),
        after: gone ? null : clip(change.sentence),
        where: change.where,
        weight: change.weight,
      };
    });
}
