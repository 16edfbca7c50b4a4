import type { Sheet } from '../offers/sheet';
import type { Evidence, ProfileDatabase } from './database';
import { addEvidence } from './learner';

export type { Sheet };

/** Stores that version 4 adds. */
export const SHEET_STORES = { worksheets: '&id, offerId, updatedAt' } as const;

/** The sheets of one offer, the last touched first. */
export async function sheetsOf(db: ProfileDatabase, offerId: string): Promise<Sheet[]> {
  const found = await db.worksheets.where('offerId').equals(offerId).toArray();
  return found.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** Every sheet, the last touched first. */
export const allSheets = (db: ProfileDatabase): Promise<Sheet[]> =>
  db.worksheets.orderBy('updatedAt').reverse().toArray();

/**
 * Writes a sheet. Of two windows that hold the same one the later stroke wins; an older
 * copy never replaces a newer one.
 *
 * @param evidence that it is finished, and what follows from that; written together with it
 * @returns what is kept now
 */
export async function saveSheet(
  db: ProfileDatabase,
  sheet: Sheet,
  evidence: readonly Evidence[] = [],
): Promise<Sheet> {
  return db.transaction('rw', db.worksheets, db.evidence, db.learnerCache, async () => {
    const kept = await db.worksheets.get(sheet.id);
    if (kept && kept.updatedAt > sheet.updatedAt) return kept;
    const row = kept ? { ...sheet, createdAt: kept.createdAt } : sheet;
    await db.worksheets.put(row);
    for (const one of evidence) await addEvidence(db, one);
    return row;
  });
}

export const removeSheet = (db: ProfileDatabase, id: string): Promise<void> =>
  db.worksheets.delete(id);
