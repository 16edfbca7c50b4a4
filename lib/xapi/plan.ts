import type { Stop, StopReason } from './store-client';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** What is learnt in a sitting goes together. */
const USUAL_PAUSE_MS = 45 * MINUTE_MS;
const FIRST_PAUSE_MS = 2 * MINUTE_MS;
const LONGEST_PAUSE_MS = 6 * HOUR_MS;
/** More waits than is sent in one go. */
const NEXT_PART_MS = MINUTE_MS;
/** Two thirds of a pause to four thirds: many devices that began together drift apart. */
const SPREAD = { from: 2 / 3, width: 2 / 3 };

/** These end the trying until the person has done something. */
const ASKS_PERSON: readonly StopReason[] = ['key', 'forbidden', 'conflict', 'version'];

export const asksPerson = (reason: StopReason): boolean => ASKS_PERSON.includes(reason);

const spread = (ms: number, random: number): number =>
  Math.round(ms * (SPREAD.from + SPREAD.width * random));

/**
 * The pause before the next sending.
 *
 * @param failures in a row, this one counted
 * @param random from 0 to 1
 * @returns ms; `null`: not by itself
 */
export function pauseAfter(
  { stop, more }: { readonly stop: Stop | null; readonly more: boolean },
  failures: number,
  random: number,
): number | null {
  if (stop === null) return spread(more ? NEXT_PART_MS : USUAL_PAUSE_MS, random);
  if (asksPerson(stop.stop)) return null;
  const own = spread(
    Math.min(FIRST_PAUSE_MS * 2 ** Math.min(failures - 1, 20), LONGEST_PAUSE_MS),
    random,
  );
  // Never sooner than the server asks; a little later, each device by another bit.
  const asked = stop.retryAfterMs === null ? 0 : stop.retryAfterMs * (1 + random / 4);
  return Math.round(Math.max(own, asked));
}
