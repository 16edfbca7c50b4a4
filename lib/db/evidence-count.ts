import type { ProfileDatabase } from './database';

/** How often something was written to the evidence of a database, as far as this worker knows. */
const writes = new WeakMap<ProfileDatabase, number>();
/** By the database that was counted; gone as soon as anything is written to its evidence. */
const counts = new WeakMap<ProfileDatabase, Promise<number>>();

/**
 * How many rows of evidence there are. Counting 100,000 takes tens of ms, and every question of
 * a page about learning needs it: it is done once, and anew after a write of whatever kind.
 * Only the background writes, so that no row can come in past it.
 */
export function evidenceCount(db: ProfileDatabase): Promise<number> {
  const known = counts.get(db);
  if (known) return known;
  const made = Promise.resolve(db.evidence.count());
  counts.set(db, made);
  made.catch(() => counts.get(db) === made && counts.delete(db));
  return made;
}

/** Rises with each write that is asked for: the same before and after, nothing came between. */
export const evidenceWrites = (db: ProfileDatabase): number => writes.get(db) ?? 0;

/** For a database that is being made: notices all writes to its evidence, below the tables. */
export function watchEvidence(db: ProfileDatabase): void {
  db.use({
    stack: 'dbcore',
    name: 'evidence-count',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        if (name !== 'evidence') return table;
        return {
          ...table,
          mutate: (request) => {
            // Who counts from now on waits for this write; who counted before knows too little.
            writes.set(db, evidenceWrites(db) + 1);
            counts.delete(db);
            return table.mutate(request);
          },
        };
      },
    }),
  });
}
