import type { FeedWatch } from '../packs/watch';
import type { ProfileDatabase } from './database';

/** Stores that version 4 adds. */
export const FEED_WATCH_STORES = { feedWatch: '&id' } as const;

/** One address at a time is asked for rules. */
export interface FeedWatchRow extends FeedWatch {
  id: 'rules';
}

export async function feedWatch(db: ProfileDatabase): Promise<FeedWatch | null> {
  return (await db.feedWatch.get('rules')) ?? null;
}

/**
 * Changes what is remembered in one step.
 *
 * @param change `null` in: there is none yet; `null` out: it stays as it is
 */
export async function changeFeedWatch(
  db: ProfileDatabase,
  change: (before: FeedWatch | null) => FeedWatch | null,
): Promise<FeedWatch | null> {
  return db.transaction('rw', db.feedWatch, async () => {
    const before = (await db.feedWatch.get('rules')) ?? null;
    const after = change(before);
    if (after) await db.feedWatch.put({ ...after, id: 'rules' });
    return after ?? before;
  });
}
