import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparablePeriods, ordinaryPeriods } from '../../../lib/maths/comparable-periods';
import { daysBetween, weekday } from '../../../lib/maths/days';
import {
  isClean,
  markPeriod,
  type PromotionEvent,
  reachesOf,
  standingOf,
} from '../../../lib/maths/promotion-days';
import { samePromotion } from '../../../lib/maths/same-promotion';
import { dayNumber, isoDay } from '../../../lib/shared/days';
import { many, whole } from './many';

const sale: PromotionEvent = {
  id: 'sale',
  kind: 'platform',
  start: '2026-06-10',
  end: '2026-06-18',
  leadDays: 7,
  afterDays: 14,
  anchor: '2026-06-18',
  complete: true,
};
const FIRST = dayNumber('2026-01-01') ?? 0;
const someDay = whole(0, 500).map((offset) => FIRST + offset);
const anyEvent = fc.tuple(someDay, whole(0, 20), whole(0, 21), whole(0, 21), whole(0, 99)).map(
  ([start, length, leadDays, afterDays, id]): PromotionEvent => ({
    ...sale,
    id: `event-${id}`,
    start: isoDay(start),
    end: isoDay(start + length),
    anchor: isoDay(start),
    leadDays,
    afterDays,
  }),
);
const anyEvents = fc.array(anyEvent, { maxLength: 5 });

