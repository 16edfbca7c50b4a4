import { describe, expect, it } from 'vitest';
import {
  attainment,
  blankGoal,
  freeNo,
  idFromSheet,
  isReady,
  lacksOf,
  nowOf,
  openOnSheets,
  takenOver,
  withReview,
} from '../../../lib/coaching/goals';
import type { Goal, Rung } from '../../../lib/coaching/types';
import type { Sheet } from '../../../lib/offers/sheet';
import vectors from '../../fixtures/maths/vectors.json' with { type: 'json' };

const AT = '2026-11-21T05:00:00.000Z';
const goal = (more: Partial<Goal> = {}): Goal => ({
  ...blankGoal('goal-000001', 1, '3.2.3', '2026-11-21', AT),
  title: '看懂付钱的比例',
  ladder: ['没看过', '有人帮', '自己会', '找得出', '改过了'],
  ...more,
});

describe('a goal', () => {
  it('begins on the second step, with a day ten weeks away', () => {
    const blank = blankGoal('goal-000001', 2, '3.1.1', '2026-11-21', AT);
    expect(blank).toMatchObject({ start: -1, expectedOn: '2027-01-30', reviews: [], no: 2 });
    expect(lacksOf(blank)).toEqual(['title', 'ladder']);
  });

  it.each([
    [{}, []],
    [{ title: '  ' }, ['title']],
    [{ ladder: ['a', 'b', 'c', 'd', ' '] as Goal['ladder'] }, ['ladder']],
    [{ ladder: ['a', 'b', 'c', 'd', 'a '] as Goal['ladder'] }, ['same']],
    [{ ladder: ['', '', '', '', ''] as Goal['ladder'] }, ['ladder']],
    [{ expectedOn: '' }, ['date']],
    [{ expectedOn: '2026-02-30' }, ['date']],
  ])('%j lacks %j', (more, lacks) => {
    expect(lacksOf(goal(more))).toEqual(lacks);
    expect(isReady(goal(more))).toBe(lacks.length === 0);
  });

  it('stands where the newest look back put it; a second one of a day takes its place', () => {
    expect(nowOf(goal())).toBe(-1);
    const once = withReview(goal(), { on: '2026-12-01', now: 1, words: '会了' }, AT);
    const earlier = withReview(once, { on: '2026-11-25', now: 0, words: '' }, AT);
    expect(earlier.reviews.map(({ on }) => on)).toEqual(['2026-11-25', '2026-12-01']);
    expect(nowOf(earlier)).toBe(1);
    const again = withReview(earlier, { on: '2026-12-01', now: 2, words: '' }, AT);
    expect(again.reviews).toHaveLength(2);
    expect(nowOf(again)).toBe(2);
  });

  it('gets the lowest free number, and there is no fourth', () => {
    expect(freeNo([])).toBe(1);
    expect(freeNo([goal({ no: 1 }), goal({ no: 3 })])).toBe(2);
    expect(freeNo([goal({ no: 1 }), goal({ no: 2 }), goal({ no: 3 })])).toBeNull();
  });
});

describe('attainment', () => {
  it.each(vectors.gas)('of $x with weights $w is $T', ({ x, w, T }) => {
    const goals = x.map((now, at) =>
      withReview(
        goal({ id: `goal-00000${at}`, weight: w[at] as Goal['weight'], start: 2 }),
        { on: '2026-12-01', now: now as Rung, words: '' },
        AT,
      ),
    );
    expect(attainment(goals)).toBeCloseTo(T, 4);
    // Where it began is another figure: all of these began at the top.
    expect(attainment(goals, 'start')).toBeGreaterThan(50);
  });

  it('without reviews is that of the start, and without goals there is none', () => {
    expect(attainment([goal({ start: 0 })])).toBe(50);
    expect(attainment([goal(), goal({ no: 2 })])).toBe(attainment([goal(), goal()], 'start'));
    expect(attainment([])).toBeNull();
  });

  it('every step up of any goal raises it', () => {
    for (const weight of [1, 2, 3] as const)
      for (const other of [-2, -1, 0, 1, 2] as const)
        for (const now of [-2, -1, 0, 1] as const) {
          const T = (rung: Rung) =>
            attainment([goal({ weight, start: rung }), goal({ no: 2, start: other })]) ??
            Number.NaN;
          expect(T((now + 1) as Rung)).toBeGreaterThan(T(now));
        }
  });
});

describe('a kept sheet', () => {
  const sheet: Sheet = {
    id: '5b0f7c5e-0001-4000-8000-000000000001',
    offerId: 'goal-ladder',
    path: '',
    raw: {
      goals: [
        { name: '写一页计划', weight: '3', reached: '' },
        { name: '  ', weight: '1', reached: '' },
        { name: '拍视频', weight: '', reached: 'p1' },
      ],
      on: '2027-01-10',
      rungs: [
        { one: '没想过', three: '没拍过' },
        { one: '心里有', three: '拍过' },
        { one: '写下来', three: '发过' },
        { one: '照着做', three: '比过' },
        { one: '回头改', three: '改过' },
      ],
    },
    state: 'draft',
    createdAt: AT,
    updatedAt: AT,
  };

  it('is taken over column by column, once, and only where a goal has a name', () => {
    const open = openOnSheets([sheet, { ...sheet, id: 'another-sheet', offerId: 'my-tries' }], []);
    expect(open.map(({ id, row }) => [id, row.name])).toEqual([
      [`${sheet.id}.0`, '写一页计划'],
      [`${sheet.id}.2`, '拍视频'],
    ]);
    const [first, third] = open.map((one, at) =>
      takenOver(one, (at + 1) as Goal['no'], '2026-11-21', AT),
    );
    expect(first).toMatchObject({
      no: 1,
      path: '3.2.2',
      title: '写一页计划',
      weight: 3,
      start: -1,
      expectedOn: '2027-01-10',
      ladder: ['没想过', '心里有', '写下来', '照着做', '回头改'],
      reviews: [],
    });
    expect(third).toMatchObject({ weight: 2, reviews: [{ on: '2026-11-21', now: 1, words: '' }] });
    expect(openOnSheets([sheet], [first as Goal]).map(({ id }) => id)).toEqual([
      idFromSheet(sheet, 2),
    ]);
  });
});
