import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAlerts } from '../../../lib/rules/alerts/build-alerts';
import { isDue } from '../../../lib/rules/alerts/due';
import { snoozeDay } from '../../../lib/rules/alerts/marks';
import { whenText } from '../../../lib/rules/alerts/when-text';
import { addDays, daysBetween, localDay } from '../../../lib/shared/days';
import { alertOn, aRule, noon } from './make';

/** The countdown where days are easily miscounted: midnight, month ends, leap days, changed clocks. */

const at = (iso: string, timeZone: string, effective: string) =>
  buildAlerts({
    rules: [aRule({ effective })],
    marks: new Map(),
    now: new Date(iso),
    timeZone,
  })[0];

describe('around midnight', () => {
  it.each([
    // The last second of the eve, and the first of the day.
    ['Asia/Shanghai', '2026-08-31T15:59:59Z', '2026-08-31T16:00:00Z', '2026-09-01'],
    ['America/New_York', '2026-03-01T04:59:59Z', '2026-03-01T05:00:00Z', '2026-03-01'],
    ['Pacific/Auckland', '2026-12-31T10:59:59Z', '2026-12-31T11:00:00Z', '2027-01-01'],
    ['Europe/London', '2028-02-28T23:59:59Z', '2028-02-29T00:00:00Z', '2028-02-29'],
    // Clocks went back in the night before: that day had 25 hours.
    ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-02T05:00:00Z', '2026-11-02'],
    // And forward: 23 hours.
    ['Europe/Warsaw', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z', '2026-03-30'],
  ])('in %s tomorrow becomes today at %s', (zone, before, after, effective) => {
    expect(at(before, zone, effective)).toMatchObject({ stage: 'upcoming', days: 1 });
    expect(at(after, zone, effective)).toMatchObject({ stage: 'starts-today', days: 0 });
  });
});

describe('over month ends', () => {
  it.each([
    ['2026-01-31', '2026-02-28', 28],
    ['2028-01-31', '2028-02-29', 29],
    ['2026-02-28', '2026-03-31', 31],
    ['2026-12-01', '2027-01-01', 31],
    ['2026-02-28', '2026-03-01', 1],
  ])('from %s to %s it is %i days', (day, effective, days) => {
    expect(alertOn(day, { effective })).toMatchObject({ stage: 'upcoming', days });
  });

  it('the same numbers whichever of a day’s hours it is, in every zone', () => {
    const zones = ['Asia/Shanghai', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: -20, max: 40 }),
        fc.integer({ min: 0, max: 86_399 }),
        (timeZone, start, ahead, second) => {
          const now = new Date(Date.UTC(2026, 0, 1) + (start * 86_400 + second) * 1000);
          const today = localDay(now, timeZone);
          const alert = at(now.toISOString(), timeZone, addDays(today, ahead));
          expect(alert?.days).toBe(Math.abs(ahead));
          expect(alert && isDue(alert, today, timeZone)).toBe(ahead >= -7);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a snooze never passes the eve of the day, also over a month end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 12 }), (start, n) => {
        const today = addDays('2026-01-01', start);
        const effective = addDays(today, n);
        const until = snoozeDay(aRule({ effective }), 3, today);
        // `null`: there is no day left in between.
        const days = until === null ? 0 : daysBetween(today, until);
        expect(days).toBe(Math.min(3, n - 1));
      }),
    );
  });

  it('is said with the year where that is another one', () => {
    const alert = alertOn('2026-12-30', { effective: '2027-01-02' });
    expect(whenText(alert, 'zh-CN', '2026-12-30')).toBe('2027 年 1 月 2 日起，还有 3 天');
    expect(whenText(alert, 'en', '2026-12-30')).toBe('From 2 January 2027, in 3 days');
    expect(noon('2026-12-30').getTime()).toBeLessThan(noon('2027-01-02').getTime());
  });
});
