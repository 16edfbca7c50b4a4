import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  fillFromEvidence,
  type SendWith,
  sendRecords,
} from '../../entrypoints/background/send-records';
import { decideConsent } from '../../lib/db/consents';
import { ProfileDatabase } from '../../lib/db/database';
import {
  clearWaiting,
  dropConflicts,
  emptyQueue,
  queueCounts,
  retryAll,
} from '../../lib/db/record-queue';
import { changeRecordStore, recordStore } from '../../lib/db/record-store';
import type { Evidence } from '../../lib/learning/evidence';
import { freshStore, type RecordStore } from '../../lib/xapi/store-state';
import { type Failure, KEY, type StoreServer, startStore } from '../unit/xapi/store-server';
import { areasAt, row, writer } from '../unit/xapi/support';

/** The sending, end to end: real records, real HTTP, a store in which things go wrong. */

const SINCE = '2026-11-22T10:00:00.000Z';
const ENDPOINT = 'https://lrs.agency.example/xapi';
let db: ProfileDatabase;
let store: StoreServer;
let clock: number;

beforeEach(async () => {
  db = new ProfileDatabase('records');
  store = await startStore();
  clock = Date.parse(SINCE);
});
afterEach(async () => {
  await store.close();
  db.close();
  await Dexie.delete('dongdian-records');
});

const how = (change: Partial<SendWith> = {}): SendWith => ({
  db,
  now: () => new Date(clock),
  random: () => 0.5,
  key: async () => KEY,
  allowed: async () => true,
  writer: async () => writer,
  areas: async () => null,
  patienceMs: 2000,
  // The address is https, as people type it; only its host is this machine's.
  fetch: (input, init) => fetch(input.replace(ENDPOINT, store.endpoint), init),
  ...change,
});

async function connect(change: Partial<RecordStore> = {}): Promise<void> {
  const chosen = { endpoint: ENDPOINT, homePage: writer.homePage, before: false, since: SINCE };
  await changeRecordStore(db, () => ({ ...freshStore(chosen), ...change }));
  const scope = new URL(ENDPOINT).origin;
  await decideConsent(db, { id: 'C6', scope, given: true, at: SINCE });
}

/** So many rows, a second apart, the first `from` seconds after the consent. */
const learnt = (count: number, from = 1, name = 'row'): Evidence[] =>
  Array.from({ length: count }, (_, at) =>
    row({
      kind: 'card-read',
      id: `${name}-${at}`,
      metricId: 'visitors',
      visibleMs: 5000 + at * 1000,
      at: new Date(Date.parse(SINCE) + (from + at) * 1000).toISOString(),
    }),
  );

const posts = () => store.requests.filter(({ method }) => method === 'POST');

