import { changePackWatch, packWatches } from '../../lib/db/pack-watch';
import { keptPack, trustRing } from '../../lib/db/packs';
import { fetchPack } from '../../lib/packs/fetch-pack';
import { trustOf } from '../../lib/packs/trust';
import { afterLook, type FeedWatch, type LookOutcome, PACK_DAYS } from '../../lib/packs/watch';
import { type AnyPackWith, acceptPack } from './any-pack';

export interface LookAtPacksWith extends AnyPackWith {
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  /** Does the person still allow this address's host? */
  readonly allowed: (address: string) => Promise<boolean>;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly patienceMs?: number;
}

const PATIENCE_MS = 10_000;
const EARLY_MS = 60_000;

/**
 * Asks the addresses whose week is over, one after the other.
 *
 * @returns whether something newer was taken, and when to look next (`null`: nothing is watched)
 */
export async function lookAtPacks(
  how: LookAtPacksWith,
): Promise<{ readonly taken: boolean; readonly next: number | null }> {
  let taken = false;
  for (const { id, watch } of await packWatches(how.db)) {
    if (watch.nextAt !== null && Date.parse(watch.nextAt) > how.now().getTime() + EARLY_MS)
      continue;
    taken = (await lookAtPack(id, watch, how)) === 'taken' || taken;
  }
  const times = (await packWatches(how.db)).map(({ watch }) =>
    watch.nextAt === null ? how.now().getTime() : Date.parse(watch.nextAt),
  );
  return { taken, next: times.length > 0 ? Math.min(...times) : null };
}

/** One look; whatever comes of it, what was there stays unless something newer is good. */
export async function lookAtPack(
  id: string,
  watch: FeedWatch,
  how: LookAtPacksWith,
): Promise<LookOutcome> {
  const outcome = await look(id, watch.address, how).catch((): LookOutcome => 'not-kept');
  // Switched off or sent elsewhere while the answer was on its way: then that holds.
  await changePackWatch(how.db, id, (now) =>
    now?.on && now.address === watch.address
      ? afterLook(now, outcome, how.now(), how.random(), PACK_DAYS)
      : null,
  );
  return outcome;
}

async function look(id: string, address: string, how: LookAtPacksWith): Promise<LookOutcome> {
  if (!(await how.allowed(address))) return 'not-permitted';
  const row = await keptPack(how.db, id);
  if (!row) return 'unreadable';
  const fetched = await fetchPack(address, {
    fetch: how.fetch,
    etag: row.etag,
    signal: AbortSignal.timeout(how.patienceMs ?? PATIENCE_MS),
  });
  if (!fetched.ok) return fetched.code;
  if ('unchanged' in fetched) return 'unchanged';
  // What a stranger publishes is never taken unseen.
  const trust = trustOf(row.pack.keyId, await trustRing(how.db, how.pinned));
  if (trust !== 'project' && trust !== 'agency') return 'unknown-key';
  const accepted = await acceptPack(
    fetched.bytes,
    { address, etag: fetched.etag },
    { ...how },
    false,
    id,
  );
  return accepted.taken ? 'taken' : accepted.code;
}
