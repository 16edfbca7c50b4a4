import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  allChanges,
  type ChangeNote,
  decideChange,
  MOST_CHANGES,
  removeChange,
  saveChange,
} from '../../lib/db/changes';
import { ProfileDatabase } from '../../lib/db/database';
import { eraseObservations } from '../../lib/db/observations';
import type { Decision } from '../../lib/insight/changes/types';

let db: ProfileDatabase;
beforeEach(() => {
  db = new ProfileDatabase('changes');
});
afterEach(async () => {
  db.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const note = (id: string, more: Partial<ChangeNote> = {}): ChangeNote => ({
  id,
  what: '换了首图',
  metricId: 'pay-conversion-rate',
  platform: 'taobao',
  shop: 'shop-one',
  on: '2026-11-01',
  lookOn: '2026-11-15',
  typed: null,
  ...more,
});
const AT = '2026-11-01T02:00:00.000Z';
const LATER = '2026-11-15T02:00:00.000Z';
const decision = (kind: Decision['kind']): Decision => ({
  kind,
  at: LATER,
  found: { state: 'no-numbers', why: 'nothing-kept' },
});

describe('the log of changes', () => {
  it('is listed the newest first, and the same note twice is one', async () => {
    await saveChange(db, note('one'), AT);
    await saveChange(db, note('one'), LATER);
    await saveChange(db, note('two', { on: '2026-11-05' }), AT);
    expect((await allChanges(db)).map(({ id, createdAt }) => [id, createdAt])).toEqual([
      ['two', AT],
      ['one', AT],
    ]);
  });

  it('keeps where it was made and what was decided when numbers are typed later', async () => {
    await saveChange(db, note('one'), AT);
    await decideChange(db, 'one', decision('wait'), '2026-11-29');
    const typed = { kind: 'amounts', before: 3, after: 4 } as const;
    await saveChange(
      db,
      note('one', { shop: null, platform: 'jd', lookOn: '2026-11-29', typed }),
      LATER,
    );
    expect(await allChanges(db)).toEqual([
      {
        ...note('one', { lookOn: '2026-11-29', typed }),
        decision: decision('wait'),
        createdAt: AT,
        updatedAt: LATER,
      },
    ]);
  });

  it('learns its shop once numbers are kept', async () => {
    await saveChange(db, note('one', { shop: null }), AT);
    await saveChange(db, note('one'), LATER);
    expect((await allChanges(db))[0]?.shop).toBe('shop-one');
  });

  it('leaves the look date where a decision ends it; unknown ones are left alone', async () => {
    await saveChange(db, note('one'), AT);
    await decideChange(db, 'one', decision('keep'), null);
    await decideChange(db, 'other', decision('keep'), null);
    const [only, ...others] = await allChanges(db);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ lookOn: '2026-11-15', decision: { kind: 'keep' } });
  });

  it('stays when the numbers are erased, and goes when it is removed', async () => {
    await saveChange(db, note('one'), AT);
    await eraseObservations(db, null);
    expect(await allChanges(db)).toHaveLength(1);
    await removeChange(db, 'one');
    expect(await allChanges(db)).toEqual([]);
  });

  it('takes no more than a person can look back on', async () => {
    for (let no = 0; no < MOST_CHANGES; no++) await saveChange(db, note(`note-${no}`), AT);
    expect(await saveChange(db, note('one-more'), AT)).toBe(false);
    expect(await saveChange(db, note('note-0', { what: '改了标题' }), LATER)).toBe(true);
    expect(await db.changeLog.count()).toBe(MOST_CHANGES);
  });
});
