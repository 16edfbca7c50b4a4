import { describe, expect, it } from 'vitest';
import {
  answerAt,
  changeBetween,
  isAnswered,
  pictureOf,
  placesOf,
  resumeAt,
  withAnswer,
} from '../../../lib/coaching/assessment';
import type { Answer, Assessment } from '../../../lib/coaching/types';
import { PATH_IDS } from '../../../lib/paths/types';

const AT = '2026-11-21T05:00:00.000Z';
const blank = (kind: Assessment['kind'], more: Partial<Assessment> = {}): Assessment => ({
  id: 'assess-0001',
  kind,
  date: '2026-11-21',
  answers: {},
  lookback: {},
  done: false,
  updatedAt: AT,
  ...more,
});
const row = (...values: Answer[]): Assessment['answers'] =>
  Object.fromEntries(PATH_IDS.map((path, at) => [path, values[at] ?? null]));

describe('the screens', () => {
  it('are twelve at first, and each twice at a review: now, then looking back', () => {
    expect(placesOf('start').map(({ path }) => path)).toEqual([...PATH_IDS]);
    const twice = placesOf('now');
    expect(twice).toHaveLength(24);
    expect(twice.slice(0, 3).map(({ item, part }) => [item, part])).toEqual([
      [1, 'answers'],
      [1, 'lookback'],
      [2, 'answers'],
    ]);
  });

  it.each(['start', 'now'] as const)(
    'of %s are gone on with at the first open one, wherever one stopped',
    (kind) => {
      const places = placesOf(kind);
      let one = blank(kind);
      for (const [at, place] of places.entries()) {
        expect(resumeAt(one)).toBe(at);
        expect(isAnswered(one)).toBe(false);
        // Passing is an answer, too.
        one = withAnswer(one, place, at % 3 === 0 ? null : 4, AT);
        expect(answerAt(one, place)).toBe(at % 3 === 0 ? null : 4);
      }
      expect(resumeAt(one)).toBe(places.length);
      expect(isAnswered(one)).toBe(true);
    },
  );

  it('one left out in the middle is where one goes on', () => {
    const all = blank('start', { answers: row(1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2) });
    const { [PATH_IDS[4] as '3.2.2']: _gone, ...answers } = all.answers;
    expect(resumeAt({ ...all, answers })).toBe(4);
  });
});

describe('before and now', () => {
  it.each([
    ['all the same', row(...Array(12).fill(3)), row(...Array(12).fill(3)), [0, 12, 0, 0, 0]],
    ['all up by one', row(...Array(12).fill(3)), row(...Array(12).fill(4)), [12, 0, 0, 0, 1]],
    ['nothing answered', {}, row(...Array(12).fill(4)), [0, 0, 0, 12, null]],
    ['one side passed', row(1, null, 2), row(2, 5, null), [1, 0, 0, 11, 1]],
    ['an even number', row(1, 1, 3, 3), row(1, 3, 4, 3), [2, 2, 0, 8, 0.5]],
    ['down', row(5, 4, 3), row(1, 4, 1), [0, 1, 2, 9, -2]],
  ] as const)('%s', (_name, before, after, [up, same, down, open, median]) => {
    expect(changeBetween(before, after)).toEqual({ up, same, down, open, median });
  });

  it('told the other way round is its mirror, and the counts are always twelve', () => {
    let seed = 7;
    const draw = (): Answer => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const value = Math.floor(seed / 65536) % 6;
      return value === 0 ? null : (value as Answer);
    };
    for (let round = 0; round < 200; round++) {
      const [a, b] = [row(...PATH_IDS.map(draw)), row(...PATH_IDS.map(draw))];
      const [there, back] = [changeBetween(a, b), changeBetween(b, a)];
      expect(there.up + there.same + there.down + there.open).toBe(12);
      expect([back.up, back.same, back.down]).toEqual([there.down, there.same, there.up]);
      if (there.median !== null) expect(back.median).toBeCloseTo(-there.median, 10);
      if (there.up === 0 && there.median !== null) expect(there.median).toBeLessThanOrEqual(0);
    }
  });
});

describe('the picture', () => {
  it('shows the first beginning, the newest review, and what is open', () => {
    const first = blank('start', { id: 'a', date: '2026-01-01', done: true });
    const second = blank('start', { id: 'b', date: '2026-02-01', done: true });
    const one = blank('now', { id: 'c', date: '2026-03-01', done: true });
    const two = blank('now', { id: 'd', date: '2026-04-01', done: true });
    const half = blank('now', { id: 'e', date: '2026-05-01' });
    expect(pictureOf([two, half, second, one, first])).toEqual({
      start: first,
      now: two,
      open: half,
    });
    expect(pictureOf([])).toEqual({ start: null, now: null, open: null });
  });
});
