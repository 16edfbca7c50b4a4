import { describe, expect, it } from 'vitest';
import {
  beginBlock,
  blockLeft,
  clockText,
  counted,
  leftText,
  pauseTimer,
  startTimer,
  zeroTimer,
} from '../../../lib/presenter/timer';
import { NEW_MEETING } from '../../../lib/presenter/types';

const { timer } = NEW_MEETING;
const MINUTE = 60_000;

describe('the timer', () => {
  it('counts while it runs and stands while it does not', () => {
    const running = startTimer(timer, 1000);
    expect(counted(timer, 99_000)).toBe(0);
    expect(counted(running, 4000)).toBe(3000);
    const still = pauseTimer(running, 4000);
    expect(counted(still, 90_000)).toBe(3000);
    expect(counted(startTimer(still, 90_000), 91_000)).toBe(4000);
    expect(startTimer(running, 5000)).toBe(running);
    expect(pauseTimer(timer, 5000)).toBe(timer);
  });

  it('a clock that is set back takes nothing away', () => {
    expect(counted(startTimer({ ...timer, before: 2000 }, 9000), 1000)).toBe(2000);
  });

  it('a block begins now, ends at nothing, and does not run on in a pause', () => {
    const block = beginBlock(startTimer(timer, 0), 5, MINUTE);
    expect(blockLeft(timer, 0)).toBeNull();
    expect(blockLeft(block, MINUTE)).toBe(5 * MINUTE);
    expect(blockLeft(block, 4 * MINUTE)).toBe(2 * MINUTE);
    expect(blockLeft(block, 60 * MINUTE)).toBe(0);
    const still = pauseTimer(block, 4 * MINUTE);
    expect(blockLeft(still, 60 * MINUTE)).toBe(2 * MINUTE);
    expect(blockLeft(beginBlock(block, null, 0), 0)).toBeNull();
    // A block starts the clock by itself.
    expect(counted(beginBlock(timer, 5, 0), MINUTE)).toBe(MINUTE);
  });

  it('back to zero, a block begins anew', () => {
    const block = beginBlock(startTimer(timer, 0), 5, MINUTE);
    const zero = zeroTimer(block, 3 * MINUTE);
    expect(counted(zero, 3 * MINUTE)).toBe(0);
    expect(blockLeft(zero, 4 * MINUTE)).toBe(4 * MINUTE);
    expect(zeroTimer(pauseTimer(block, 3 * MINUTE), 4 * MINUTE).since).toBeNull();
  });

  it.each([
    [0, '0:00'],
    [307_900, '5:07'],
    [3_750_000, '1:02:30'],
    [-5, '0:00'],
  ])('%d ms are %s', (ms, text) => expect(clockText(ms)).toBe(text));

  it('what is left is told up to its last second', () => {
    expect(leftText(1)).toBe('0:01');
    expect(leftText(5 * MINUTE)).toBe('5:00');
    expect(leftText(0)).toBe('0:00');
  });
});
