import { changeFeedWatch, feedWatch } from '../../lib/db/feed-watch';
import { afterLook, type FeedWatch, type LookOutcome } from '../../lib/packs/watch';
import { type FetchWith, takeFrom } from './take-pack';

export interface LookWith extends FetchWith {
  /** Does the person still allow this address's host? */
  readonly allowed: (address: string) => Promise<boolean>;
  /** Rule alerts are switched on; else nobody is asked. */
  readonly wanted: () => Promise<boolean>;
  /** From 0 to 1. */
  readonly random: () => number;
  /** A newer feed is in use now. */
  readonly taken: () => void;
}

/** So much sooner than reckoned an alarm may come and still be on time. */
const EARLY_MS = 60_000;

/**
 * One look at the watched address, if it is time for one. Whatever comes of it, what was taken
 * before stays in use, and the next look is reckoned from the outcome.
 *
 * @param due `false`: the person asks, whatever the hour is
 * @returns what is remembered now; `null` where nothing is watched
 */
export async function lookAtFeed(how: LookWith, due = true): Promise<FeedWatch | null> {
  const watch = await feedWatch(how.db);
  if (!watch?.on) return watch;
  if (due && watch.nextAt !== null && Date.parse(watch.nextAt) > how.now().getTime() + EARLY_MS)
    return watch;
  if (!(await how.wanted())) return watch;
  const outcome = await look(watch.address, how);
  // Switched off or sent elsewhere while the answer was on its way: then that holds.
  return changeFeedWatch(how.db, (now) =>
    now?.on && now.address === watch.address
      ? afterLook(now, outcome, how.now(), how.random())
      : null,
  );
}

async function look(address: string, how: LookWith): Promise<LookOutcome> {
  if (!(await how.allowed(address))) return 'not-permitted';
  try {
    const receipt = await takeFrom(address, how);
    if (!receipt.taken) return receipt.code;
    how.taken();
    return 'taken';
  } catch {
    // The records could not be written: a full disk must not stop the looking.
    return 'not-kept';
  }
}
