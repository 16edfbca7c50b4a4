import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAlerts } from '../../../lib/rules/alerts/build-alerts';
import { addDays, daysBetween, localDay } from '../../../lib/shared/days';
import { alertOn, aRule, CHINA, noon } from './make';

describe('the day it is', () => {
  it.each([
    ['Asia/Shanghai', '2026-08-31T15:59:59Z', '2026-08-31'],
    ['Asia/Shanghai', '2026-08-31T16:00:00Z', '2026-09-01'],
    ['UTC', '2026-08-31T16:00:00Z', '2026-08-31'],
    ['America/Los_Angeles', '2026-09-01T06:59:00Z', '2026-08-31'],
    ['America/Los_Angeles', '2026-09-01T07:00:00Z', '2026-09-01'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
    ['Pacific/Pago_Pago', '2027-01-01T10:59:00Z', '2026-12-31'],
    ['Asia/Kathmandu', '2028-02-28T18:15:00Z', '2028-02-29'],
  ])('in %s at %s is %s', (zone, at, day) => {
    expect(localDay(new Date(at), zone)).toBe(day);
  });
});

describe('days between', () => {
  it.each([
    ['2026-08-31', '2026-09-01', 1],
    ['2026-02-28', '2026-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-12-31', '2027-01-01', 1],
    ['2027-01-01', '2026-12-31', -1],
    // Clocks change in between; calendar days do not.
    ['2026-03-08', '2026-03-09', 1],
    ['2026-10-25', '2026-11-02', 8],
  ])('%s and %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it('go there and back over any span', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1990-01-01', n));
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});

describe('the countdown', () => {
  it.each([
    ['2026-08-17', 'upcoming', 8],
    ['2026-08-24', 'upcoming', 1],
    ['2026-08-25', 'starts-today', 0],
    ['2026-08-26', 'in-force', 1],
    ['2026-09-01', 'in-force', 7],
    ['2027-08-25', 'in-force', 365],
  ] as const)('on %s: %s, %i', (day, stage, days) => {
    expect(alertOn(day)).toMatchObject({ stage, days });
  });

  it('falls by one a day over month ends and leap days, in every zone', () => {
    const zones = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 86_399 }),
        (timeZone, start, ahead, second) => {
          const now = new Date(
            Date.parse('2024-01-01T00:00:00Z') + (start * 86_400 + second) * 1000,
          );
          const effective = addDays(localDay(now, timeZone), ahead);
          const rules = [aRule({ effective })];
          const on = (at: Date) => buildAlerts({ rules, marks: new Map(), now: at, timeZone })[0];
          expect(on(now)).toMatchObject({ stage: 'upcoming', days: ahead, day: effective });
          // A day of 23 or 25 hours may end on the same day, or on the one after the next.
          const next = new Date(now.getTime() + 86_400_000);
          const moved = daysBetween(localDay(now, timeZone), localDay(next, timeZone));
          expect(on(next)?.days).toBe(Math.abs(ahead - moved));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('follows the person, not the platform: another day in another place', () => {
    const at = new Date('2026-08-24T18:00:00Z');
    const on = (timeZone: string) =>
      buildAlerts({ rules: [aRule()], marks: new Map(), now: at, timeZone })[0];
    expect(on('Asia/Shanghai')).toMatchObject({ stage: 'starts-today', days: 0 });
    expect(on('America/New_York')).toMatchObject({ stage: 'upcoming', days: 1 });
  });

  it('has a transition until breaches are acted on', () => {
    const rule = { effective: '2026-08-05', enforced: '2026-08-12' };
    expect(alertOn('2026-08-04', rule)).toMatchObject({ stage: 'upcoming', days: 1 });
    expect(alertOn('2026-08-06', rule)).toMatchObject({ stage: 'transition', days: 6 });
    expect(alertOn('2026-08-12', rule)).toMatchObject({ stage: 'transition', days: 0 });
    expect(alertOn('2026-08-13', rule)).toMatchObject({ stage: 'in-force', days: 8 });
    expect(alertOn('2026-06-01', { effective: null, enforced: '2026-06-05' })).toMatchObject({
      stage: 'upcoming',
      days: 4,
    });
  });

  it('counts to the last day for comments, and says when they are over', () => {
    const draft = {
      kind: 'consultation',
      effective: null,
      comment: { start: '2026-08-19', end: '2026-08-26' },
    } as const;
    expect(alertOn('2026-08-18', draft).comment).toEqual({ state: 'soon', days: 1 });
    expect(alertOn('2026-08-19', draft).comment).toEqual({ state: 'open', days: 7 });
    expect(alertOn('2026-08-26', draft)).toMatchObject({
      comment: { state: 'open', days: 0 },
      stage: 'proposed',
      current: true,
    });
    expect(alertOn('2026-08-27', draft)).toMatchObject({
      comment: { state: 'over', days: 1 },
      current: false,
    });
    expect(alertOn('2026-08-20', { comment: { start: null, end: '2026-08-18' } }).comment).toEqual({
      state: 'over',
      days: 2,
    });
  });

  it('invents no day', () => {
    const none = { effective: null, published: null };
    expect(alertOn('2026-08-20', none)).toMatchObject({
      stage: 'undated',
      days: null,
      day: null,
      current: false,
    });
    expect(alertOn('2026-08-20', { effective: null }).current).toBe(true);
    expect(alertOn('2026-09-20', { effective: null }).current).toBe(false);
  });
});

describe('order', () => {
  it('is: ahead and nearest, just begun, passed', () => {
    const days = ['2026-07-01', '2026-08-25', '2026-08-21', '2026-08-18', '2026-05-01'];
    const rules = [
      ...days.map((effective, at) => aRule({ id: `rule-${at}`, effective })),
      aRule({ id: 'know', effective: '2026-08-21', level: 'good-to-know' }),
    ];
    const alerts = buildAlerts({
      rules,
      marks: new Map(),
      now: noon('2026-08-20'),
      timeZone: CHINA,
    });
    expect(alerts.map(({ rule }) => rule.id)).toEqual([
      'rule-2',
      'know',
      'rule-1',
      'rule-3',
      'rule-0',
      'rule-4',
    ]);
  });
});
