import { sameStatement } from './same';
import { type Stop, type StoreClient, stopped } from './store-client';
import type { Statement } from './types';

/** At most so many in one request. */
export const BATCH = 50;

/** What became of some statements, by their ids. Whoever is in no list still waits. */
export interface Delivery {
  readonly stored: readonly string[];
  /** The store holds something else under these ids. */
  readonly conflicting: readonly string[];
  /** The store does not take these, and takes others. */
  readonly refused: readonly string[];
  readonly stop: Stop | null;
}

const NOTHING: Delivery = { stored: [], conflicting: [], refused: [], stop: null };

const join = (a: Delivery, b: Delivery): Delivery => ({
  stored: [...a.stored, ...b.stored],
  conflicting: [...a.conflicting, ...b.conflicting],
  refused: [...a.refused, ...b.refused],
  stop: b.stop ?? a.stop,
});

const idsOf = (batch: readonly Statement[]): string[] => batch.map(({ id }) => id);

/**
 * Brings one batch to a store, so that a retry is harmless: ids are made on the device, and
 * "already there" is looked into before anything is sent again.
 */
export async function deliver(batch: readonly Statement[], client: StoreClient): Promise<Delivery> {
  const delivery = await attempt(batch, client);
  // One that is refused among others is its own fault; all of them are the store's.
  if (batch.length > 1 && delivery.refused.length === batch.length)
    return { ...NOTHING, stop: stopped('refused') };
  return delivery;
}

async function attempt(batch: readonly Statement[], client: StoreClient): Promise<Delivery> {
  if (batch.length === 0) return NOTHING;
  const posted = await client.post(batch);
  if (posted === 'stored') return { ...NOTHING, stored: idsOf(batch) };
  if (posted === 'conflict') return lookInto(batch, client);
  if (posted !== 'refused') return { ...NOTHING, stop: posted };
  if (batch.length === 1) return { ...NOTHING, refused: idsOf(batch) };
  // A store takes or refuses a request as a whole: halves find the one it does not take.
  const middle = Math.ceil(batch.length / 2);
  const first = await attempt(batch.slice(0, middle), client);
  if (first.stop) return first;
  return join(first, await attempt(batch.slice(middle), client));
}

/** Which of them are there already, and is it the same? The missing ones are sent again. */
async function lookInto(batch: readonly Statement[], client: StoreClient): Promise<Delivery> {
  let seen: Delivery = NOTHING;
  const missing: Statement[] = [];
  for (const statement of batch) {
    const found = await client.find(statement.id);
    if (found === 'absent') missing.push(statement);
    else if ('stop' in found) return { ...seen, stop: found };
    else if (sameStatement(statement, found.there))
      seen = { ...seen, stored: [...seen.stored, statement.id] };
    else seen = { ...seen, conflicting: [...seen.conflicting, statement.id] };
  }
  if (seen.conflicting.length > 0) return { ...seen, stop: stopped('conflict') };
  // A conflict about none of them is the store's own business: later.
  if (missing.length === batch.length) return { ...seen, stop: stopped('busy') };
  return join(seen, await attempt(missing, client));
}
