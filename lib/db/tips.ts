import { answered, freshMark, type TipAnswer } from '../tips/limits';
import type { TipMark } from '../tips/types';
import type { Evidence, ProfileDatabase } from './database';
import { addEvidence } from './learner';

/** Stores of the tips; part of version 4. */
export const TIP_STORES = { tipLog: '&id', pageVisits: '&kind' } as const;

/** The last day (ISO) on which a page of a kind was open. */
export interface PageVisit {
  kind: string;
  day: string;
}

/** What became of every tip that was shown. */
export const tipMarks = (db: ProfileDatabase): Promise<TipMark[]> => db.tipLog.toArray();

/**
 * Writes that a tip was shown or answered; of two at the same time none is lost.
 *
 * @param evidence of 我做了, written together with it
 */
export const markTip = (
  db: ProfileDatabase,
  id: string,
  answer: TipAnswer | 'shown',
  at: string,
  evidence: Evidence | null = null,
): Promise<TipMark> =>
  db.transaction('rw', db.tipLog, db.evidence, db.learnerCache, async () => {
    const mark = answered((await db.tipLog.get(id)) ?? freshMark(id), answer, at);
    await db.tipLog.put(mark);
    if (evidence) await addEvidence(db, evidence);
    return mark;
  });

/** Notes a visit. @returns the day of the one before it; `null`: there was none. */
export const visitPage = (db: ProfileDatabase, kind: string, day: string): Promise<string | null> =>
  db.transaction('rw', db.pageVisits, async () => {
    const last = await db.pageVisits.get(kind);
    if (last?.day !== day) await db.pageVisits.put({ kind, day });
    return last?.day ?? null;
  });

/** Switches every tip on again that 不适合我 had switched off. */
export const tipsOnAgain = (db: ProfileDatabase, at: string): Promise<void> =>
  db.transaction('rw', db.tipLog, async () => {
    const marks = await db.tipLog.toArray();
    await db.tipLog.bulkPut(marks.map((mark) => answered(mark, 'on-again', at)));
  });