describe('sending', () => {
  it('asks for the versions first, speaks the newest of both, at most 50 at a time', async () => {
    for (const [versions, spoken] of [
      [['1.0.0', '1.0.3'], '1.0.3'],
      [['1.0.3', '2.0.0'], '2.0.0'],
      [['2.0.0'], '2.0.0'],
      [['1.0.1', '1.0.2'], '1.0.2'],
    ] as const) {
      store.requests.length = 0;
      store.versions = versions;
      await connect();
      await db.evidence.bulkPut(learnt(120, 1, spoken));
      await clearWaiting(db, true);
      store.kept.clear();
      const after = await sendRecords(how());
      expect(after).toMatchObject({ lastOutcome: 'sent', failures: 0 });
      const [first, ...rest] = store.requests;
      expect(first).toMatchObject({ method: 'GET', path: '/xapi/about' });
      expect(rest.map(({ version }) => version)).toEqual(rest.map(() => spoken));
      expect(posts().every(({ size }) => size <= 50)).toBe(true);
      expect(store.kept.size).toBe(await db.evidence.count());
    }
  });

  it('sends what came after the consent, and the rest only when that is ticked', async () => {
    await db.evidence.bulkAdd([...learnt(3), ...learnt(4, -100, 'before')]);
    await connect();
    const areas = { areas: async () => areasAt({ '3.2.3': 4 }) };
    expect(await sendRecords(how(areas))).toMatchObject({ lastOutcome: 'sent', lastCount: 3 });
    await changeRecordStore(db, (now) => now && { ...now, before: true });
    await clearWaiting(db);
    // Levels 3 and 4, both reached before.
    expect(await sendRecords(how(areas))).toMatchObject({ lastCount: 6 });
    expect(store.kept.size).toBe(9);
    expect(await sendRecords(how(areas))).toMatchObject({ lastOutcome: 'nothing', lastCount: 0 });
  });

  it.each([
    ['while it is off', { on: false }, {}],
    ['without consent', {}, { consent: false }],
    ['without the host', {}, { allowed: async () => false }],
    ['without a key', {}, { key: async () => null }],
  ] as const)('asks nobody %s', async (_, change, lacking) => {
    await connect(change);
    if ('consent' in lacking) await db.consents.clear();
    await db.evidence.bulkAdd(learnt(3));
    await sendRecords(how(lacking as Partial<SendWith>));
    expect(store.requests).toEqual([]);
    if (change && 'on' in change) expect(await db.recordQueue.count()).toBe(0);
  });

  it('never sends what was emptied, nor takes back what was not sent', async () => {
    await connect();
    const rule = { id: 'known-rule', task: 'a', path: '3.3.2' } as const;
    const at = (second: number) => `2026-11-22T10:00:0${second}.000Z`;
    await db.evidence.bulkAdd([
      row({ kind: 'rule-task-done', id: 'done', rule, at: at(1) }),
      ...learnt(3, 2),
    ]);
    await fillFromEvidence(how());
    await emptyQueue(db);
    await db.evidence.add(row({ kind: 'rule-task-undone', id: 'undone', rule, at: at(6) }));
    expect(await sendRecords(how())).toMatchObject({ lastOutcome: 'nothing' });
    expect(store.requests).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it.each([
    ['unauthorized', 'key', null],
    ['forbidden', 'forbidden', null],
    ['busy', 'busy', 120],
    ['busy-date', 'busy', 675],
    ['unavailable', 'busy', 120],
    ['server-error', 'server', 120],
    ['cut-before', 'unreachable', 120],
    ['cut-after', 'unreachable', 120],
  ] as const)('%s: nothing is lost, %s is told', async (failure, outcome, wait) => {
    await connect();
    await db.evidence.bulkAdd(learnt(60));
    store.fail = ({ method }) => (method === 'POST' ? failure : null);
    const after = await sendRecords(how());
    expect(after).toMatchObject({ lastOutcome: outcome, failures: 1, lastCount: 0 });
    const next = after?.nextAt === null ? null : Date.parse(String(after?.nextAt)) - clock;
    expect(next).toBe(wait === null ? null : wait * 1000);
    expect(await queueCounts(db)).toMatchObject({ waiting: 60, sent: 0 });
    store.fail = () => null;
    store.strict = true;
    expect(await sendRecords(how())).toMatchObject({ lastOutcome: 'sent', failures: 0 });
    expect([...store.writes.values()].every((times) => times === 1)).toBe(true);
    expect(store.kept.size).toBe(60);
  });

  it('waits longer each time, up to some hours, and at least as long as it is asked', async () => {
    await connect();
    await db.evidence.bulkAdd(learnt(1));
    store.fail = () => 'server-error';
    const waits: number[] = [];
    for (let round = 0; round < 12; round++) {
      const after = await sendRecords(how());
      waits.push((Date.parse(String(after?.nextAt)) - clock) / 60_000);
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360, 360]);
  });

  it('something else under one id: it stops, says so, and overwrites nothing', async () => {
    await connect();
    await db.evidence.bulkAdd(learnt(5));
    await fillFromEvidence(how());
    const [, second] = await db.recordQueue.toArray();
    const other = { ...second?.statement, result: { duration: 'PT1H' } } as { id: string };
    store.kept.set(other.id, { statement: other, voided: false });
    expect(await sendRecords(how())).toMatchObject({ lastOutcome: 'conflict', nextAt: null });
    expect(await queueCounts(db)).toEqual({ waiting: 4, sent: 0, conflict: 1, refused: 0 });
    expect(store.kept.get(other.id)?.statement).toBe(other);
    await retryAll(db);
    expect(await sendRecords(how())).toMatchObject({ lastOutcome: 'conflict' });
    await dropConflicts(db);
    expect(await sendRecords(how())).toMatchObject({ lastOutcome: 'sent', lastCount: 4 });
    expect(store.kept.get(other.id)?.statement).toBe(other);
  });

  it('one that the store does not take holds up none of the others', async () => {
    await connect();
    await db.evidence.bulkAdd(learnt(50));
    await fillFromEvidence(how());
    const bad = (await db.recordQueue.toArray())[17]?.statement?.id ?? '';
    store.hates.add(bad);
    expect(await sendRecords(how())).toMatchObject({ lastOutcome: 'sent', lastCount: 49 });
    expect(await queueCounts(db)).toEqual({ waiting: 0, sent: 49, conflict: 0, refused: 1 });
    // A store that takes nothing is another matter: all of it waits.
    await db.evidence.bulkAdd(learnt(20, 100, 'later'));
    await fillFromEvidence(how());
    for (const { statement } of await db.recordQueue.toArray())
      if (statement) store.hates.add(statement.id);
    expect(await sendRecords(how())).toMatchObject({ lastOutcome: 'refused', lastCount: 0 });
    expect(await queueCounts(db)).toMatchObject({ waiting: 20, refused: 1 });
  });

  it('an address that is no store, or speaks no version of ours, is told', async () => {
    await connect();
    await db.evidence.bulkAdd(learnt(1));
    store.versions = 'a page';
    expect(await sendRecords(how())).toMatchObject({ lastOutcome: 'not-a-store' });
    store.versions = ['0.95', '3.0.0'];
    expect(await sendRecords(how())).toMatchObject({ lastOutcome: 'version', nextAt: null });
    expect(posts()).toEqual([]);
  });

  it('a server that does not answer in time is left', async () => {
    await connect();
    await db.evidence.bulkAdd(learnt(1));
    store.fail = () => 'slow';
    expect(await sendRecords(how({ patienceMs: 20 }))).toMatchObject({
      lastOutcome: 'unreachable',
    });
    expect(await queueCounts(db)).toMatchObject({ waiting: 1 });
  });

  it('switched off in the middle: not one more, and what was being said stays off', async () => {
    await connect();
    await db.evidence.bulkAdd(learnt(150));
    let seen = 0;
    const off = () => changeRecordStore(db, (now) => now && { ...now, on: false, nextAt: null });
    const fetch = how().fetch;
    const after = await sendRecords(
      how({
        fetch: async (input, init) => {
          const reply = await fetch(input, init);
          seen += 1;
          if (seen === 2) await off();
          return reply;
        },
      }),
    );
    expect(posts()).toHaveLength(1);
    expect(after).toMatchObject({ on: false, nextAt: null, lastOutcome: null });
    expect(await recordStore(db)).toMatchObject({ on: false });
  });
});

const FAILURES: readonly Failure[] = [
  ...(['unauthorized', 'forbidden', 'busy', 'busy-date', 'unavailable', 'server-error'] as const),
  ...(['cut-before', 'cut-after', 'half-answer', 'slow'] as const),
];

it('whatever goes wrong and whenever: in the end each statement is stored exactly once', async () => {
  let failures = 0;
  const plan = fc.array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 3, arbitrary: fc.constantFrom(...FAILURES) },
    ),
    { minLength: 5, maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(
      plan,
      fc.boolean(),
      fc.integer({ min: 1, max: 120 }),
      async (fails, strict, count) => {
        await Promise.all(db.tables.map((table) => table.clear()));
        // A slow answer that nobody waits for any more is still written: in the last round's store.
        await new Promise((later) => setTimeout(later, 90));
        for (const part of [store.kept, store.writes]) part.clear();
        store.requests.length = 0;
        store.strict = strict;
        const rule = { id: 'known-rule', task: 'a', path: '3.3.2' } as const;
        const rows = learnt(count).map((one, at): Evidence => {
          if (at % 7 === 3) return { ...one, kind: 'rule-task-done', metricId: '', rule };
          if (at % 7 === 5) return { ...one, kind: 'rule-task-undone', metricId: '', rule };
          return one;
        });
        await connect();
        const left = [...fails];
        store.fail = () => {
          const next = left.shift() ?? null;
          if (next) failures += 1;
          return next;
        };
        // Some are learnt while the sending is under way, and the worker is stopped in between.
        await db.evidence.bulkAdd(rows.slice(0, Math.ceil(count / 2)));
        await sendRecords(how());
        await db.evidence.bulkAdd(rows.slice(Math.ceil(count / 2)));
        for (let round = 0; round < 60; round++) {
          const after = await sendRecords(how({ patienceMs: round % 5 === 0 ? 30 : 2000 }));
          if (left.length === 0 && after?.lastOutcome === 'nothing') break;
        }
        const counts = await queueCounts(db);
        expect(counts).toMatchObject({ waiting: 0, conflict: 0, refused: 0 });
        expect(counts.sent).toBe(count);
        expect(store.kept.size).toBe(count);
        expect([...store.writes.values()].every((times) => times === 1)).toBe(true);
        expect(posts().every(({ size, version }) => size <= 50 && version === '1.0.3')).toBe(true);
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
  expect(failures).toBeGreaterThan(12);
}, 120_000);
