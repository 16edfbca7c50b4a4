import { describe, expect, it } from 'vitest';
import { countDue, dueAlerts, isDue, isOfToday } from '../../../lib/rules/alerts/due';
import type { RuleMark } from '../../../lib/rules/alerts/types';
import type { RuleChange } from '../../../lib/rules/feed/types';
import { alertOn, aRule, CHINA, mark, noon } from './make';

const due = (day: string, rule: Partial<RuleChange> = {}, kept: RuleMark | null = null) =>
  isDue(alertOn(day, rule, kept), day, CHINA);

/** Touched at noon of a day, Chinese time. */
const touched = (day: string, change: Partial<RuleMark> = {}) => {
  const at = `${day}T04:00:00.000Z`;
  return mark({ seenAt: at, changedAt: at, ...change });
};

describe('what is worth a mark on a page', () => {
  it.each([
    ['2026-08-17', true, 'ahead'],
    ['2026-08-25', true, 'today'],
    ['2026-09-01', true, 'a week in force'],
    ['2026-09-02', false, 'longer in force'],
  ] as const)('a new rule on %s: %s (%s)', (day, wanted, _) => {
    expect(due(day)).toBe(wanted);
  });

  it('is a transition up to its last day', () => {
    const rule = { effective: '2026-07-01', enforced: '2026-08-31' };
    expect(due('2026-08-31', rule)).toBe(true);
    expect(due('2026-09-01', rule)).toBe(false);
  });

  it('is not what was just read; what asks for something comes back the next day', () => {
    expect(due('2026-08-20', {}, touched('2026-08-20'))).toBe(false);
    expect(due('2026-08-21', {}, touched('2026-08-20'))).toBe(true);
    expect(due('2026-08-21', { level: 'good-to-know' }, touched('2026-08-20'))).toBe(false);
    expect(due('2026-08-21', { tasks: [] }, touched('2026-08-20'))).toBe(false);
  });

  it('counts the day of the person, not of London', () => {
    // 20:00 UTC is the next morning in China.
    const kept = touched('2026-08-20', { changedAt: '2026-08-20T20:00:00.000Z' });
    expect(due('2026-08-21', {}, kept)).toBe(false);
    expect(isDue(alertOn('2026-08-21', {}, kept), '2026-08-21', 'UTC')).toBe(true);
  });

  it('is nothing muted, done, put off, or for a region hit by a disaster', () => {
    expect(due('2026-08-21', {}, touched('2026-08-19', { mutedAt: 'x' }))).toBe(false);
    const tasks = Object.fromEntries(aRule().tasks.map(({ id }) => [id, 'x']));
    expect(due('2026-08-21', {}, touched('2026-08-19', { tasks }))).toBe(false);
    const off = touched('2026-08-19', { snoozedUntil: '2026-08-22' });
    expect(due('2026-08-21', {}, off)).toBe(false);
    expect(due('2026-08-20', { kind: 'disaster' })).toBe(false);
  });

  it('is what was put off, on its day, until it is touched again', () => {
    const rule = { level: 'good-to-know' } as const;
    const off = touched('2026-08-19', { snoozedUntil: '2026-08-22' });
    expect(due('2026-08-22', rule, off)).toBe(true);
    expect(due('2026-08-24', rule, off)).toBe(true);
    const again = { ...off, changedAt: '2026-08-22T05:00:00.000Z' };
    expect(due('2026-08-22', rule, again)).toBe(false);
    expect(due('2026-08-24', rule, again)).toBe(false);
  });

  it('is counted by what it asks for', () => {
    const rules = [
      aRule(),
      aRule({ id: 'b', level: 'good-to-know' }),
      aRule({ id: 'c', level: 'good-to-know' }),
      aRule({ id: 'old', effective: '2026-01-01' }),
    ];
    const input = { rules, marks: new Map(), now: noon('2026-08-20'), timeZone: CHINA };
    expect(countDue(dueAlerts(input))).toEqual({ todo: 1, know: 2 });
    expect(countDue([])).toEqual({ todo: 0, know: 0 });
  });

  it('knows whose day is today: begins, is acted on, or hears comments for the last time', () => {
    const today = '2026-08-25';
    expect(isOfToday(alertOn(today), today)).toBe(true);
    expect(isOfToday(alertOn('2026-08-24'), '2026-08-24')).toBe(false);
    expect(isOfToday(alertOn(today, { effective: null, enforced: today }), today)).toBe(true);
    const comment = { start: '2026-08-20', end: today };
    expect(isOfToday(alertOn(today, { effective: null, comment }), today)).toBe(true);
  });
});
