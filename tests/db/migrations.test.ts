import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { consentStates } from '../../lib/db/consents';
import { ProfileDatabase } from '../../lib/db/database';
import { databaseFailure } from '../../lib/db/failure';
import { shopSalt } from '../../lib/db/salts';
import { keyOf } from '../../lib/history/record-key';
import { shopKey } from '../../lib/history/shop-key';
import type { Observation } from '../../lib/history/types';

/** A database as an older version of the extension left it. */
interface Sample {
  readonly version: number;
  readonly stores: Record<string, string>;
  readonly rows: Record<string, object[]>;
}

const folder = join(import.meta.dirname, '../fixtures/db');
const samples = readdirSync(folder)
  .filter((name) => /^v\d+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Sample);

async function lay(profile: string, sample: Sample): Promise<void> {
  const old = new Dexie(`dongdian-${profile}`);
  old.version(sample.version).stores(sample.stores);
  for (const [store, rows] of Object.entries(sample.rows)) await old.table(store).bulkAdd(rows);
  old.close();
}

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

describe('sample databases', () => {
  it('exist for every schema version', () => {
    const now = new ProfileDatabase('versions');
    expect(samples.map(({ version }) => version).sort()).toEqual(
      Array.from({ length: now.verno || 1 }, (_, i) => i + 1),
    );
  });

  for (const sample of samples)
    it(`v${sample.version} opens today and keeps every row`, async () => {
      await lay('old', sample);
      const db = new ProfileDatabase('old');
      await db.open();
      for (const [store, rows] of Object.entries(sample.rows))
        if (sample.version > 1 || store !== 'observations')
          expect(await db.table(store).toArray()).toEqual(rows);
      const states = await consentStates(db);
      expect(states).toContainEqual({
        id: 'C1',
        scope: 'https://sycm.taobao.com',
        given: false,
        at: '2026-11-21T02:00:00.000Z',
      });
      db.close();
    });

  it('v1: numbers get shop, days and unit; those that would not be kept today go', async () => {
    await lay('old', samples.find(({ version }) => version === 1) as Sample);
    const db = new ProfileDatabase('old');
    const kept = await db.observations.toArray();
    const shop = await shopKey('https://sycm.taobao.com', await shopSalt(db));
    const common = { platform: 'taobao', shop, host: 'sycm.taobao.com', pageKind: null };
    const seenAt = '2026-11-20T02:15:00.000Z';
    const row = (
      change: Pick<Observation, 'metricId' | 'from' | 'to' | 'whole'> & Partial<Observation>,
    ) => ({
      ...common,
      currency: null,
      seenAt,
      ...change,
      key: keyOf('taobao', shop, change.metricId, { ...change, end: change.to }),
    });
    const sorted = (rows: object[]) => rows.map((one) => JSON.stringify(one)).toSorted();
    const ordered = (rows: readonly object[]) =>
      sorted(rows.map((one) => Object.fromEntries(Object.entries(one).toSorted())));
    expect(ordered(kept)).toEqual(
      ordered([
        row({
          metricId: 'visitors',
          kind: 'day',
          from: '2026-11-19',
          to: '2026-11-19',
          whole: true,
          dated: 'page',
          value: 126,
          unit: 'count',
        }),
        row({
          metricId: 'visitors',
          kind: 'today',
          from: '2026-11-20',
          to: '2026-11-20',
          whole: false,
          dated: 'clock',
          value: 60,
          unit: 'count',
        }),
        row({
          metricId: 'paid-amount',
          kind: 'last-days',
          from: '2026-11-13',
          to: '2026-11-19',
          whole: true,
          dated: 'clock',
          value: 918.5,
          unit: 'money',
          currency: 'CNY',
        }),
      ]),
    );
    db.close();
  });

  it('of a newer extension are left alone and named', async () => {
    await lay('newer', { ...(samples[0] as Sample), version: 99 });
    const db = new ProfileDatabase('newer');
    const error = await db.evidence.count().then(
      () => null,
      (reason: unknown) => reason,
    );
    // Dexie opens a higher version where the stores fit; where it refuses, the code says why.
    if (error) expect(databaseFailure(error)).toBe('newer-database');
    db.close();
    const again = new Dexie('dongdian-newer');
    await again.open();
    expect(await again.table('evidence').count()).toBe(2);
    again.close();
  });
});
