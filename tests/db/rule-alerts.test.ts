import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProfileDatabase } from '../../lib/db/database';
import { keepPack, keptPacks, namedKeys } from '../../lib/db/packs';
import { markRule, ruleMarks } from '../../lib/db/rule-alerts';
import { NO_MEMORY, remember } from '../../lib/packs/trust';
import { daily, signed, stranger } from '../unit/packs/support';

let db: ProfileDatabase;
beforeEach(() => {
  db = new ProfileDatabase('rules');
});
afterEach(async () => {
  db.close();
  await Dexie.delete('dongdian-rules');
});
const AT = '2026-08-20T04:00:00.000Z';

describe('what a person does with alerts', () => {
  it('is kept by rule, and acts at the same time do not overwrite one another', async () => {
    await Promise.all([
      markRule(db, 'a', { kind: 'task', task: 'a', done: true }, AT),
      markRule(db, 'a', { kind: 'task', task: 'b', done: true }, AT),
      markRule(db, 'a', { kind: 'snooze', until: '2026-08-23' }, AT),
      markRule(db, 'b', { kind: 'mute', on: true }, AT),
    ]);
    expect(await ruleMarks(db)).toEqual([
      {
        id: 'a',
        seenAt: AT,
        tasks: { a: AT, b: AT },
        snoozedUntil: '2026-08-23',
        mutedAt: null,
        changedAt: AT,
      },
      { id: 'b', seenAt: AT, tasks: {}, snoozedUntil: null, mutedAt: AT, changedAt: AT },
    ]);
  });
});

describe('packs', () => {
  it('one row for each publication, with the keys they named', async () => {
    const row = async (version: number, nextKey?: typeof stranger) => {
      const pack = await signed({ version, ...(nextKey ? { nextKey } : {}) });
      return {
        id: pack.id,
        kind: pack.kind,
        pack,
        memory: remember(NO_MEMORY, pack),
        address: null,
        etag: null,
        takenAt: AT,
      };
    };
    await keepPack(db, await row(1, stranger));
    await keepPack(db, await row(2));
    const kept = await keptPacks(db, 'rules');
    expect(kept.map(({ pack }) => pack.version)).toEqual([2]);
    expect(kept[0]?.memory).toEqual({ highest: { [daily.keyId]: 2 }, issued: '2026-08-19' });
    expect(await keptPacks(db, 'tips')).toEqual([]);
    expect(await namedKeys(db)).toEqual([
      { keyId: stranger.keyId, publicKey: stranger.publicKey, namedBy: daily.keyId },
    ]);
  });
});
