import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterLook,
  DAY,
  firstLook,
  LONGEST_WAIT,
  MOST_FAILURES,
  newPlan,
} from '../../../../lib/rules/watch/look-plan';

const NOW = Date.parse('2026-11-22T08:00:00Z');
const HOUR = DAY / 24;

describe('the next look', () => {
  it('comes in a day, give or take four hours, and never at the same time for all', () => {
    const at = (random: number) => afterLook(newPlan(NOW), { problem: null }, NOW, random).lookAt;
    expect(at(0)).toBe(NOW + 20 * HOUR);
    expect(at(0.5)).toBe(NOW + 24 * HOUR);
    expect(at(1)).toBe(NOW + 28 * HOUR);
    expect(firstLook(NOW, 0)).toBe(NOW + 60_000);
    expect(firstLook(NOW, 1)).toBe(NOW + 5 * 60_000);
  });

  it('comes ever later while looks fail, and stops in the end', () => {
    let plan = { look: newPlan(NOW), lookAt: NOW };
    const waits: number[] = [];
    for (let round = 0; round < MOST_FAILURES; round++) {
      plan = afterLook(plan.look, { problem: 'error-page' }, NOW, 0.5);
      waits.push(plan.lookAt === 0 ? 0 : (plan.lookAt - NOW) / DAY);
    }
    expect(waits).toEqual([1, 2, 4, 8, 14, 0]);
    expect(plan.look).toMatchObject({ stopped: true, failures: 6, problem: 'error-page' });
  });

  it('forgets failures after one that worked, and keeps the mark of the server', () => {
    const failed = afterLook(newPlan(NOW), { problem: 'login' }, NOW, 0.5).look;
    const { look } = afterLook(failed, { problem: null, etag: '"a"' }, NOW, 0.5);
    expect(look).toMatchObject({ failures: 0, problem: null, etag: '"a"', stopped: false });
  });

  it('does not come again by itself where asking is of no use', () => {
    for (const problem of ['not-allowed', 'not-text', 'gone'] as const) {
      const { look, lookAt } = afterLook(newPlan(NOW), { problem }, NOW, 0.5);
      expect([lookAt, look.stopped]).toEqual([0, true]);
    }
  });

  it('waits as long as the server asks, within reason, and does not blame it for being offline', () => {
    const asked = afterLook(newPlan(NOW), { problem: 'slow-down', retryAfter: 3 * DAY }, NOW, 0.5);
    expect(asked.lookAt).toBe(NOW + 3 * DAY);
    const forever = afterLook(
      newPlan(NOW),
      { problem: 'slow-down', retryAfter: 400 * DAY },
      NOW,
      0.5,
    );
    expect(forever.lookAt).toBe(NOW + LONGEST_WAIT);
    const offline = afterLook(newPlan(NOW), { problem: 'offline' }, NOW, 0.5);
    expect(offline.look.failures).toBe(0);
    expect(offline.lookAt).toBe(NOW + 1.5 * HOUR);
  });

  it('is never sooner than most of a day after a look that reached the server', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(null, 'login', 'error-page', 'slow-down', 'redirected', 'empty'),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(4),
        (problem, random, failures) => {
          const { lookAt } = afterLook(
            { ...newPlan(NOW), failures },
            { problem } as never,
            NOW,
            random,
          );
          return lookAt >= NOW + 20 * HOUR && lookAt <= NOW + LONGEST_WAIT + 4 * HOUR;
        },
      ),
    );
  });
});
