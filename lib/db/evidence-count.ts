import type { ProfileDatabase } from './database';
import { writesTo } from './writes';

interface Counted {
  readonly writes: string;
  readonly count: Promise<number>;
}

const counted = new WeakMap<ProfileDatabase, Counted>();

/**
 * How many rows of evidence there are. Counting 100,000 takes tens of ms, and every question of
 * a page about learning needs it: it is done once, and anew after a write of whatever kind.
 */
export function evidenceCount(db: ProfileDatabase): Promise<number> {
  const writes = writesTo(db, 'evidence');
  const known = counted.get(db);
  if (known && writes !== '' && known.writes === writes) return known.count;
  const made: Counted = { writes, count: Promise.resolve(db.evidence.count()) };
  counted.set(db, made);
  made.count.catch(() => counted.get(db) === made && counted.delete(db));
  return made.count;
}
