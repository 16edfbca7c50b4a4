import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { consentStates, decideConsent } from '../../lib/db/consents';
import { ProfileDatabase } from '../../lib/db/database';
import { applyImport, dryRun, readAll } from '../../lib/db/records';
import type { Observation } from '../../lib/history/types';
import { readBackup } from '../../lib/records/read';
import { sealBackup, unseal } from '../../lib/records/seal';
import { NO_ROWS, type Tables } from '../../lib/records/tables';
import { writeBackup } from '../../lib/records/write';
import {
  backupOf,
  bodyOf,
  dump,
  EVIDENCE,
  eraseAll,
  fileOf,
  lay,
  newest,
  samples,
} from './support/samples';

let db: ProfileDatabase;
beforeEach(async () => {
  await lay('here', newest);
  db = new ProfileDatabase('here');
  await db.evidence.bulkAdd([...EVIDENCE]);
});
afterEach(async () => {
  db.close();
  await eraseAll();
});

const taken = async (text: string) => {
  const read = await readBackup(text);
  if (!read.ok) throw new Error(read.why);
  return read.value;
};

describe('a backup', () => {
  it('erased and restored gives an equal database, and an equal file', async () => {
    const before = await dump(db);
    const { text, rows, left } = await writeBackup(backupOf(await readAll(db)));
    expect(left).toBe(0);
    expect(rows).toBe(Object.values(before).flat().length);
    db.close();
    await eraseAll();
    const other = new ProfileDatabase('other');
    const { tables } = await taken(text);
    await applyImport(other, tables);
    expect(await dump(other)).toEqual(before);
    expect((await writeBackup(backupOf(await readAll(other)))).text).toBe(text);
    other.close();
  });

  it('sealed and opened is the same file; the words may be typed on another keyboard', async () => {
    const { text } = await writeBackup(backupOf(await readAll(db)));
    const sealed = await sealBackup(text, '山里的竹篮 Ａ1');
    expect(sealed).not.toContain('visitors');
    expect(await unseal(sealed, ' 山里的竹篮 A1 ')).toEqual({ ok: true, value: text });
    expect(await unseal(sealed, '山里的竹篮')).toEqual({ ok: false, why: 'wrong-passphrase' });
    expect(await unseal(sealed, null)).toEqual({ ok: false, why: 'passphrase' });
  });

  it('keeps what was typed, half characters and all', async () => {
    const odd = '竹篮\ud800 <b>"x"</b>\u0000\u202e';
    await db.changeLog.update('0b0f7c5e-0003-4000-8000-000000000001', { what: odd });
    const { text, left } = await writeBackup(backupOf(await readAll(db)));
    expect(left).toBe(0);
    const { tables } = await taken(text);
    expect(tables.changeLog.map(({ what }) => what)).toContain(odd);
  });

  it('leaves out a row that could not be read back, and says so', async () => {
    await db.table('costs').add({ id: 'cost-0002', name: 7 });
    const { text, left } = await writeBackup(backupOf(await readAll(db)));
    expect(left).toBe(1);
    expect((await taken(text)).tables.costs).toHaveLength(1);
  });

  for (const sample of samples)
    it(`of version ${sample.version} restores to what the database itself becomes`, async () => {
      db.close();
      await eraseAll();
      await lay('old', sample);
      const migrated = new ProfileDatabase('old');
      const expected = await dump(migrated);
      migrated.close();
      const other = new ProfileDatabase('other');
      await applyImport(other, (await taken(await fileOf(bodyOf(sample)))).tables);
      const found = await dump(other);
      other.close();
      if (sample.version > 1) return expect(found).toEqual(expected);
      // Each made a salt of its own, so that the shops have other keys.
      const bare = ({ observations, salts: _, ...rest }: Record<string, unknown[]>) => ({
        ...rest,
        observations: (observations as Observation[])
          .map(({ key: _key, shop: _shop, ...row }) => JSON.stringify(row))
          .sort(),
      });
      expect(bare(found)).toEqual(bare(expected));
      expect(found.salts).toHaveLength(1);
    });
});

