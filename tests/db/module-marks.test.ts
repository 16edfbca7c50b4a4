import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProfileDatabase } from '../../lib/db/database';
import { markAnswer, markRead, moduleMarks } from '../../lib/db/module-marks';
import { moduleMarks as schema } from '../../lib/records/module-rows';

let db: ProfileDatabase;
beforeEach(() => {
  db = new ProfileDatabase('test');
});
afterEach(async () => {
  db.close();
  await Dexie.delete('dongdian-test');
});

const AT = '2026-11-22T03:00:00.000Z';
const answer = (id: string, check: string, right = true) => ({ id, check, right, at: AT });

describe('lessons of a coach', () => {
  it('are kept by lesson, and answers at once do not swallow one another', async () => {
    await Promise.all([
      markRead(db, 'small-numbers', 'jumping', AT),
      markAnswer(db, 'small-numbers', answer('a', 'one'), ['one', 'two'], '2026-11-22'),
      markAnswer(db, 'small-numbers', answer('b', 'two'), ['one', 'two'], '2026-11-22'),
      markAnswer(db, 'writing-a-brief', answer('c', 'one', false), ['one'], '2026-11-22'),
    ]);
    const marks = await moduleMarks(db);
    expect(marks.map(({ id, doneOn }) => [id, doneOn])).toEqual([
      ['small-numbers', '2026-11-22'],
      ['writing-a-brief', null],
    ]);
    expect(marks[0]?.answers.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const mark of marks) expect(schema.safeParse(mark).success).toBe(true);
  });

  it('are no evidence of anybody', async () => {
    await markAnswer(db, 'small-numbers', answer('a', 'one'), ['one'], '2026-11-22');
    expect(await db.evidence.count()).toBe(0);
  });

  it('a row with anything else in it is no row of ours', () => {
    const row = { id: 'small-numbers', read: [], answers: [], doneOn: null, updatedAt: AT };
    expect(schema.safeParse(row).success).toBe(true);
    expect(schema.safeParse({ ...row, score: 3 }).success).toBe(false);
    expect(schema.safeParse({ ...row, read: ['<b>'] }).success).toBe(false);
    expect(schema.safeParse({ ...row, doneOn: '2026-02-30' }).success).toBe(false);
  });
});
