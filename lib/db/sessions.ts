import { struckStays } from '../coaching/session/note';
import type { Reflection, Session } from '../coaching/types';
import type { ProfileDatabase } from './database';

export type { Reflection, Session };

/** Stores that version 4 adds. */
export const SESSION_STORES = { sessions: '&id, date', reflections: '&id' } as const;

/** Every meeting, the newest first. */
export async function allSessions(db: ProfileDatabase): Promise<Session[]> {
  const found = await db.sessions.toArray();
  return found.sort(
    (a, b) => b.date.localeCompare(a.date) || b.updatedAt.localeCompare(a.updatedAt),
  );
}

/**
 * Writes a meeting. What its merchant has read stays as they let it stand; of two windows that
 * hold the same one the later stroke wins.
 *
 * @returns what is kept now
 */
export async function saveSession(db: ProfileDatabase, session: Session): Promise<Session> {
  return db.transaction('rw', db.sessions, async () => {
    const kept = await db.sessions.get(session.id);
    if (kept && (kept.note?.readAt || kept.updatedAt > session.updatedAt)) return kept;
    // Whoever struck a line took it out of the records, not out of sight.
    if (!struckStays(session)) throw new RangeError('a struck line has words on it');
    await db.sessions.put(session);
    return session;
  });
}

export const removeSession = (db: ProfileDatabase, id: string): Promise<void> =>
  db.sessions.delete(id);

/** @param own the coach's own records: never those of a merchant */
export const reflectionOf = async (own: ProfileDatabase, id: string): Promise<Reflection | null> =>
  (await own.reflections.get(id)) ?? null;

/** An empty thought is none. @param own the coach's own records: never those of a merchant */
export async function saveReflection(own: ProfileDatabase, reflection: Reflection): Promise<void> {
  if (reflection.text.trim() === '') await own.reflections.delete(reflection.id);
  else await own.reflections.put(reflection);
}

export const removeReflection = (own: ProfileDatabase, id: string): Promise<void> =>
  own.reflections.delete(id);
