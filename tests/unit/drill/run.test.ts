import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HelpLevel, helpLevel } from '../../../lib/drill/help';
import { act, points, type Run, type RunAct, startRun } from '../../../lib/drill/run';

const walk = (run: Run, ...acts: RunAct[]): Run => acts.reduce(act, run);

describe('help fades', () => {
  it.each([
    [0, 2],
    [1, 1],
    [2, 0],
    [3, 0],
    [1000, 0],
    // Nonsense from a broken record shows all help.
    [-1, 2],
    [Number.NaN, 2],
  ])('after %d walks without help: level %d', (alone, level) => {
    expect(helpLevel(alone)).toBe(level);
  });

  it('is two less the walks without help, and never below nothing', () => {
    fc.assert(fc.property(fc.nat(50), (alone) => helpLevel(alone) === Math.max(0, 2 - alone)));
  });
});

describe('a walk', () => {
  it('goes step by step, back too, and stops at the first', () => {
    const run = startRun(3, 2);
    expect(walk(run, 'next').at).toBe(1);
    expect(walk(run, 'next', 'next', 'back').at).toBe(1);
    expect(act(run, 'back')).toBe(run);
    expect(walk(run, 'next', 'next').state).toBe('walking');
    expect(walk(run, 'next', 'next', 'next').state).toBe('finished');
  });

  it('points by itself with full help, and on request with a hint; not at the next step', () => {
    expect(points(startRun(3, 2))).toBe(true);
    const hint = startRun(3, 1);
    expect(points(hint)).toBe(false);
    expect(points(act(hint, 'point'))).toBe(true);
    expect(points(walk(hint, 'point', 'next'))).toBe(false);
    expect(points(startRun(3, 0))).toBe(false);
    expect(points(walk(startRun(1, 2), 'next'))).toBe(false);
  });

  it('remembers the most help that was seen', () => {
    expect(walk(startRun(2, 0), 'done')).toMatchObject({ state: 'finished', used: 0 });
    expect(walk(startRun(2, 0), 'help', 'next', 'next')).toMatchObject({ used: 1, level: 1 });
    expect(walk(startRun(2, 1), 'next', 'next').used).toBe(1);
    expect(walk(startRun(2, 1), 'point', 'next', 'next').used).toBe(2);
    expect(walk(startRun(2, 2), 'next', 'next').used).toBe(2);
  });

  it('can be walked once more alone, from the first step', () => {
    const again = walk(startRun(2, 2), 'next', 'next', 'alone');
    expect(again).toEqual(startRun(2, 0));
    expect(walk(again, 'done').used).toBe(0);
  });

  it('goes on where it was begun on another page, within the drill', () => {
    expect(startRun(4, 1, { at: 2, used: 2 })).toMatchObject({ at: 2, used: 2, level: 1 });
    expect(startRun(4, 1, { at: 99 }).at).toBe(3);
    expect(startRun(4, 1, { at: -5 }).at).toBe(0);
  });

  it('without a step is over at once', () => {
    expect(startRun(0, 2).state).toBe('stopped');
    expect(act(startRun(0, 2), 'alone').state).toBe('stopped');
  });

  it('holds for any acts: in range, used help never falls but by a new walk', () => {
    const acts = fc.array(
      fc.constantFrom<RunAct>('next', 'back', 'stop', 'point', 'help', 'done', 'alone'),
      { maxLength: 40 },
    );
    const level = fc.constantFrom<HelpLevel>(0, 1, 2);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), level, acts, (steps, first, all) => {
        let run = startRun(steps, first);
        for (const one of all) {
          const next = act(run, one);
          expect(next.at).toBeGreaterThanOrEqual(0);
          expect(next.at).toBeLessThan(steps);
          if (one !== 'alone') expect(next.used).toBeGreaterThanOrEqual(run.used);
          if (points(next)) expect(next.used).toBe(2);
          if (next.level > 0) expect(next.used).toBeGreaterThanOrEqual(1);
          run = next;
        }
      }),
    );
  });
});

describe('现在你来', () => {
  it('takes ring and arrow away, and the sentence stays as a hint', () => {
    const handed = walk(startRun(3, 2), 'next', 'hand-over');
    expect(handed).toMatchObject({ at: 1, level: 1, handed: true });
    expect(points(handed)).toBe(false);
    expect(points(act(handed, 'point'))).toBe(true);
    expect(act(handed, 'hand-over')).toBe(handed);
  });

  it('who had less help does not get more by it', () => {
    expect(walk(startRun(3, 0), 'hand-over').level).toBe(0);
  });

  it('does not forget the help that was on the screen before', () => {
    expect(walk(startRun(2, 2), 'hand-over', 'next', 'next')).toMatchObject({
      state: 'finished',
      used: 2,
    });
  });

  it('after a walk it begins once more, and counts as walked with a hint', () => {
    const again = walk(startRun(2, 2), 'next', 'next', 'hand-over');
    expect(again).toMatchObject({ at: 0, level: 1, used: 1, handed: true, state: 'walking' });
    expect(walk(again, 'next', 'next').used).toBe(1);
    expect(walk(again, 'point', 'next', 'next').used).toBe(2);
  });

  it('is taken back with all help', () => {
    const back = walk(startRun(3, 2), 'next', 'hand-over', 'hand-back');
    expect(back).toMatchObject({ at: 1, level: 2, used: 2, handed: false });
    expect(points(back)).toBe(true);
    const leading = startRun(3, 2);
    expect(act(leading, 'hand-back')).toBe(leading);
  });

  it('goes on after the page was loaded anew', () => {
    expect(startRun(3, 1, { at: 2, used: 1, handed: true })).toMatchObject({ at: 2, handed: true });
  });
});
