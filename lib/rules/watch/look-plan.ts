import type { LookPlan, LookProblem } from './types';

/** When a page is looked at by itself: seldom, at odd hours, and ever more seldom where it fails. */

const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;
/** A look a day, give or take: two extensions never ask at the same moment for long. */
const SPREAD = 4 * HOUR;
/** So long at most between two tries. */
export const LONGEST_WAIT = 14 * DAY;
/** After so many looks in a row that did not work the person is told and it stops. */
export const MOST_FAILURES = 6;
/** Being offline says nothing of the page: tried again soon, and not counted. */
const OFFLINE_WAIT = HOUR;

/**
 * Time of the first look after it was switched on.
 *
 * @param random 0 … 1
 */
export const firstLook = (now: number, random: number): number =>
  now + Math.round((1 + random * 4) * 60_000);

export interface LookResult {
  /** `null`: it worked. */
  readonly problem: LookProblem | null;
  readonly etag?: string | null;
  /** The server asks to be left alone for so long (ms). */
  readonly retryAfter?: number | null;
}

export interface Planned {
  readonly look: LookPlan;
  /** ms since 1970; 0: not again by itself. */
  readonly lookAt: number;
}

/**
 * What a look makes of the plan.
 *
 * @param random 0 … 1, for the spread
 */
export function afterLook(
  look: LookPlan,
  { problem, etag, retryAfter }: LookResult,
  now: number,
  random: number,
): Planned {
  const lastAt = new Date(now).toISOString();
  const spread = Math.round((random * 2 - 1) * SPREAD);
  if (problem === 'offline')
    return { look: { ...look, problem }, lookAt: now + OFFLINE_WAIT + Math.round(random * HOUR) };
  if (problem === null)
    return {
      look: { ...look, lastAt, problem, failures: 0, etag: etag ?? look.etag },
      lookAt: now + DAY + spread,
    };
  const failures = look.failures + 1;
  const next = { ...look, lastAt, problem, failures };
  // A host that was taken back, or a page that is gone, does not come back by asking.
  const hopeless = problem === 'not-allowed' || problem === 'not-text' || problem === 'gone';
  if (hopeless || failures >= MOST_FAILURES) return { look: { ...next, stopped: true }, lookAt: 0 };
  const wait = Math.min(LONGEST_WAIT, DAY * 2 ** (failures - 1));
  return {
    look: next,
    lookAt: now + Math.max(wait + spread, Math.min(retryAfter ?? 0, LONGEST_WAIT)),
  };
}

export const newPlan = (now: number): LookPlan => ({
  since: new Date(now).toISOString(),
  lastAt: null,
  problem: null,
  failures: 0,
  etag: null,
  stopped: false,
});
