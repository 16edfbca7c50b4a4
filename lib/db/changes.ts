import type { ChangeEntry, Decision } from '../insight/changes/types';
import type { Evidence, ProfileDatabase } from './database';
import { addEvidence } from './learner';

/** Stores that version 4 adds. */
export const CHANGE_STORES = { changeLog: '&id, lookOn' } as const;

/** More notes than this nobody looks back on. */
export const MOST_CHANGES = 300;

/** Every change, the newest first. */
export async function allChanges(db: ProfileDatabase): Promise<ChangeEntry[]> {
  const found = await db.changeLog.toArray();
  return found.sort((a, b) => b.on.localeCompare(a.on) || b.createdAt.localeCompare(a.createdAt));
}

/** What may be changed of an entry once it is written. */
export type ChangeNote = Pick<
  ChangeEntry,
  'id' | 'what' | 'metricId' | 'platform' | 'shop' | 'on' | 'lookOn' | 'typed'
>;

/**
 * Writes a note, new or changed. Where it was made and what was decided stays with it.
 *
 * @param at ISO time.
 * @returns `false` where there are too many already.
 */
export async function saveChange(
  db: ProfileDatabase,
  note: ChangeNote,
  at: string,
): Promise<boolean> {
  return db.transaction('rw', db.changeLog, async () => {
    const kept = await db.changeLog.get(note.id);
    if (!kept && (await db.changeLog.count()) >= MOST_CHANGES) return false;
    await db.changeLog.put(
      kept
        ? { ...kept, ...note, platform: kept.platform, shop: kept.shop ?? note.shop, updatedAt: at }
        : { ...note, decision: null, createdAt: at, updatedAt: at },
    );
    return true;
  });
}

/**
 * Writes a decision; waiting moves the look date. Unknown ids are left alone.
 *
 * @param evidence of a loop that is closed by it, written together with it
 */
export async function decideChange(
  db: ProfileDatabase,
  id: string,
  decision: Decision,
  lookOn: string | null,
  evidence: Evidence | null = null,
): Promise<void> {
  await db.transaction('rw', db.changeLog, db.evidence, db.learnerCache, async () => {
    const kept = await db.changeLog.get(id);
    if (!kept) return;
    await db.changeLog.put({
      ...kept,
      decision,
      lookOn: lookOn ?? kept.lookOn,
      updatedAt: decision.at,
    });
    if (evidence) await addEvidence(db, evidence);
  });
}

export const removeChange = (db: ProfileDatabase, id: string): Promise<void> =>
  db.changeLog.delete(id);
