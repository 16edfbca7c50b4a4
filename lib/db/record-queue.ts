import Dexie from 'dexie';
import type { Evidence } from '../learning/evidence';
import type { Delivery } from '../xapi/deliver';
import { evidenceKey, type LevelReached, takenBack } from '../xapi/statements';
import type { QueueCounts, RecordStore } from '../xapi/store-state';
import type { Statement } from '../xapi/types';
import type { ProfileDatabase } from './database';
import type { QueueRow, QueueState } from './record-store';

/** How rows become statements. */
export interface FillWith {
  /** The choice it is made for: changed meanwhile, nothing is written. */
  readonly store: RecordStore;
  readonly write: (row: Evidence, takesBack: string | null) => Promise<Statement | null>;
  readonly levels: readonly LevelReached[];
  readonly writeLevel: (level: LevelReached) => Promise<Statement | null>;
}

/** So many rows are read at a time: whoever has years of them shall not have them in memory. */
const PART = 500;

const queued = (key: string, at: string, statement: Statement | null): QueueRow => ({
  key,
  at,
  state: statement ? 'waiting' : 'nothing',
  statement,
});

/** Which ticks of rule tasks were taken back by which rows. */
export async function tasksTakenBack(db: ProfileDatabase): Promise<ReadonlyMap<string, string>> {
  const rows = await db.evidence
    .where('[kind+metricId]')
    .anyOf([
      ['rule-task-done', ''],
      ['rule-task-undone', ''],
    ])
    .toArray();
  return takenBack(rows);
}

/**
 * Puts into the queue what is not in it yet, oldest first. A row that was looked at once is not
 * looked at again.
 *
 * @returns how many statements were added
 */
export async function fillQueue(db: ProfileDatabase, how: FillWith): Promise<number> {
  const known = new Set(await db.recordQueue.toCollection().primaryKeys());
  const since = how.store.before ? null : how.store.since;
  const rows =
    since === null ? db.evidence.orderBy('at') : db.evidence.where('at').aboveOrEqual(since);
  const fresh = (await rows.primaryKeys()).filter((id) => !known.has(evidenceKey(id)));
  const back = await tasksTakenBack(db);
  let added = 0;
  for (let from = 0; from < fresh.length; from += PART) {
    const part = await db.evidence.bulkGet(fresh.slice(from, from + PART));
    const made: QueueRow[] = [];
    for (const row of part) {
      if (!row) continue;
      const earlier = back.get(row.id) ?? null;
      // What is not on its way itself can not be taken back there.
      const takesBack = earlier !== null && (await onItsWay(db, made, earlier)) ? earlier : null;
      made.push(queued(evidenceKey(row.id), row.at, await how.write(row, takesBack)));
    }
    added += await addMissing(db, how.store, made);
  }
  const levels = how.levels.filter(
    ({ key, at }) => !known.has(key) && (since === null || at >= since),
  );
  const made: QueueRow[] = [];
  for (const level of levels) made.push(queued(level.key, level.at, await how.writeLevel(level)));
  return added + (await addMissing(db, how.store, made));
}

async function onItsWay(db: ProfileDatabase, made: readonly QueueRow[], id: string) {
  const key = evidenceKey(id);
  const row = made.find((one) => one.key === key) ?? (await db.recordQueue.get(key));
  return row?.state === 'waiting' || row?.state === 'sent';
}

/** Never over a row that is there: it may have been sent meanwhile. */
async function addMissing(
  db: ProfileDatabase,
  store: RecordStore,
  rows: readonly QueueRow[],
): Promise<number> {
  return db.transaction('rw', db.recordQueue, db.recordStore, async () => {
    const now = await db.recordStore.get('agency');
    const holds = ['on', 'endpoint', 'homePage', 'since', 'before'] as const;
    if (!now?.on || holds.some((key) => now[key] !== store[key])) return 0;
    const there = await db.recordQueue.bulkGet(rows.map(({ key }) => key));
    const missing = rows.filter((_, at) => there[at] === undefined);
    await db.recordQueue.bulkAdd(missing);
    return missing.filter(({ state }) => state === 'waiting').length;
  });
}

const inState = (db: ProfileDatabase, state: QueueState) =>
  db.recordQueue.where('[state+at]').between([state, Dexie.minKey], [state, Dexie.maxKey]);

/** The oldest that wait. */
export const waiting = (db: ProfileDatabase, most: number): Promise<QueueRow[]> =>
  inState(db, 'waiting').limit(most).toArray();

export async function queueCounts(db: ProfileDatabase): Promise<QueueCounts> {
  const [wait, sent, conflict, refused] = await Promise.all(
    (['waiting', 'sent', 'conflict', 'refused'] as const).map((one) => inState(db, one).count()),
  );
  return { waiting: wait ?? 0, sent: sent ?? 0, conflict: conflict ?? 0, refused: refused ?? 0 };
}

/** Writes down what became of a batch. What was dropped or cleared meanwhile stays so. */
export async function settle(
  db: ProfileDatabase,
  batch: readonly QueueRow[],
  { stored, conflicting, refused }: Delivery,
): Promise<void> {
  const became = new Map<string, QueueState>([
    ...stored.map((id) => [id, 'sent'] as const),
    ...conflicting.map((id) => [id, 'conflict'] as const),
    ...refused.map((id) => [id, 'refused'] as const),
  ]);
  await db.transaction('rw', db.recordQueue, async () => {
    const now = await db.recordQueue.bulkGet(batch.map(({ key }) => key));
    const changed = now.flatMap((row) => {
      const state = row?.statement && became.get(row.statement.id);
      if (!row || !state || row.state !== 'waiting') return [];
      return [{ ...row, state, statement: state === 'sent' ? null : row.statement }];
    });
    await db.recordQueue.bulkPut(changed);
  });
}

async function move(db: ProfileDatabase, from: readonly QueueState[], to: QueueState) {
  await db.transaction('rw', db.recordQueue, async () => {
    for (const state of from)
      await inState(db, state).modify((row) => {
        row.state = to;
        if (to === 'dropped') row.statement = null;
      });
  });
}

/** What the store did not take is offered once more. */
export const retryAll = (db: ProfileDatabase) => move(db, ['conflict', 'refused'], 'waiting');
/** What the store holds in other words is left out. */
export const dropConflicts = (db: ProfileDatabase) => move(db, ['conflict'], 'dropped');
/** Nothing of what waits is ever sent. */
export const emptyQueue = (db: ProfileDatabase) =>
  move(db, ['waiting', 'conflict', 'refused'], 'dropped');

/**
 * Forgets what waits, so that it can be put together anew: with another choice of what goes.
 *
 * @param all what was sent and dropped as well: for another store
 */
export async function clearWaiting(db: ProfileDatabase, all = false): Promise<void> {
  if (all) return db.recordQueue.clear();
  await db.transaction('rw', db.recordQueue, async () => {
    for (const state of ['waiting', 'conflict', 'refused', 'nothing'] as const)
      await inState(db, state).delete();
  });
}
