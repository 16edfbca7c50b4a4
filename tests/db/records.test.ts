import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consentStates, decideConsent, isGiven } from '../../lib/db/consents';
import { type Evidence, ProfileDatabase } from '../../lib/db/database';
import { readSince, recordEvidence } from '../../lib/db/evidence';
import { databaseFailure } from '../../lib/db/failure';

let db: ProfileDatabase;
beforeEach(() => {
  db = new ProfileDatabase('test');
});
afterEach(async () => {
  db.close();
  await Dexie.delete('dongdian-test');
});

const reading = (id: string, metricId: string, at: string): Evidence => ({
  id,
  kind: 'card-read',
  metricId,
  platform: 'taobao',
  language: 'zh-CN',
  visibleMs: 5000,
  at,
});

describe('evidence', () => {
  it('is stored once, however often it is sent', async () => {
    const row = reading('a', 'visitors', '2026-11-22T01:00:00.000Z');
    expect(await recordEvidence(db, row)).toBe(1);
    expect(await recordEvidence(db, { ...row, visibleMs: 9 })).toBe(1);
    expect((await db.evidence.get('a'))?.visibleMs).toBe(5000);
  });

  it('tells what was read today, newest first, each metric once', async () => {
    await recordEvidence(db, reading('a', 'visitors', '2026-11-21T10:00:00.000Z'));
    await recordEvidence(db, reading('b', 'page-views', '2026-11-22T01:00:00.000Z'));
    await recordEvidence(db, reading('c', 'visitors', '2026-11-22T02:00:00.000Z'));
    await recordEvidence(db, reading('d', 'page-views', '2026-11-22T03:00:00.000Z'));
    await recordEvidence(db, {
      ...reading('e', 'refund-rate', '2026-11-22T04:00:00.000Z'),
      kind: 'step-later',
    });
    expect(await readSince(db, '2026-11-22T00:00:00.000Z')).toEqual({
      today: ['page-views', 'visitors'],
      everRead: 2,
    });
  });
});

describe('consents', () => {
  it('the newest decision counts, every decision stays, and the same one twice is one', async () => {
    const scope = 'https://sycm.taobao.com';
    expect(await isGiven(db, 'C1', scope)).toBe(false);
    await decideConsent(db, { id: 'C1', scope, given: true, at: '2026-11-22T01:00:00.000Z' });
    expect(await isGiven(db, 'C1', scope)).toBe(true);
    expect(await isGiven(db, 'C1', 'https://qn.taobao.com')).toBe(false);
    await decideConsent(db, { id: 'C1', scope, given: false, at: '2026-11-22T02:00:00.000Z' });
    expect(await isGiven(db, 'C1', scope)).toBe(false);
    await decideConsent(db, { id: 'C1', scope, given: false, at: '2026-11-22T03:00:00.000Z' });
    expect(await db.consents.count()).toBe(2);
  });

  it('any order of decisions leaves the last one in force', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), async (choices) => {
        await db.consents.clear();
        for (const [n, given] of choices.entries())
          await decideConsent(db, { id: 'C2', scope: 'all', given, at: new Date(n).toISOString() });
        expect((await consentStates(db))[0]?.given).toBe(choices.at(-1));
      }),
      { numRuns: 30 },
    );
  });
});

describe('failures', () => {
  const named = (name: string, inner?: unknown) =>
    Object.assign(new Error('x'), { name, ...(inner ? { inner } : {}) });
  it.each([
    [named('QuotaExceededError'), 'disk-full'],
    [named('AbortError', named('QuotaExceededError')), 'disk-full'],
    [named('VersionError'), 'newer-database'],
    [named('OpenFailedError', named('VersionError')), 'newer-database'],
    [named('UnknownError'), 'database-broken'],
    [named('OpenFailedError', named('UnknownError')), 'database-broken'],
    [named('OpenFailedError', named('SecurityError')), 'database-denied'],
    [named('BlockedError'), 'database-blocked'],
    [named('TypeError'), 'failed'],
    ['text', 'failed'],
    [null, 'failed'],
  ])('%s → %s', (error, code) => expect(databaseFailure(error)).toBe(code));
});
