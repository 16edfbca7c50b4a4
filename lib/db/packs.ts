import type { NamedKey } from '../packs/trust';
import type { PackKind } from '../packs/types';
import type { ProfileDatabase } from './database';
import type { KeptPack } from './rule-alerts';

export const keptPacks = (db: ProfileDatabase, kind: PackKind): Promise<KeptPack[]> =>
  db.packs.where('kind').equals(kind).toArray();

export const namedKeys = (db: ProfileDatabase): Promise<NamedKey[]> => db.packKeys.toArray();

/** Puts a pack in the place of the one before it, and keeps the key it names. */
export async function keepPack(db: ProfileDatabase, kept: KeptPack): Promise<void> {
  await db.transaction('rw', db.packs, db.packKeys, async () => {
    await db.packs.put(kept);
    const { nextKey, keyId } = kept.pack;
    if (nextKey) await db.packKeys.put({ ...nextKey, namedBy: keyId });
  });
}
