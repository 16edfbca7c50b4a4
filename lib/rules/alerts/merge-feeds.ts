import type { RuleChange, RuleFeed } from '../feed/types';

/**
 * The built-in feed with what came after. A feed of the same id replaces it when its version
 * is higher; feeds of other publishers add to it. Of two entries with one id the first
 * publisher's stands: nobody rewrites another's entry.
 */
export function mergeFeeds(builtIn: RuleFeed, later: readonly RuleFeed[]): readonly RuleChange[] {
  const own = later.find(({ id, version }) => id === builtIn.id && version > builtIn.version);
  const feeds = [own ?? builtIn, ...later.filter(({ id }) => id !== builtIn.id)];
  const rules = new Map<string, RuleChange>();
  for (const { items } of feeds)
    for (const item of items) if (!rules.has(item.id)) rules.set(item.id, item);
  return [...rules.values()];
}
