import { describe, expect, it } from 'vitest';
import {
  type ReviewRating,
  ratingOf,
  retrievability,
  review,
} from '../../../lib/learning/schedule';
import type { ReviewCard } from '../../../lib/learning/types';
import { at } from './made-up';

const DAY_MS = 86_400_000;

/** Days to the next review, each on its due day, beginning on 5 January 2026. */
function intervals(ratings: readonly ReviewRating[]): number[] {
  let card: ReviewCard | null = null;
  let now = at(0);
  return ratings.map((rating) => {
    card = review(card, now, rating);
    if (!card) throw new Error('no card');
    const days = (Date.parse(card.due) - Date.parse(now)) / DAY_MS;
    now = card.due;
    return days;
  });
}

describe('the schedule', () => {
  // learning.md a.5, clamped to 60 days.
  it.each<[readonly ReviewRating[], readonly number[]]>([
    [
      ['good', 'good', 'good', 'good', 'good'],
      [4, 31, 60, 60, 60],
    ],
    [
      ['again', 'good', 'good', 'good'],
      [1, 4, 17, 60],
    ],
    [
      ['hard', 'good', 'good', 'good'],
      [2, 13, 58, 60],
    ],
    [
      ['easy', 'good'],
      [16, 60],
    ],
    [
      ['good', 'again', 'good', 'good'],
      [4, 1, 5, 17],
    ],
  ])('%j comes back after %j days', (ratings, days) => {
    expect(intervals(ratings)).toEqual(days);
  });

  it('knows how well a first good answer holds', () => {
    const card = review(null, at(0), 'good');
    expect(card?.stability).toBeCloseTo(2.3065, 4);
    expect(card?.difficulty).toBeCloseTo(2.1181, 4);
    expect(card && retrievability(card, new Date(at(7)))).toBeCloseTo(0.8083, 4);
    expect(card).toMatchObject({ reviews: 1, lapses: 0, lastReview: at(0) });
  });

  it('forgets as days go by and counts what was forgotten', () => {
    const first = review(null, at(0), 'good');
    if (!first) throw new Error('no card');
    const held = [0, 3, 10, 40].map((day) => retrievability(first, new Date(at(day))));
    expect(held).toEqual([...held].sort((a, b) => b - a));
    expect(new Set(held).size).toBe(4);
    expect(review(first, at(4), 'again')?.lapses).toBe(1);
  });

  it.each([
    [{ right: false, hint: false, easy: false }, 'again'],
    [{ right: false, hint: true, easy: true }, 'again'],
    [{ right: true, hint: true, easy: false }, 'hard'],
    [{ right: true, hint: true, easy: true }, 'hard'],
    [{ right: true, hint: false, easy: false }, 'good'],
    [{ right: true, hint: false, easy: true }, 'easy'],
  ] as const)('%j is %s', (seen, rating) => {
    expect(ratingOf(seen)).toBe(rating);
  });

  it('takes a clock that was put back as no time, and no time as no review', () => {
    const card = review(null, at(10), 'good');
    const back = review(card, at(2), 'good');
    expect(back?.lastReview).toBe(at(10));
    expect(Date.parse(back?.due ?? '')).toBeGreaterThan(Date.parse(at(10)));
    expect(review(card, 'yesterday', 'good')).toBe(card);
    expect(review(null, '', 'good')).toBeNull();
  });
});
