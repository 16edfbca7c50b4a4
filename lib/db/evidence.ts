import Dexie from 'dexie';
import type { Evidence, ProfileDatabase } from './database';
import { recordAll } from './learner';

/** Appends; the same id again changes nothing, so a sender may repeat itself. */
export async function recordEvidence(db: ProfileDatabase, evidence: Evidence): Promise<number> {
  await recordAll(db, [evidence]);
  return db.evidence.count();
}

/** Those of some metrics whose card was read at any time. */
export async function everReadOf(
  db: ProfileDatabase,
  metricIds: readonly string[],
): Promise<Set<string>> {
  const keys = metricIds.map((id): [string, string] => ['card-read', id]);
  const found = await db.evidence.where('[kind+metricId]').anyOf(keys).uniqueKeys();
  return new Set((found as unknown as [string, string][]).map(([, id]) => id));
}

/**
 * @param dayStart ISO time at which the person's day began.
 * @returns metric ids whose card was read since then, newest first, and how many ever.
 */
export async function readSince(
  db: ProfileDatabase,
  dayStart: string,
): Promise<{ today: string[]; everRead: number }> {
  const today = await db.evidence.where('at').aboveOrEqual(dayStart).reverse().sortBy('at');
  const ids = today.filter((row) => row.kind === 'card-read').map((row) => row.metricId);
  // Counted over the index: no row is read.
  const ever = await db.evidence
    .where('[kind+metricId]')
    .between(['card-read', Dexie.minKey], ['card-read', Dexie.maxKey])
    .uniqueKeys();
  return { today: [...new Set(ids)], everRead: ever.length };
}
