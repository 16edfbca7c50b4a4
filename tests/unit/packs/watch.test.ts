import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterLook,
  type FeedWatch,
  freshWatch,
  type LookOutcome,
  pauseAfter,
} from '../../../lib/packs/watch';

const HOUR = 3_600_000;
const NOW = new Date('2026-11-22T08:00:00Z');
const fresh = freshWatch('https://packs.example/rules.json');
const pauseOf = (watch: FeedWatch) => Date.parse(watch.nextAt ?? '') - NOW.getTime();

describe('the pause before the next look', () => {
  it('is about a day, and never the same for all', () => {
    expect(pauseAfter(0, 0)).toBe(16 * HOUR);
    expect(pauseAfter(0, 0.5)).toBe(24 * HOUR);
    expect(pauseAfter(0, 1)).toBe(32 * HOUR);
  });

  it('doubles with every failure, up to three days', () => {
    const middle = [1, 2, 3, 4, 5, 6, 7, 20].map((count) => pauseAfter(count, 0.5) / HOUR);
    expect(middle).toEqual([2, 4, 8, 16, 32, 64, 72, 72]);
  });

  it('is never shorter than an hour, never longer than four days', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
        const pause = pauseAfter(failures, random);
        expect(pause).toBeGreaterThan(HOUR);
        expect(pause).toBeLessThanOrEqual(96 * HOUR);
      }),
    );
  });
});

describe('after a look', () => {
  it.each(['taken', 'unchanged', 'nothing-new'] as const)('%s starts the count anew', (outcome) => {
    const after = afterLook({ ...fresh, failures: 4 }, outcome, NOW, 0.5);
    expect(after).toMatchObject({ on: true, failures: 0, outcome, lookedAt: NOW.toISOString() });
    expect(pauseOf(after)).toBe(24 * HOUR);
  });

  it.each(['unreadable', 'bad-signature', 'rolled-back', 'expired', 'not-kept'] as const)(
    '%s waits longer each time',
    (outcome: LookOutcome) => {
      const once = afterLook(fresh, outcome, NOW, 0.5);
      const twice = afterLook(once, outcome, NOW, 0.5);
      expect([once.failures, twice.failures]).toEqual([1, 2]);
      expect(pauseOf(twice)).toBe(2 * pauseOf(once));
    },
  );

  it('a host that is no longer allowed ends it', () => {
    expect(afterLook(fresh, 'not-permitted', NOW, 0.5)).toMatchObject({ on: false, nextAt: null });
  });
});
