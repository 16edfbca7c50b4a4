import { isGiven } from '../../lib/db/consents';
import type { ProfileDatabase } from '../../lib/db/database';
import { fillQueue, settle, waiting } from '../../lib/db/record-queue';
import { changeRecordStore, recordStore } from '../../lib/db/record-store';
import type { LearnerState } from '../../lib/learning/types';
import type { Writer } from '../../lib/xapi/catalogue';
import { BATCH, deliver } from '../../lib/xapi/deliver';
import { pauseAfter } from '../../lib/xapi/plan';
import { levelsReached, masteredStatement, statementOf } from '../../lib/xapi/statements';
import {
  askAbout,
  type Stop,
  type StoreKey,
  type StoreWith,
  storeClient,
} from '../../lib/xapi/store-client';
import type { RecordStore, SendOutcome } from '../../lib/xapi/store-state';

export interface SendWith {
  readonly db: ProfileDatabase;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly fetch: StoreWith['fetch'];
  /** The key for this store, while it is at hand. */
  readonly key: () => Promise<StoreKey | null>;
  /** Does the browser still let us ask this origin? */
  readonly allowed: (origin: string) => Promise<boolean>;
  readonly writer: (homePage: string) => Promise<Writer>;
  readonly areas: () => Promise<LearnerState['areas'] | null>;
  readonly patienceMs?: number;
}

/** More than this in one go would keep a server, and the worker, busy for long. */
const MOST_BATCHES = 20;
const PATIENCE_MS = 30_000;

const originOf = (store: RecordStore): string => new URL(store.endpoint).origin;

/** Puts what was learnt since into the queue; nothing while it is off. */
export async function fillFromEvidence(how: SendWith): Promise<void> {
  const store = await recordStore(how.db);
  if (!store?.on) return;
  const writer = await how.writer(store.homePage);
  await fillQueue(how.db, {
    store,
    write: (row, takesBack) => statementOf(row, writer, takesBack),
    levels: levelsReached((await how.areas()) ?? ({} as LearnerState['areas'])),
    writeLevel: (level) => masteredStatement(level, writer),
  });
}

interface Run {
  readonly outcome: SendOutcome;
  readonly stored: number;
  readonly stop: Stop | null;
  readonly more: boolean;
}

const ended = (outcome: SendOutcome, rest: Partial<Run> = {}): Run => ({
  outcome,
  stored: 0,
  stop: null,
  more: false,
  ...rest,
});

/**
 * One sending, with everything that has to be true before: switched on, agreed to, allowed by
 * the browser, and the key at hand. Whatever comes of it, nothing that waits is lost.
 *
 * @returns what is remembered now; `null` where no store was ever chosen
 */
export async function sendRecords(how: SendWith): Promise<RecordStore | null> {
  const store = await recordStore(how.db);
  if (!store?.on) return store;
  const run = await send(store, how);
  const failed = run.stop !== null;
  // Switched off or sent elsewhere while the answer was on its way: then that holds.
  return changeRecordStore(how.db, (now) => {
    if (!now?.on || now.endpoint !== store.endpoint || now.since !== store.since) return null;
    const failures = failed ? now.failures + 1 : 0;
    const asks = run.outcome === 'no-key' || run.outcome === 'not-permitted';
    const pause = asks ? null : pauseAfter(run, failures, how.random());
    const at = how.now();
    return {
      ...now,
      failures,
      lastAt: at.toISOString(),
      lastOutcome: run.outcome,
      lastCount: run.stored,
      nextAt: pause === null ? null : new Date(at.getTime() + pause).toISOString(),
    };
  });
}

async function send(store: RecordStore, how: SendWith): Promise<Run> {
  const origin = originOf(store);
  if (!(await isGiven(how.db, 'C6', origin)) || !(await how.allowed(origin)))
    return ended('not-permitted');
  await fillFromEvidence(how);
  if ((await waiting(how.db, 1)).length === 0) return ended('nothing');
  const key = await how.key();
  if (!key) return ended('no-key');
  const access: StoreWith = {
    endpoint: store.endpoint,
    key,
    fetch: how.fetch,
    now: () => how.now().getTime(),
    patienceMs: how.patienceMs ?? PATIENCE_MS,
  };
  const about = await askAbout(access);
  if ('stop' in about) return ended(about.stop, { stop: about });
  const client = storeClient(access, about.version);
  let stored = 0;
  for (let round = 0; round < MOST_BATCHES; round++) {
    const batch = await waiting(how.db, BATCH);
    const statements = batch.flatMap(({ statement }) => statement ?? []);
    if (statements.length === 0) return ended('sent', { stored });
    // Switched off meanwhile: not one more.
    if (!(await recordStore(how.db))?.on) return ended('sent', { stored });
    const delivery = await deliver(statements, client);
    await settle(how.db, batch, delivery);
    stored += delivery.stored.length;
    if (delivery.stop) return ended(delivery.stop.stop, { stored, stop: delivery.stop });
  }
  return ended('sent', { stored, more: true });
}
