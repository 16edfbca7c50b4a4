import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../lib/history/calendar-of';
import { lengthOf, weekdayOf } from '../../../lib/history/dates';
import { resolvePeriod } from '../../../lib/history/resolve-period';
import { dayNumber, isoDay } from '../../../lib/shared/days';
import type { PeriodKind, SightedPeriod } from '../../../lib/shared/sighting';
import { CHINA, NOW } from './make';

const resolve = (period: Partial<SightedPeriod> & { kind: PeriodKind }, calendar = {}) =>
  resolvePeriod({ raw: '', ...period }, NOW, { ...CHINA, ...calendar });

describe('words, reckoned from the day they were read', () => {
  // 22 November 2026 is a Sunday.
  it.each([
    ['today', undefined, '2026-11-22', '2026-11-22', '2026-11-22', false],
    ['real-time', undefined, '2026-11-22', '2026-11-22', '2026-11-22', false],
    ['yesterday', undefined, '2026-11-21', '2026-11-21', '2026-11-21', true],
    ['last-days', 7, '2026-11-15', '2026-11-21', '2026-11-21', true],
    ['last-days', 30, '2026-10-23', '2026-11-21', '2026-11-21', true],
    ['this-week', undefined, '2026-11-16', '2026-11-22', '2026-11-22', false],
    ['last-week', undefined, '2026-11-09', '2026-11-15', '2026-11-15', true],
    ['this-month', undefined, '2026-11-01', '2026-11-22', '2026-11-30', false],
    ['last-month', undefined, '2026-10-01', '2026-10-31', '2026-10-31', true],
  ] as const)('%s %s', (kind, days, from, to, end, whole) => {
    expect(resolve({ kind, ...(days ? { days } : {}) })).toEqual({
      ok: true,
      value: { kind, from, to, end, whole, dated: 'clock' },
    });
  });

  it('goes by Chinese days on Chinese platforms, wherever the computer stands', () => {
    const lateInUtc = new Date('2026-11-21T17:30:00.000Z');
    const china = calendarOf({ market: 'china' }, lateInUtc);
    const read = resolvePeriod({ kind: 'yesterday', raw: '昨天' }, lateInUtc, china);
    expect(read.ok && read.value.from).toBe('2026-11-21');
  });

  it.each(['last-week', 'this-week', 'last-days'] as const)(
    'abroad %s without dates is not certain',
    (kind) => {
      expect(resolve({ kind, days: 7 }, { chineseWeeks: false })).toEqual({
        ok: false,
        why: 'not-dated',
      });
    },
  );

  it('a page that is open since yesterday does not say which day its yesterday is', () => {
    const loadedAt = new Date('2026-11-21T04:00:00.000Z');
    expect(resolve({ kind: 'yesterday' }, { loadedAt })).toEqual({
      ok: false,
      why: 'page-from-another-day',
    });
    const dated = { kind: 'yesterday', from: '2026-11-20', to: '2026-11-20' } as const;
    expect(resolve(dated, { loadedAt })).toMatchObject({
      ok: true,
      value: { from: '2026-11-20', whole: true, dated: 'page' },
    });
  });
});

describe('printed dates', () => {
  it('count as printed', () => {
    expect(resolve({ kind: 'range', from: '2026-11-02', to: '2026-11-08' })).toEqual({
      ok: true,
      value: {
        kind: 'range',
        from: '2026-11-02',
        to: '2026-11-08',
        end: '2026-11-08',
        whole: true,
        dated: 'page',
      },
    });
  });

  it('a day that is today, a range into today and an old "today" are unfinished', () => {
    for (const period of [
      { kind: 'day', from: '2026-11-22', to: '2026-11-22' },
      { kind: 'range', from: '2026-11-16', to: '2026-11-22' },
      { kind: 'today', from: '2026-11-20', to: '2026-11-20' },
      { kind: 'this-week', from: '2026-11-16', to: '2026-11-29' },
    ] as const)
      expect(resolve(period)).toMatchObject({ ok: true, value: { whole: false } });
  });

  it.each([
    ['2026-02-30', '2026-03-01', 'not-dates'],
    ['2026-11-09', '2026-11-08', 'not-dates'],
    ['yesterday', '2026-11-08', 'not-dates'],
    ['2026-11-23', '2026-11-24', 'in-future'],
    ['2024-11-09', '2026-11-08', 'too-long'],
  ])('%s to %s is refused: %s', (from, to, why) => {
    expect(resolve({ kind: 'range', from, to })).toEqual({ ok: false, why });
  });

  it('no period, and a range without dates, are none', () => {
    expect(resolvePeriod(undefined, NOW, CHINA)).toEqual({ ok: false, why: 'no-period' });
    expect(resolve({ kind: 'range' })).toEqual({ ok: false, why: 'not-dated' });
    expect(resolve({ kind: 'last-days' })).toEqual({ ok: false, why: 'not-dates' });
    expect(resolve({ kind: 'last-days', days: 0.5 })).toEqual({ ok: false, why: 'not-dates' });
  });
});

describe('always', () => {
  const moment = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((now) => ({ now, calendar: { ...CHINA, loadedAt: now } }));
  const period = fc.record({
    kind: fc.constantFrom<PeriodKind>(
      'today',
      'real-time',
      'yesterday',
      'last-days',
      'this-week',
      'last-week',
      'this-month',
      'last-month',
    ),
    days: fc.integer({ min: 1, max: 400 }),
    raw: fc.constant(''),
  });

  it('a period that is whole ended before today, one that runs holds today', () => {
    fc.assert(
      fc.property(moment, period, ({ now, calendar }, one) => {
        const read = resolvePeriod(one, now, calendar);
        if (!read.ok) throw new Error(read.why);
        const { from, to, end, whole } = read.value;
        const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
        expect(lengthOf({ from, to })).toBeGreaterThan(0);
        expect(end >= to).toBe(true);
        if (whole) expect(to < today && end === to).toBe(true);
        else expect(to === today && from <= today).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('weeks are Monday to Sunday and months whole', () => {
    fc.assert(
      fc.property(moment, ({ now, calendar }) => {
        const week = resolvePeriod({ kind: 'last-week', raw: '' }, now, calendar);
        const month = resolvePeriod({ kind: 'last-month', raw: '' }, now, calendar);
        if (!week.ok || !month.ok) throw new Error('refused');
        expect(weekdayOf(dayNumber(week.value.from) ?? 0)).toBe(0);
        expect(lengthOf(week.value)).toBe(7);
        expect(month.value.from.slice(8)).toBe('01');
        expect(isoDay((dayNumber(month.value.to) ?? 0) + 1).slice(8)).toBe('01');
      }),
      { numRuns: 1000 },
    );
  });

  it('any text for dates is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(period, fc.string(), fc.string(), (one, from, to) => {
        const read = resolvePeriod({ ...one, from, to }, NOW, CHINA);
        if (read.ok) expect(dayNumber(read.value.from)).not.toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
