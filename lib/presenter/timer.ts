import type { Timer } from './types';

const SECOND = 1000;

/** ms that were counted until `now` (ms since 1970). A clock set back never takes time away. */
export const counted = ({ since, before }: Timer, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

/** ms that a block still has; 0 from its end on, `null` where there is no block. */
export function blockLeft(timer: Timer, now: number): number | null {
  if (!timer.block) return null;
  const gone = counted(timer, now) - timer.block.from;
  return Math.max(0, timer.block.length - gone);
}

export const startTimer = (timer: Timer, now: number): Timer =>
  timer.since === null ? { ...timer, since: now } : timer;

export const pauseTimer = (timer: Timer, now: number): Timer =>
  timer.since === null ? timer : { ...timer, since: null, before: counted(timer, now) };

/** Back to nothing; goes on counting where it was counting, and a block begins anew. */
export const zeroTimer = (timer: Timer, now: number): Timer => ({
  since: timer.since === null ? null : now,
  before: 0,
  block: timer.block && { ...timer.block, from: 0 },
});

/** A block of so many minutes begins now, and the clock runs; `null` ends the block. */
export function beginBlock(timer: Timer, minutes: number | null, now: number): Timer {
  if (minutes === null) return { ...timer, block: null };
  return {
    ...startTimer(timer, now),
    block: { length: minutes * 60 * SECOND, from: counted(timer, now) },
  };
}

/** 5:07, 1:02:30. */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / SECOND);
  const two = (part: number): string => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}

/** What is left, as a person counts: a second that has begun still counts. */
export const leftText = (ms: number): string => clockText(Math.ceil(ms / SECOND) * SECOND);