describe('days', () => {
  it('are counted there and back', () => {
    many(
      fc.property(whole(-20_000, 60_000), (day) => {
        const iso = isoDay(day);
        return dayNumber(iso) === day && new Date(`${iso}T00:00Z`).getUTCDay() === weekday(day);
      }),
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '', 'soon', '0000-00-00'])(
    '%j is none',
    (text) => {
      expect(dayNumber(text)).toBeNull();
    },
  );
});

describe('a day beside promotions', () => {
  it.each([
    ['2026-06-02', 'ordinary-days', true],
    ['2026-06-03', 'before-promotion', true],
    ['2026-06-09', 'before-promotion', true],
    ['2026-06-10', 'in-promotion', true],
    ['2026-06-18', 'in-promotion', true],
    ['2026-06-19', 'after-promotion', false],
    ['2026-07-02', 'after-promotion', false],
    ['2026-07-03', 'ordinary-days', true],
  ])('%s: %s', (day, verdict, dropTips) => {
    expect(standingOf({ day, events: [sale] })).toMatchObject({ verdict, value: { dropTips } });
  });

  it('gives no tip about a drop after one promotion, though another has begun', () => {
    const next = { ...sale, id: 'next', start: '2026-06-25', end: '2026-06-26' };
    const result = standingOf({ day: '2026-06-25', events: [sale, next] });
    expect(result).toMatchObject({
      verdict: 'in-promotion',
      value: { before: [], during: ['next'], after: ['sale'], dropTips: false },
    });
  });

  it('says when dates are missing, and where the calendar ends', () => {
    const vague = { ...sale, complete: false };
    expect(standingOf({ day: '2026-06-12', events: [vague] }).cautions).toEqual([
      'dates-incomplete',
    ]);
    expect(standingOf({ day: '2026-01-12', events: [vague] }).cautions).toEqual([]);
    expect(standingOf({ day: '2031-06-12', events: [], covered: false }).cautions).toEqual([
      'outside-calendar',
    ]);
  });

  it('stands in every event of which a period of that day is touched', () => {
    many(
      fc.property(someDay, anyEvents, (day, events) => {
        const iso = isoDay(day);
        const { value } = standingOf({ day: iso, events });
        const marked = markPeriod({ period: { from: iso, to: iso }, events });
        const ids = [...(value?.before ?? []), ...(value?.during ?? []), ...(value?.after ?? [])];
        return (
          ids.toSorted().join() === (marked.value?.touched ?? []).toSorted().join() &&
          (marked.verdict === 'ordinary-days') === (ids.length === 0) &&
          marked.n === (ids.length ? 0 : 1)
        );
      }),
    );
  });

  it.each([
    ['a day', { day: '2026-06-31', events: [] }],
    ['an end before the start', { day: '2026-06-12', events: [{ ...sale, end: '2026-06-01' }] }],
    ['lead days', { day: '2026-06-12', events: [{ ...sale, leadDays: Number.NaN }] }],
    ['after days', { day: '2026-06-12', events: [{ ...sale, afterDays: -1 }] }],
  ])('refuses %s that is none', (_, inputs) => {
    expect(standingOf(inputs).cautions).toEqual(['bad-date']);
  });
});

describe('two periods', () => {
  const week = (from: string, to: string) => ({ from, to });
  const before = week('2026-05-04', '2026-05-10');
  const after = week('2026-05-11', '2026-05-17');

  it('of whole ordinary weeks can be compared', () => {
    expect(comparablePeriods({ before, after, events: [sale] })).toMatchObject({
      verdict: 'comparable',
      value: { apart: 7 },
      n: 7,
      cautions: [],
    });
  });

  it('can not with a single day of lead or after days', () => {
    const lead = week('2026-05-28', '2026-06-03');
    expect(comparablePeriods({ before, after: lead, events: [sale] })).toMatchObject({
      verdict: 'cannot-tell',
      cautions: ['promotion-days'],
    });
    const rest = week('2026-07-02', '2026-07-08');
    expect(comparablePeriods({ before, after: rest, events: [sale] }).verdict).toBe('cannot-tell');
  });

  it.each([
    ['different lengths', before, week('2026-05-11', '2026-05-24'), 'different-lengths'],
    [
      'single days',
      week('2026-05-04', '2026-05-04'),
      week('2026-05-11', '2026-05-11'),
      'not-whole-weeks',
    ],
    ['days in common', before, week('2026-05-10', '2026-05-16'), 'overlapping'],
    ['an end before the start', before, week('2026-05-17', '2026-05-11'), 'bad-date'],
  ])('are refused with %s', (_, first, second, why) => {
    expect(comparablePeriods({ before: first, after: second, events: [] }).cautions).toEqual([why]);
  });
});

describe('ordinary weeks', () => {
  const known = fc
    .array(whole(0, 120), { minLength: 0, maxLength: 120 })
    .map((offsets) => [...new Set(offsets)].map((offset) => FIRST + offset));

  it('hold known, clean days only, are whole, apart and the newest', () => {
    const full = whole(0, 120).map((length) => daysBetween(FIRST, FIRST + length));
    let found = 0;
    many(
      fc.property(fc.oneof(known, full), anyEvents, whole(1, 3), (days, events, weeks) => {
        const { value, verdict, n } = ordinaryPeriods({ days: days.map(isoDay), events, weeks });
        const reaches = reachesOf(events) ?? [];
        const clean = new Set(days.filter((day) => isClean(day, reaches)));
        if (n !== clean.size) return false;
        const whole = (end: number) =>
          daysBetween(end - 7 * weeks + 1, end).every((day) => clean.has(day));
        const ends = [...clean].filter(whole).sort((a, b) => b - a);
        const pair = ends.some((end) => end <= (ends[0] ?? 0) - 7 * weeks);
        if (!value) return verdict === 'cannot-tell' && !pair;
        found += 1;
        const [first, second] = [value.before, value.after].map(({ from, to }) => ({
          from: dayNumber(from) ?? 0,
          to: dayNumber(to) ?? 0,
        }));
        if (!first || !second) return false;
        return (
          clean.size >= 14 &&
          second.to === ends[0] &&
          first.to < second.from &&
          [first, second].every(({ from, to }) => to - from + 1 === 7 * weeks && whole(to))
        );
      }),
    );
    expect(found).toBeGreaterThan(50);
  });

  it('skip a promotion and take the weeks before it', () => {
    const days = daysBetween(dayNumber('2026-05-01') ?? 0, dayNumber('2026-07-09') ?? 0);
    expect(ordinaryPeriods({ days: days.map(isoDay), events: [sale] })).toMatchObject({
      verdict: 'comparable',
      value: {
        before: { from: '2026-05-27', to: '2026-06-02' },
        after: { from: '2026-07-03', to: '2026-07-09' },
      },
      cautions: ['promotion-days'],
    });
  });

  it('are none with thirteen clean days', () => {
    const days = daysBetween(FIRST, FIRST + 12).map(isoDay);
    expect(ordinaryPeriods({ days, events: [] })).toMatchObject({
      value: null,
      verdict: 'cannot-tell',
      n: 13,
      cautions: ['few-days'],
    });
    expect(ordinaryPeriods({ days: [], events: [] })).toMatchObject({ value: null, n: 0 });
  });

  it('are refused for no weeks and for dates that are none', () => {
    expect(ordinaryPeriods({ days: [], events: [], weeks: 0 }).cautions).toEqual([
      'nothing-counted',
    ]);
    expect(ordinaryPeriods({ days: [], events: [], weeks: 1e9 }).cautions).toEqual([
      'out-of-range',
    ]);
    expect(ordinaryPeriods({ days: ['today'], events: [] }).cautions).toEqual(['bad-date']);
  });
});

describe('the same promotion a year before', () => {
  const last: PromotionEvent = {
    ...sale,
    start: '2025-06-13',
    end: '2025-06-18',
    anchor: '2025-06-18',
  };
  const period = { from: '2026-06-16', to: '2026-06-18' };

  it('lies as far from its anchor', () => {
    const result = samePromotion({ period, thisYear: sale, lastYear: last });
    expect(result).toMatchObject({
      value: { from: '2025-06-16', to: '2025-06-18' },
      verdict: 'comparable',
      n: 3,
      cautions: [],
    });
    const shifted = { ...last, anchor: '2025-06-13' };
    expect(samePromotion({ period, thisYear: sale, lastYear: shifted }).value).toEqual({
      from: '2025-06-11',
      to: '2025-06-13',
    });
  });

  it.each([
    ['last year is not known', { period, thisYear: sale, lastYear: null }],
    ['it is another one', { period, thisYear: sale, lastYear: { ...last, id: 'other' } }],
    [
      'the period is ordinary',
      { period: { from: '2026-04-01', to: '2026-04-07' }, thisYear: sale, lastYear: last },
    ],
  ])('is nothing where %s', (_, inputs) => {
    expect(samePromotion(inputs)).toMatchObject({ value: null, verdict: 'nothing-to-compare' });
  });

  it('says when its dates are not fully known', () => {
    const vague = { ...last, complete: false };
    expect(samePromotion({ period, thisYear: sale, lastYear: vague }).cautions).toEqual([
      'dates-incomplete',
    ]);
  });

  it('leads there and back', () => {
    many(
      fc.property(anyEvent, anyEvent, whole(-20, 40), whole(0, 13), (now, other, from, length) => {
        const earlier = { ...other, id: now.id };
        const start = (dayNumber(now.start) ?? 0) + from;
        const days = { from: isoDay(start), to: isoDay(start + length) };
        const there = samePromotion({ period: days, thisYear: now, lastYear: earlier });
        if (!there.value) return there.verdict === 'nothing-to-compare';
        const back = samePromotion({ period: there.value, thisYear: earlier, lastYear: now });
        return back.value?.from === days.from && back.value.to === days.to;
      }),
    );
  });
});
