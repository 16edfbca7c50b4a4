import type { FeedWatch } from '../packs/watch';
import type { ProfileDatabase } from './database';
import { allPacks, changePack, packUse } from './packs';

/** Addresses of packs that are asked by themselves. Asked for with every page: a short list. */
export async function watchedPackAddresses(db: ProfileDatabase): Promise<readonly string[]> {
  const known = (await packUse(db, 'watched')) as readonly string[] | undefined;
  return known ?? addressesIn(await packWatches(db));
}

export const addressesIn = (
  watches: readonly { readonly watch: FeedWatch }[],
): readonly string[] => [...new Set(watches.map(({ watch }) => watch.address))];

/** Packs that are asked by themselves, with when. */
export const packWatches = async (
  db: ProfileDatabase,
): Promise<readonly { readonly id: string; readonly watch: FeedWatch }[]> =>
  (await allPacks(db)).flatMap(({ id, watch }) => (watch?.on ? [{ id, watch }] : []));

/** Changes what is remembered of a pack's address; `null` out: it stays. */
export const changePackWatch = (
  db: ProfileDatabase,
  id: string,
  change: (before: FeedWatch | null) => FeedWatch | null,
): Promise<unknown> =>
  changePack(db, id, (row) => {
    const watch = change(row.watch ?? null);
    return watch && { ...row, watch };
  });
