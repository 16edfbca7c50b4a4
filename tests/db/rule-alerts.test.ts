import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProfileDatabase } from '../../lib/db/database';
import { readSince } from '../../lib/db/evidence';
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
const LATER = '2026-08-20T05:00:00.000Z';
const ABOUT = { platform: 'taobao', language: 'zh-CN' };

describe('what a person does with alerts', () => {
  it('is kept by rule, and acts at the same time do not overwrite one another', async () => {
    await Promise.all([
      markRule(db, 'a', { kind: 'task', task: 'a', done: true }, AT, ABOUT),
      markRule(db, 'a', { kind: 'task', task: 'b', done: true }, AT, ABOUT),
      markRule(db, 'a', { kind: 'snooze', until: '2026-08-23' }, AT, ABOUT),
      markRule(db, 'b', { kind: 'mute', on: true }, AT, ABOUT),
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

describe('ticked tasks', () => {
  const tick = (task: string, done: boolean, at = AT) =>
    markRule(db, 'a', { kind: 'task', task, done }, at, ABOUT);
  const rows = () => db.evidence.orderBy('at').toArray();

  it('are evidence of the path of rules, added and never changed', async () => {
    await tick('look', true);
    expect(await rows()).toEqual([
      {
        id: `rule-task-done|a|look|${AT}`,
        kind: 'rule-task-done',
        metricId: '',
        platform: 'taobao',
        language: 'zh-CN',
        visibleMs: 0,
        at: AT,
        rule: { id: 'a', task: 'look', path: '3.3.2' },
      },
    ]);
    const [first] = await rows();
    await tick('look', false, LATER);
    expect((await rows()).map(({ kind }) => kind)).toEqual(['rule-task-done', 'rule-task-undone']);
    expect((await rows())[0]).toEqual(first);
  });

  it('ticked twice are one; what was never ticked can not be taken back', async () => {
    await Promise.all([tick('look', true), tick('look', true, LATER), tick('other', false)]);
    expect(await rows()).toHaveLength(1);
  });

  it('other acts add nothing, and do not count as a card that was read', async () => {
    await markRule(db, 'a', { kind: 'seen' }, AT, ABOUT);
    await markRule(db, 'a', { kind: 'mute', on: true }, AT, ABOUT);
    expect(await rows()).toEqual([]);
    await tick('look', true);
    expect(await readSince(db, AT)).toEqual({ today: [], everRead: 0 });
  });

  it('keep neither tick nor evidence where the evidence can not be written', async () => {
    db.evidence.hook('creating', () => {
      throw new Error('disk full');
    });
    await expect(tick('look', true)).rejects.toThrow();
    expect(await ruleMarks(db)).toEqual([]);
    expect(await rows()).toEqual([]);
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