describe('an import', () => {
  const sheet = (id: string, updatedAt: string, who: string): Tables['worksheets'][number] => ({
    id,
    offerId: 'who-does-what',
    path: '',
    raw: { who },
    state: 'draft',
    createdAt: '2026-11-01T00:00:00.000Z',
    updatedAt,
  });

  it('twice is once: the second time every row is the same', async () => {
    const tables = await readAll(db);
    const plan = await dryRun(db, tables);
    const counts = Object.values(plan).map((one) => one.counts);
    expect(counts.every((one) => one.new + one.changed + one.older + one.conflicting === 0)).toBe(
      true,
    );
    expect(counts.reduce((sum, one) => sum + one.same, 0)).toBe(
      Object.values(tables).flat().length,
    );
  });

  it('takes nothing away, the newest wins, and of one moment the one here stays', async () => {
    const stamp = fc.integer({ min: 1, max: 9 }).map((n) => `2026-11-0${n}T00:00:00.000Z`);
    const row = fc.tuple(fc.integer({ min: 1, max: 6 }), stamp, fc.string({ maxLength: 5 }));
    const list = fc
      .uniqueArray(row, { selector: ([n]) => n, maxLength: 6 })
      .map((rows) => rows.map(([n, at, who]) => sheet(`sheet-100${n}`, at, who)));
    await fc.assert(
      fc.asyncProperty(list, list, async (here, file) => {
        await db.worksheets.clear();
        await db.worksheets.bulkAdd(here);
        const planned = await dryRun(db, { ...NO_ROWS, worksheets: file });
        const done = await applyImport(db, { ...NO_ROWS, worksheets: file });
        expect(done.worksheets).toEqual(planned.worksheets.counts);
        const now = new Map((await db.worksheets.toArray()).map((one) => [one.id, one]));
        expect(now.size).toBe(new Set([...here, ...file].map(({ id }) => id)).size);
        for (const mine of here) {
          const theirs = file.find(({ id }) => id === mine.id);
          const wins = theirs && theirs.updatedAt > mine.updatedAt ? theirs : mine;
          expect(now.get(mine.id)).toEqual(wins);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is whole or not at all', async () => {
    const before = await dump(db);
    const file = {
      ...(await readAll(db)),
      worksheets: [sheet('sheet-9001', '2026-11-22T09:00:00.000Z', 'x')],
    };
    const evidence = [{ ...(EVIDENCE[0] as (typeof EVIDENCE)[number]), id: 'new-evidence-1' }];
    const put = vi.spyOn(db.table('changeLog'), 'bulkPut').mockRejectedValue(new Error('full'));
    vi.spyOn(db, 'table').mockImplementation(((name: string) =>
      name === 'changeLog'
        ? { ...db.changeLog, toArray: () => db.changeLog.toArray(), bulkPut: put }
        : Object.getPrototypeOf(ProfileDatabase.prototype).table.call(db, name)) as never);
    await expect(applyImport(db, { ...file, evidence })).rejects.toThrow('full');
    vi.restoreAllMocks();
    expect(await dump(db)).toEqual(before);
  });

  it('a rule page and its versions come from the same side', async () => {
    const tables = await readAll(db);
    const [page] = tables.watchedRules;
    const [history] = tables.ruleSnapshots;
    if (!page || !history) throw new Error('the sample has a watched page');
    const older = { ...page, lastSeen: '2026-11-19T00:00:00.000Z', title: 'old' };
    const file = {
      ...NO_ROWS,
      watchedRules: [older],
      ruleSnapshots: [{ ...history, versions: [] }],
    };
    const done = await applyImport(db, file);
    expect([done.watchedRules.older, done.ruleSnapshots.older]).toEqual([1, 1]);
    expect(await readAll(db)).toEqual(tables);
  });
});

describe('consents of two logs', () => {
  const at = (n: number) => new Date(Date.UTC(2026, 10, 1, 0, n)).toISOString();

  it('the latest decision counts, whichever log it stood in', async () => {
    const log = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.boolean()), {
      maxLength: 8,
    });
    const other = new ProfileDatabase('other');
    await fc.assert(
      fc.asyncProperty(log, log, async (here, there) => {
        for (const [records, decisions, half] of [
          [db, here, 0],
          [other, there, 1],
        ] as const) {
          await records.consents.clear();
          for (const [n, given] of decisions.toSorted(([a], [b]) => a - b))
            await decideConsent(records, { id: 'C2', scope: 'all', given, at: at(2 * n + half) });
        }
        const before = await db.consents.toArray();
        const file = await other.consents.toArray();
        await applyImport(db, { ...NO_ROWS, consents: file });
        const last = [...before, ...file].toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
        expect((await consentStates(db))[0]?.given).toBe(last?.given);
        expect(await db.consents.count()).toBe(before.length + file.length);
        // A second time adds nothing.
        const again = await applyImport(db, { ...NO_ROWS, consents: file });
        expect(again.consents).toMatchObject({ new: 0, same: file.length });
        // And one more decision of the person stands above all.
        await decideConsent(db, { id: 'C2', scope: 'all', given: !last?.given, at: at(9000) });
        expect((await consentStates(db))[0]?.given).toBe(!last?.given);
      }),
      { numRuns: 40 },
    );
    other.close();
  });
});
