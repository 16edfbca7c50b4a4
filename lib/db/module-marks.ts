import {
  type ModuleAnswer,
  type ModuleMark,
  noMark,
  withAnswer,
  withRead,
} from '../coaching/modules/mark';
import type { ProfileDatabase } from './database';

/** Stores that version 4 adds. */
export const MODULE_STORES = { moduleMarks: '&id' } as const;

/** How far the coach came with each lesson that was begun. */
export const moduleMarks = (db: ProfileDatabase): Promise<ModuleMark[]> => db.moduleMarks.toArray();

const change = (
  db: ProfileDatabase,
  id: string,
  next: (mark: ModuleMark) => ModuleMark,
): Promise<ModuleMark> =>
  db.transaction('rw', db.moduleMarks, async () => {
    const before = await db.moduleMarks.get(id);
    const after = next(before ?? noMark(id));
    if (after !== before) await db.moduleMarks.put(after);
    return after;
  });

export const markRead = (
  db: ProfileDatabase,
  id: string,
  section: string,
  at: string,
): Promise<ModuleMark> => change(db, id, (mark) => withRead(mark, section, at));

/** Adds an answer; the same id again changes nothing. */
export const markAnswer = (
  db: ProfileDatabase,
  id: string,
  answer: ModuleAnswer,
  checks: readonly string[],
  day: string,
): Promise<ModuleMark> => change(db, id, (mark) => withAnswer(mark, answer, checks, day));
