import { compareKey } from './normalise';
import type { RuleChange } from './types';

/** One word for another all through the text is a new name, not so many new rules. */
const OFTEN = 3;

export function renamed(changes: readonly RuleChange[]): RuleChange[] {
  const counts = new Map<string, number>();
  const keyOf = ({ old, new: fresh }: RuleChange): string | null =>
    old !== null &&
    fresh !== null &&
    old.length <= 60 &&
    fresh.length <= 60 &&
    !/\d/.test(old + fresh)
      ? `${compareKey(old)}→${compareKey(fresh)}`
      : null;
  for (const change of changes) {
    const key = keyOf(change);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return changes.map((change) => {
    const key = keyOf(change);
    const often = key !== null && (counts.get(key) ?? 0) >= OFTEN;
    if (!often || !['party', 'penalty', 'scope', 'wording'].includes(change.class)) return change;
    // A company's new name concerns everybody once.
    return change.class === 'party' && change.weight >= 3
      ? change
      : { ...change, class: 'wording', weight: Math.min(1, change.weight) };
  });
}
