import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProfileDatabase } from '../../lib/db/database';
import { recordDrill, timesAbandoned, timesAlone } from '../../lib/db/drills';
import { readSince } from '../../lib/db/evidence';
import type { DrillDone } from '../../lib/drill/walk';

let db: ProfileDatabase;
beforeEach(() => {
  db = new ProfileDatabase('test');
});
afterEach(async () => {
  db.close();
  await Dexie.delete('dongdian-test');
});

const done = (id: string, drillId: string, help: DrillDone['help']): DrillDone => ({
  id,
  drillId,
  help,
  platform: 'taobao',
  language: 'zh-CN',
  at: '2026-11-22T03:00:00.000Z',
  sample: false,
});

describe('walked drills', () => {
  it('are evidence with the help that was seen, once each', async () => {
    await recordDrill(db, done('a', 'see-a-week', 2));
    await recordDrill(db, done('a', 'see-a-week', 0));
    const rows = await db.evidence.toArray();
    expect(rows).toEqual([
      {
        id: 'a',
        kind: 'practice-done',
        metricId: '',
        platform: 'taobao',
        language: 'zh-CN',
        visibleMs: 0,
        at: '2026-11-22T03:00:00.000Z',
        drill: { id: 'see-a-week', help: 2 },
      },
    ]);
  });

  it('count as alone only without any help, each drill for itself', async () => {
    await recordDrill(db, done('a', 'see-a-week', 0));
    await recordDrill(db, done('b', 'see-a-week', 0));
    await recordDrill(db, done('c', 'see-a-week', 1));
    await recordDrill(db, done('d', 'read-ads', 0));
    expect(await timesAlone(db, 'see-a-week')).toBe(2);
    expect(await timesAlone(db, 'read-ads')).toBe(1);
    expect(await timesAlone(db, 'five-numbers')).toBe(0);
  });

  it('are left halfway as often as one was begun since its last end', async () => {
    const at = (minute: number) => `2026-11-22T03:0${minute}:00.000Z`;
    const begin = (id: string, drillId: string, minute: number) =>
      recordDrill(db, { ...done(id, drillId, 2), at: at(minute) }, 'practice-begun');
    expect(await timesAbandoned(db)).toBe(0);
    await begin('a', 'see-a-week', 1);
    await begin('b', 'read-ads', 2);
    expect(await timesAbandoned(db)).toBe(1);
    await begin('c', 'see-a-week', 3);
    expect(await timesAbandoned(db)).toBe(2);
    await recordDrill(db, { ...done('d', 'see-a-week', 1), at: at(4) });
    expect(await timesAbandoned(db)).toBe(1);
  });

  it('are no cards that were read', async () => {
    await recordDrill(db, done('a', 'see-a-week', 0));
    expect(await readSince(db, '2026-11-22T00:00:00.000Z')).toEqual({ today: [], everRead: 0 });
  });
});
