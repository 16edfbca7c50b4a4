import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ProfileDatabase } from '../../lib/db/database';
import { evidenceCount } from '../../lib/db/evidence-count';
import { writesTo } from '../../lib/db/writes';
import { read } from '../unit/learning/made-up';

let db: ProfileDatabase;
beforeEach(async () => {
  db = new ProfileDatabase('test');
  await db.open();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('dongdian-test');
});

it('notices writes of every kind to a table, and of that table alone', async () => {
  const seen = [writesTo(db, 'evidence')];
  const look = () => seen.push(writesTo(db, 'evidence'));
  const one = read('buyers', 0);
  await db.evidence.add(one);
  look();
  await db.evidence.update(one.id, { visibleMs: 1 });
  look();
  await db.evidence.where('at').above('').modify({ visibleMs: 2 });
  look();
  await db.evidence.delete(one.id);
  look();
  await db.evidence.clear();
  look();
  expect(new Set(seen).size).toBe(seen.length);
  await db.salts.put({ id: 'shops', value: 'x' });
  await db.evidence.toArray();
  expect(writesTo(db, 'evidence')).toBe(seen.at(-1));
});

it('knows records that were erased and made anew from those before', async () => {
  await db.evidence.bulkAdd([read('buyers', 0), read('visitors', 1)]);
  expect(await evidenceCount(db)).toBe(2);
  expect(evidenceCount(db)).toBe(evidenceCount(db));
  await db.delete();
  await db.open();
  expect(await evidenceCount(db)).toBe(0);
});

it('counts right beside a write, and after one that failed', async () => {
  const adding = db.evidence.add(read('buyers', 0));
  expect(await evidenceCount(db)).toBe(1);
  await adding;
  const failing = db.transaction('rw', db.evidence, async () => {
    await db.evidence.add(read('visitors', 1));
    throw new Error('stopped');
  });
  const beside = evidenceCount(db);
  await expect(failing).rejects.toThrow('stopped');
  expect(await beside).toBe(1);
  expect(await evidenceCount(db)).toBe(1);
});
