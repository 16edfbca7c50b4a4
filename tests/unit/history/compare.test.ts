import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, sameWeekdays, weekdayMix } from '../../../lib/history/compare';
import { daysOf, lengthOf, moved, weekdayOf } from '../../../lib/history/dates';
import { dayNumber, isoDay } from '../../../lib/shared/days';

const whole = (from: string, to = from) => ({ from, to, whole: true });

describe('two periods', () => {
  it('a day and the same weekday before', () => {
    expect(comparePeriods(whole('2026-11-14'), whole('2026-11-21'))).toEqual({
      ok: true,
      value: { days: 1, weeks: null, apart: 7 },
    });
  });

  it('two weeks', () => {
    expect(
      comparePeriods(whole('2026-11-02', '2026-11-08'), whole('2026-11-15', '2026-11-21')),
    ).toEqual({ ok: true, value: { days: 7, weeks: 1, apart: 13 } });
  });

  it.each([
    ['yesterday with the day before', whole('2026-11-20'), whole('2026-11-21'), 'weekday-mix'],
    [
      'a day with a week',
      whole('2026-11-14'),
      whole('2026-11-15', '2026-11-21'),
      'different-length',
    ],
    [
      'October with September',
      whole('2026-09-01', '2026-09-30'),
      whole('2026-10-01', '2026-10-31'),
      'different-length',
    ],
    [
      'the last 30 days with the 30 before',
      whole('2026-09-23', '2026-10-22'),
      whole('2026-10-23', '2026-11-21'),
      'weekday-mix',
    ],
    [
      'weeks that share days',
      whole('2026-11-12', '2026-11-18'),
      whole('2026-11-15', '2026-11-21'),
      'overlap',
    ],
    ['the later with the earlier', whole('2026-11-21'), whole('2026-11-14'), 'wrong-order'],
    ['no dates', whole('', ''), whole('2026-11-14'), 'not-dates'],
  ] as const)('%s: refused', (_name, before, now, why) => {
    expect(comparePeriods(before, now)).toEqual({ ok: false, why });
  });

  it('real time never against a full day', () => {
    const today = { ...whole('2026-11-22'), whole: false };
    expect(comparePeriods(whole('2026-11-15'), today)).toEqual({ ok: false, why: 'running' });
    expect(comparePeriods(today, whole('2026-11-29'))).toEqual({ ok: false, why: 'running' });
  });

  it('not where a promotion touches either', () => {
    const sale = { from: '2026-11-04', to: '2026-11-15' };
    const refused = { ok: false, why: 'promotion' };
    expect(comparePeriods(whole('2026-11-14'), whole('2026-11-21'), [sale])).toEqual(refused);
    expect(comparePeriods(whole('2026-10-28'), whole('2026-11-04'), [sale])).toEqual(refused);
    expect(comparePeriods(whole('2026-10-21'), whole('2026-10-28'), [sale]).ok).toBe(true);
  });
});

describe('always', () => {
  const span = fc
    .tuple(fc.integer({ min: 18_000, max: 22_000 }), fc.integer({ min: 1, max: 70 }))
    .map(([first, length]) => ({
      from: isoDay(first),
      to: isoDay(first + length - 1),
      whole: true,
    }));

  it('the mix of weekdays is a count of days', () => {
    fc.assert(
      fc.property(span, (one) => {
        const counted = Array(7).fill(0);
        for (const day of daysOf(one)) counted[weekdayOf(dayNumber(day) ?? 0)] += 1;
        expect(weekdayMix(one)).toEqual(counted);
      }),
      { numRuns: 1000 },
    );
  });

  it('whatever is compared has equal length, an equal mix and no day in common', () => {
    fc.assert(
      fc.property(span, span, (before, now) => {
        const read = comparePeriods(before, now);
        if (!read.ok) return;
        expect(lengthOf(before)).toBe(lengthOf(now));
        expect(weekdayMix(before)).toEqual(weekdayMix(now));
        expect(before.to < now.from).toBe(true);
        expect(read.value.weeks === null || read.value.weeks * 7 === read.value.days).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('moved by whole weeks a span may be compared with itself, by other days it may not', () => {
    fc.assert(
      fc.property(span, fc.integer({ min: 1, max: 200 }), (one, by) => {
        const before = { ...moved(one, -by), whole: true };
        const read = comparePeriods(before, one);
        const length = lengthOf(one);
        if (by < length) expect(read).toEqual({ ok: false, why: 'overlap' });
        else expect(read.ok).toBe(by % 7 === 0 || length % 7 === 0);
        expect(sameWeekdays(before, one)).toBe(by % 7 === 0 || length % 7 === 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('unfinished periods are never compared', () => {
    fc.assert(
      fc.property(span, span, fc.boolean(), (a, b, first) => {
        const read = comparePeriods({ ...a, whole: first }, { ...b, whole: false });
        expect(read).toEqual({ ok: false, why: 'running' });
      }),
    );
  });
});
