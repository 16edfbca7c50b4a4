import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csvTable } from '../../entrypoints/background/csv-table';
import { blankGoal } from '../../lib/coaching/goals';
import type { Answer, Goal } from '../../lib/coaching/types';
import {
  endCase,
  keepAnswer,
  keepFollowUp,
  keepReview,
  patchCase,
  readCasework,
  removeAssessment,
  removeGoal,
  saveGoal,
} from '../../lib/db/casework';
import { decideConsent, mayAdvocate, mayExport, mayLookOn } from '../../lib/db/consents';
import { ProfileDatabase } from '../../lib/db/database';
import { PATH_IDS } from '../../lib/paths/types';
import { TABLES } from '../../lib/records/tables';

let db: ProfileDatabase;
beforeEach(() => {
  db = new ProfileDatabase('casework');
});
afterEach(async () => {
  db.close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const NOW = { today: '2026-11-21', at: '2026-11-21T05:00:00.000Z' };
const LATER = { today: '2026-12-21', at: '2026-12-21T05:00:00.000Z' };
const c1 = { id: 'C1', scope: 'all', given: false, at: NOW.at } as const;
const goal = (no: Goal['no'], more: Partial<Goal> = {}): Goal => ({
  ...blankGoal(`goal-00000${no}`, no, '3.2.3', NOW.today, NOW.at),
  title: '看懂付钱的比例',
  ladder: ['没看过', '有人帮', '自己会', '找得出', '改过了'],
  ...more,
});
const answer = (at: number, value: Answer, part: 'answers' | 'lookback' = 'answers') => ({
  id: 'assess-0001',
  kind: part === 'answers' ? ('start' as const) : ('now' as const),
  path: PATH_IDS[at] as (typeof PATH_IDS)[number],
  part,
  answer: value,
});

describe('the case', () => {
  it('is opened by its first field, and each later one leaves the others alone', async () => {
    expect((await readCasework(db)).case).toBeNull();
    await patchCase(db, { nickname: '阿梅' }, NOW);
    await patchCase(db, { told: ['free', 'law'] }, LATER);
    const { case: one } = await patchCase(db, { closing: { whatWorked: '先看人数' } }, LATER);
    expect(one).toMatchObject({
      nickname: '阿梅',
      told: ['free', 'law'],
      openedOn: NOW.today,
      updatedAt: LATER.at,
      closing: { whatWorked: '先看人数', dataChoice: null, followUps: [] },
    });
  });

  it('many fields written at once are all there', async () => {
    await Promise.all([
      patchCase(db, { nickname: '阿梅' }, NOW),
      patchCase(db, { city: '义乌' }, NOW),
      patchCase(db, { closing: { whoHelpsNext: '老陈' } }, NOW),
      patchCase(db, { closing: { whatWorked: '先看人数' } }, NOW),
      patchCase(db, { told: ['free'] }, NOW),
    ]);
    expect((await readCasework(db)).case).toMatchObject({
      nickname: '阿梅',
      city: '义乌',
      told: ['free'],
      closing: { whoHelpsNext: '老陈', whatWorked: '先看人数' },
    });
  });

  it('knows the stage it is in after every write', async () => {
    expect((await patchCase(db, { nickname: '阿梅' }, NOW)).case?.stage).toBe('intake');
    await decideConsent(db, c1);
    expect((await patchCase(db, { copyShownOn: NOW.today }, NOW)).case?.stage).toBe('assessment');
    for (let at = 0; at < 11; at++) await keepAnswer(db, answer(at, 3), NOW);
    expect((await readCasework(db)).case?.stage).toBe('assessment');
    expect((await keepAnswer(db, answer(11, null), NOW)).case?.stage).toBe('plan');
    expect((await saveGoal(db, goal(1))).case?.stage).toBe('work');
  });

  it('ends with follow-ups, once; what was heard stays when it is opened again', async () => {
    expect((await endCase(db, true, NOW)).case).toBeNull();
    await patchCase(db, { nickname: '阿梅' }, NOW);
    await endCase(db, true, NOW);
    const { case: closed } = await endCase(db, true, LATER);
    expect(closed?.closedOn).toBe(NOW.today);
    expect(closed?.closing?.followUps.map(({ on }) => on)).toEqual(['2026-12-21', '2027-02-19']);
    await keepFollowUp(db, 0, '生意稳了', LATER);
    await endCase(db, false, LATER);
    const { case: again } = await endCase(db, true, LATER);
    expect(again?.closedOn).toBe(LATER.today);
    expect(again?.closing?.followUps[0]).toEqual({
      on: '2026-12-21',
      doneOn: LATER.today,
      heard: '生意稳了',
    });
  });
});

describe('answers', () => {
  it('are kept one by one, also when all are sent at once or twice', async () => {
    await Promise.all(
      PATH_IDS.flatMap((_, at) => [
        keepAnswer(db, answer(at, 2), NOW),
        keepAnswer(db, answer(at, 2), NOW),
      ]),
    );
    const { assessments } = await readCasework(db);
    expect(assessments).toHaveLength(1);
    expect(assessments[0]).toMatchObject({ done: true, kind: 'start', date: NOW.today });
    expect(Object.values(assessments[0]?.answers ?? {})).toEqual(Array(12).fill(2));
    expect((await removeAssessment(db, 'assess-0001')).assessments).toEqual([]);
  });
});

describe('goals', () => {
  it('are three at most, each with its own number, the newest stroke counts', async () => {
    for (const no of [1, 2, 3] as const) await saveGoal(db, goal(no));
    await saveGoal(db, goal(1, { id: 'goal-000009' }));
    await saveGoal(db, goal(2, { title: '新的', updatedAt: LATER.at }));
    await saveGoal(db, goal(2, { title: '旧的', updatedAt: NOW.at }));
    const { goals } = await readCasework(db);
    expect(goals.map(({ id, title }) => [id, title])).toEqual([
      ['goal-000001', '看懂付钱的比例'],
      ['goal-000002', '新的'],
      ['goal-000003', '看懂付钱的比例'],
    ]);
  });

  it('writing a goal takes no look back away', async () => {
    await saveGoal(db, goal(1));
    await keepReview(db, 'goal-000001', { now: 1, words: '会了' }, NOW);
    const { goals } = await saveGoal(db, goal(1, { title: '改了名', updatedAt: LATER.at }));
    expect(goals[0]).toMatchObject({
      title: '改了名',
      reviews: [{ on: NOW.today, now: 1, words: '会了' }],
    });
    expect((await removeGoal(db, 'goal-000001')).goals).toEqual([]);
  });
});

describe('consents of coaching', () => {
  it('are off until they are given, each by itself', async () => {
    const all = () => Promise.all([mayExport(db), mayAdvocate(db), mayLookOn(db, 'meeting-0001')]);
    expect(await all()).toEqual([false, false, false]);
    await decideConsent(db, { id: 'C4', scope: 'all', given: true, at: NOW.at });
    expect(await all()).toEqual([true, false, false]);
    await decideConsent(db, { id: 'C3', scope: 'meeting-0001', given: true, at: NOW.at });
    await decideConsent(db, { id: 'C4', scope: 'all', given: false, at: LATER.at });
    expect(await all()).toEqual([false, false, true]);
    expect(await mayLookOn(db, 'meeting-0002')).toBe(false);
  });

  it('no table about a person leaves without C4', async () => {
    await patchCase(db, { nickname: '阿梅', caseCode: 'A-017' }, NOW);
    for (const file of ['cases', 'assessments', 'goals'] as const)
      expect(await csvTable(db, file)).toEqual({ needs: 'C4' });
    await decideConsent(db, { id: 'C4', scope: 'all', given: true, at: NOW.at });
    expect(await csvTable(db, 'cases')).toMatchObject({ rows: 1 });
    await decideConsent(db, { id: 'C4', scope: 'all', given: false, at: LATER.at });
    expect(await csvTable(db, 'cases')).toEqual({ needs: 'C4' });
    expect(await csvTable(db, 'outcomes')).toMatchObject({ rows: 0 });
  });
});

it('every row that is written fits the reader of backups', async () => {
  await patchCase(db, { nickname: '阿梅', closing: { dataChoice: 'keep' } }, NOW);
  await endCase(db, true, NOW);
  await keepAnswer(db, answer(3, null), NOW);
  await keepAnswer(db, { ...answer(3, 5, 'lookback'), id: 'assess-0002' }, NOW);
  await saveGoal(db, goal(1, { expectedOn: '' }));
  await keepReview(db, 'goal-000001', { now: -2, words: '' }, NOW);
  await decideConsent(db, c1);
  await decideConsent(db, { id: 'C3', scope: crypto.randomUUID(), given: true, at: NOW.at });
  for (const table of ['cases', 'assessments', 'goals', 'consents'] as const) {
    const rows = await db.table(table).toArray();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(TABLES[table].schema.safeParse(row).error).toBeUndefined();
  }
});

it.each([
  ['C2', 'https://sycm.taobao.com'],
  ['C3', 'all'],
  ['C3', 'https://sycm.taobao.com'],
  ['C4', '8c0f7c5e-0001-4000-8000-000000000001'],
  ['C6', 'all'],
  ['C7', 'all'],
])('a decision on %s of %s is no row of ours', (id, scope) => {
  const row = { no: 1, id, scope, given: true, at: NOW.at };
  expect(TABLES.consents.schema.safeParse(row).success).toBe(false);
});
