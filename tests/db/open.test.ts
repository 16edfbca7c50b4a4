import { afterEach, describe, expect, it } from 'vitest';
import { database } from '../../lib/db/database';
import { eraseDatabases } from '../../lib/db/erase';
import { databaseFailure } from '../../lib/db/failure';
import { openRecords } from '../../lib/db/open';
import { eraseAll, lay, newest, type Sample, samples } from './support/samples';

afterEach(async () => {
  database('held').close();
  await eraseAll();
});

/** A window of an older version that does not let go. */
const heldOpen = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

describe('records that another window holds', () => {
  it('are named as such, and open once it let go', async () => {
    await lay('held', samples.find(({ version }) => version === 3) as Sample);
    const other = await heldOpen('dongdian-held');
    const error = await openRecords('held').catch((reason: unknown) => reason);
    expect(databaseFailure(error)).toBe('database-blocked');
    other.close();
    expect(await (await openRecords('held')).evidence.count()).toBeGreaterThan(0);
  });
});

describe('erasing the databases', () => {
  it('counts, and leaves none', async () => {
    await lay('held', newest);
    const counts = await eraseDatabases([() => openRecords('held')]);
    expect(counts?.evidence).toBe(newest.rows.evidence?.length);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
    // As newly installed: what is written next is written into a new one.
    expect(await (await openRecords('held')).evidence.count()).toBe(0);
  });

  it('goes on where they can not be read', async () => {
    await lay('held', { ...newest, version: 99 });
    expect(await eraseDatabases([() => openRecords('held')])).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
  });
});
