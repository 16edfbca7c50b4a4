import { coreItems } from '../learning/core-items';
import type { OfferedToday } from '../learning/due';
import type { Evidence } from '../learning/evidence';
import type { Fold } from '../learning/fold';
import { byTime, createLearner } from '../learning/replay';
import type { LearnerState } from '../learning/types';
import { allEvidence } from './all-evidence';
import type { ProfileDatabase } from './database';
import { evidenceCount } from './evidence-count';
import { writesTo } from './writes';

/** Stores that version 4 adds: what the rows come to is kept beside them, and never the truth. */
export const LEARNER_STORES = { learnerCache: '&id' } as const;

export type LearnerCacheRow =
  | {
      readonly id: 'state';
      /** Of the rules it was made with. */
      readonly version: string;
      readonly fold: Fold;
    }
  /** What was offered for review on cards. */
  | ({ readonly id: 'offered' } & OfferedToday);

const learner = createLearner(coreItems);

/**
 * Adds a row and counts it in. For transactions over `evidence` and `learnerCache`; the same
 * id again changes nothing.
 */
export async function addEvidence(db: ProfileDatabase, row: Evidence): Promise<void> {
  if (await db.evidence.get(row.id)) return;
  await db.evidence.add(row);
  const fold = (await cachedFold(db)) ?? (await firstFold(db));
  // A row that comes late is missing in the cache: it is made anew when it is asked for.
  if (!fold || !learner.follows(fold, row)) return;
  learner.step(fold, row);
  await keepFold(db, fold);
}

/** The same with a transaction of its own. */
export const recordAll = (db: ProfileDatabase, rows: readonly Evidence[]): Promise<void> =>
  db.transaction('rw', db.evidence, db.learnerCache, async () => {
    for (const row of rows) await addEvidence(db, row);
  });

/**
 * What was learnt, from the cache. Where that is of other rules it is made anew first; where
 * rows came in by another way (a backup), it is given as it is and made anew meanwhile.
 */
export async function learnerNow(
  db: ProfileDatabase,
): Promise<{ state: LearnerState; fresh: boolean }> {
  const fold = await cachedFold(db);
  if (!fold) return { state: learner.state(await rebuildLearner(db)), fresh: true };
  const fresh = fold.rows === (await evidenceCount(db));
  if (!fresh) void rebuildLearner(db).catch(() => undefined);
  return { state: learner.state(fold), fresh };
}

/** Throws the cache away: for whoever changes rows in bulk. */
export const forgetLearner = (db: ProfileDatabase): Promise<void> =>
  db.learnerCache.delete('state');

const running = new Map<string, Promise<Fold>>();

/** Makes the cache anew from all rows; asked twice at a time, it is made once. */
export function rebuildLearner(db: ProfileDatabase): Promise<Fold> {
  const now = running.get(db.name) ?? rebuild(db).finally(() => running.delete(db.name));
  running.set(db.name, now);
  return now;
}

/** Some 10 ms of work, after which the worker hears its messages again. */
const COUNT_AT_ONCE = 3000;
/** Rows that come late while others are read begin it anew; nobody writes that often. */
const MOST_TRIES = 5;

async function rebuild(db: ProfileDatabase): Promise<Fold> {
  for (let tries = 1; ; tries += 1) {
    const fold = learner.start();
    const before = writesTo(db, 'evidence');
    let breathed = 0;
    for (const rows of await allEvidence(db)) {
      for (const row of rows) learner.step(fold, row);
      if (fold.rows - breathed >= COUNT_AT_ONCE) {
        breathed = fold.rows;
        await breathe();
      }
    }
    const kept = await db.transaction('rw', db.evidence, db.learnerCache, async () => {
      // What was added meanwhile comes after all others, unless its time is an older one.
      const since = await db.evidence
        .where('at')
        .aboveOrEqual(fold.last?.at ?? '')
        .toArray();
      for (const row of since.sort(byTime)) if (learner.follows(fold, row)) learner.step(fold, row);
      // Where nothing was written nothing can be missing; counting takes its time.
      const whole =
        writesTo(db, 'evidence') === before || (await db.evidence.count()) === fold.rows;
      if (whole) await keepFold(db, fold);
      return whole;
    });
    if (kept || tries === MOST_TRIES) return fold;
  }
}

/** Lets messages in. A timer would make each of them wait 4 ms. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

async function cachedFold(db: ProfileDatabase): Promise<Fold | null> {
  const row = await db.learnerCache.get('state');
  return row?.id === 'state' && row.version === learner.version ? row.fold : null;
}

/** Nothing is cached: with the very first row that is as it should be. */
const firstFold = async (db: ProfileDatabase): Promise<Fold | null> =>
  (await db.evidence.count()) === 1 ? learner.start() : null;

const keepFold = async (db: ProfileDatabase, fold: Fold): Promise<void> => {
  await db.learnerCache.put({ id: 'state', version: learner.version, fold });
};

/** What was offered on cards on the last day on which something was. */
export async function offeredToday(db: ProfileDatabase): Promise<OfferedToday> {
  const row = await db.learnerCache.get('offered');
  return row?.id === 'offered' ? row : { day: '', items: [], later: [] };
}

/** Notes that an item was offered on a card, or put off. @param day ISO, where the person is */
export const noteOffered = (
  db: ProfileDatabase,
  item: string,
  day: string,
  as: 'items' | 'later',
): Promise<void> =>
  db.transaction('rw', db.learnerCache, async () => {
    const last = await offeredToday(db);
    const now = last.day === day ? last : { items: [], later: [] };
    const { items, later } = now;
    await db.learnerCache.put({
      id: 'offered',
      day,
      items,
      later,
      [as]: [...new Set([...now[as], item])],
    });
  });
