import type { RecordStore } from '../xapi/store-state';
import type { ActorIds, Statement } from '../xapi/types';
import type { ProfileDatabase } from './database';

/** Stores that version 4 adds. */
export const RECORD_STORES = {
  recordStore: '&id',
  recordQueue: '&key, [state+at]',
  actorIds: '&id',
} as const;

export interface RecordStoreRow extends RecordStore {
  id: 'agency';
}

/** Who the person is to an agency. Part of a backup: a restored profile is the same learner. */
export interface ActorIdsRow extends ActorIds {
  id: 'learner';
}

/** `nothing`: the row becomes no statement. `dropped`: the person emptied the queue. */
export type QueueState = 'waiting' | 'sent' | 'conflict' | 'refused' | 'dropped' | 'nothing';

/** One statement on its way. Not part of a backup: it is made anew from the evidence. */
export interface QueueRow {
  /** What it is made of: `evidence/<id>` or `level/<path>/<level>`. */
  key: string;
  /** ISO time of what it tells. */
  at: string;
  state: QueueState;
  /** The same words in every attempt; `null` once it needs no further one. */
  statement: Statement | null;
}

/** Made when they are first wanted. */
export async function actorIds(db: ProfileDatabase): Promise<ActorIds> {
  const made = await db.actorIds.get('learner');
  if (made) return made;
  return db.transaction('rw', db.actorIds, async () => {
    const known = await db.actorIds.get('learner');
    if (known) return known;
    const row = { uuid: crypto.randomUUID(), secret: crypto.randomUUID() };
    await db.actorIds.add({ id: 'learner', ...row });
    return row;
  });
}

export async function recordStore(db: ProfileDatabase): Promise<RecordStore | null> {
  return (await db.recordStore.get('agency')) ?? null;
}

/**
 * Changes what is remembered in one step.
 *
 * @param change `null` in: there is none yet; `null` out: it stays as it is
 */
export async function changeRecordStore(
  db: ProfileDatabase,
  change: (before: RecordStore | null) => RecordStore | null,
): Promise<RecordStore | null> {
  return db.transaction('rw', db.recordStore, async () => {
    const before = (await db.recordStore.get('agency')) ?? null;
    const after = change(before);
    if (after) await db.recordStore.put({ ...after, id: 'agency' });
    return after ?? before;
  });
}
