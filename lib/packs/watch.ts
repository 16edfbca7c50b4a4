import type { Refusal } from './types';

/** How a look at an address went. `unchanged`: the server has nothing newer. */
export type LookOutcome = 'taken' | 'unchanged' | 'not-permitted' | 'not-kept' | Refusal;

/** What is remembered of an address that is asked by itself. Times are ISO. */
export interface FeedWatch {
  readonly on: boolean;
  readonly address: string;
  readonly lookedAt: string | null;
  readonly outcome: LookOutcome | null;
  /** Looks in a row that brought nothing usable. */
  readonly failures: number;
  /** When to look next; `null` while it is off. */
  readonly nextAt: string | null;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FIRST_PAUSE_MS = 2 * HOUR_MS;
/** A publisher that is gone for weeks is still asked now and then. */
const LONGEST_PAUSE_MS = 3 * DAY_MS;
/** Two thirds of a pause to four thirds: clients that were switched on together drift apart. */
const SPREAD = { from: 2 / 3, width: 2 / 3 };

const WELL: readonly LookOutcome[] = ['taken', 'unchanged', 'nothing-new'];

export const wentWell = (outcome: LookOutcome): boolean => WELL.includes(outcome);

/** Days between looks: rules once a day, other packs once a week. */
export const RULE_DAYS = 1;
export const PACK_DAYS = 7;

/**
 * The pause before the next look: `days`, and after failures 2, 4, 8 … hours up to three days,
 * each spread at random.
 *
 * @param random from 0 to 1
 * @returns ms
 */
export function pauseAfter(failures: number, random: number, days = RULE_DAYS): number {
  const pause =
    failures === 0
      ? days * DAY_MS
      : Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
  return Math.round(pause * (SPREAD.from + SPREAD.width * random));
}

/** A new watch, switched on and never looked at. */
export const freshWatch = (address: string): FeedWatch => ({
  on: true,
  address,
  lookedAt: null,
  outcome: null,
  failures: 0,
  nextAt: null,
});

/** What is remembered after a look. A host that is no longer allowed ends the watch. */
export function afterLook(
  watch: FeedWatch,
  outcome: LookOutcome,
  now: Date,
  random: number,
  days = RULE_DAYS,
): FeedWatch {
  const failures = wentWell(outcome) ? 0 : Math.min(watch.failures + 1, 20);
  const on = watch.on && outcome !== 'not-permitted';
  return {
    on,
    address: watch.address,
    lookedAt: now.toISOString(),
    outcome,
    failures,
    nextAt: on ? new Date(now.getTime() + pauseAfter(failures, random, days)).toISOString() : null,
  };
}
