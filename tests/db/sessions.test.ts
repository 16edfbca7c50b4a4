import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { makeReport } from '../../lib/coaching/group/make';
import { EMPTY_NOTE, readNote } from '../../lib/coaching/session/note';
import type { Session } from '../../lib/coaching/types';
import { ProfileDatabase } from '../../lib/db/database';
import { changeGroup, publish, publishedReports } from '../../lib/db/groups';
import { allSessions, reflectionOf, saveReflection, saveSession } from '../../lib/db/sessions';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const at = (minute: number) => `2026-11-22T02:${String(minute).padStart(2, '0')}:00.000Z`;
const session = (change: Partial<Session> = {}): Session => ({
  id: 'session-0001',
  planId: 'one-30',
  form: 'one-to-one',
  date: '2026-11-22',
  startedAt: at(0),
  minutes: 30,
  stage: 'work',
  paths: [],
  blocksDone: [],
  screenShared: false,
  note: { ...EMPTY_NOTE, lines: { ...EMPTY_NOTE.lines, seen: '付款的人少了', step: '换首图' } },
  updatedAt: at(1),
  ...change,
});

describe('meetings', () => {
  it('stay as their merchant let them stand, with nothing left of what was struck', async () => {
    const db = new ProfileDatabase('m-1');
    const draft = session();
    await saveSession(db, draft);
    const note = draft.note && readNote(draft.note, ['seen'], at(2));
    await saveSession(db, session({ note, updatedAt: at(2) }));
    expect(JSON.stringify(await db.sessions.toArray())).not.toContain('付款的人少了');
    // Another window that still holds the draft, and somebody who would like to add a line.
    await saveSession(db, session({ updatedAt: at(5) }));
    const [kept] = await allSessions(db);
    expect(kept?.note).toEqual(note);
    db.close();
  });

  it('of an older stroke never replace a newer one', async () => {
    const db = new ProfileDatabase('m-1');
    await saveSession(db, session({ minutes: 40, updatedAt: at(9) }));
    expect((await saveSession(db, session({ updatedAt: at(3) }))).minutes).toBe(40);
    db.close();
  });

  it('with words on a struck line are not written', async () => {
    const db = new ProfileDatabase('m-1');
    const note = { ...(session().note ?? EMPTY_NOTE), struck: ['seen' as const], readAt: at(2) };
    await expect(saveSession(db, session({ note }))).rejects.toThrow(RangeError);
    expect(await db.sessions.count()).toBe(0);
    db.close();
  });
});

describe('thoughts of the coach', () => {
  it('lie in the coach’s records, and nowhere in the merchant’s', async () => {
    const [own, merchant] = [new ProfileDatabase('default'), new ProfileDatabase('m-1')];
    await saveSession(merchant, session());
    await saveReflection(own, {
      id: 'session-0001',
      profile: 'm-1',
      text: '慢一点',
      updatedAt: at(3),
    });
    expect((await reflectionOf(own, 'session-0001'))?.text).toBe('慢一点');
    for (const table of merchant.tables)
      expect(JSON.stringify(await table.toArray())).not.toContain('慢一点');
    await saveReflection(own, { id: 'session-0001', profile: 'm-1', text: ' ', updatedAt: at(4) });
    expect(await own.reflections.count()).toBe(0);
    own.close();
    merchant.close();
  });
});

describe('group reports', () => {
  it('of two windows at one time are made one after the other', async () => {
    const own = new ProfileDatabase('default');
    const group = (count: number) => ({
      id: 'group-0001',
      code: 'G1',
      phase: 'form' as const,
      members: Array.from({ length: count }, (_, one) => `M${one}`),
      meetings: [],
      facts: Array.from({ length: count }, (_, one) => ({
        code: `M${one}`,
        madeOn: '2026-11-22',
        goals: 'reached' as const,
        rating: 'up' as const,
        areas: {} as never,
        numbers: {},
      })).map((facts) => ({
        ...facts,
        areas: new Proxy({}, { get: () => ({ before: 0, now: 1 }) }) as never,
      })),
      updatedAt: at(0),
    });
    const make = (count: number, id: string) =>
      publish(own, (earlier) => {
        const made = makeReport(group(count), earlier, id, at(1));
        return { keep: made.kind === 'made' ? made.report : null, reply: made.kind };
      });
    expect((await Promise.all([make(11, 'a'), make(12, 'b')])).sort()).toEqual([
      'made',
      'too-near',
    ]);
    expect(await publishedReports(own)).toHaveLength(1);
    expect(await changeGroup(own, 'gone', (one) => one)).toBeNull();
    own.close();
  });
});
