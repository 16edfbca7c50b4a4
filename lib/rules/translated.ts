import { languageOf } from './language';
import type { RuleLanguage } from './types';
import type { Unit } from './units';

/**
 * Sites serve a banner or a clause now in one language, now in another. What came in another
 * language than the text, and what left its place for it, is no change of the rule.
 */
export function withoutTranslations(
  removed: readonly Unit[],
  added: readonly Unit[],
  language: RuleLanguage,
): { removed: readonly Unit[]; added: readonly Unit[] } {
  const foreign = ({ text }: Unit): boolean => {
    if (text.length < 30) return false;
    const own = languageOf(text);
    return own !== language && own !== 'other';
  };
  const come = added.filter(foreign);
  const gone = removed.filter(foreign);
  if (come.length === 0 && gone.length === 0) return { removed, added };
  // For each sentence in the other language one of ours, taken in reading order.
  const without = (units: readonly Unit[], others: readonly Unit[], count: number): Unit[] => {
    let left = count;
    return units.filter((unit) => {
      if (others.includes(unit)) return false;
      if (left === 0 || unit.text.length < 30) return true;
      left -= 1;
      return false;
    });
  };
  return {
    removed: without(removed, gone, Math.min(come.length, removed.length - gone.length)),
    added: without(added, come, Math.min(gone.length, added.length - come.length)),
  };
}
