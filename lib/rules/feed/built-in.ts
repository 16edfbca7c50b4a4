import feed from './rule-changes.json' with { type: 'json' };
import type { RuleFeed } from './types';

/**
 * The feed that ships inside the extension. It carries no signature: whoever can change it
 * can change the extension. A contract test holds it against the schema and its sources.
 */
export const builtInFeed: RuleFeed = feed as RuleFeed;

/** Last day on which something was taken into the feed (ISO). */
export const collectedUntil = (feedItems: RuleFeed['items']): string | null =>
  feedItems.reduce<string | null>(
    (last, { captured }) => (captured && (!last || captured > last) ? captured : last),
    null,
  );
