import type { AgencyKey, NamedKey, RevokedKey, TrustRing } from '../packs/trust';
import type { PackKey, PackKind } from '../packs/types';
import type { ProfileDatabase } from './database';
import type { KeptPack } from './rule-alerts';

export const keptPacks = (db: ProfileDatabase, kind: PackKind): Promise<KeptPack[]> =>
  db.packs.where('kind').equals(kind).toArray();

export const allPacks = (db: ProfileDatabase): Promise<KeptPack[]> => db.packs.toArray();

export const keptPack = (db: ProfileDatabase, id: string): Promise<KeptPack | undefined> =>
  db.packs.get(id);

export const namedKeys = (db: ProfileDatabase): Promise<NamedKey[]> => db.packKeys.toArray();
export const agencyKeys = (db: ProfileDatabase): Promise<AgencyKey[]> => db.agencyKeys.toArray();

/** Everything that decides how far a signature reaches, as it stands now. */
export async function trustRing(
  db: ProfileDatabase,
  pinned: readonly PackKey[],
): Promise<TrustRing> {
  const [named, agencies, revoked] = await db.transaction(
    'r',
    db.packKeys,
    db.agencyKeys,
    db.revokedKeys,
    () =>
      Promise.all([
        db.packKeys.toArray(),
        db.agencyKeys.toArray(),
        db.revokedKeys.toCollection().primaryKeys(),
      ]),
  );
  return { pinned, named, agencies, revoked: new Set(revoked) };
}

/**
 * Puts a pack in the place of the one before it, which is kept beside it, and with it the key
 * it names and those it revokes. Whether it may is judged before.
 */
export async function keepPack(db: ProfileDatabase, kept: KeptPack): Promise<void> {
  await db.transaction('rw', db.packs, db.packKeys, db.revokedKeys, db.packUse, async () => {
    const before = await db.packs.get(kept.id);
    await db.packs.put({
      ...kept,
      previous: before?.pack ?? null,
      ...(before?.watch && before.watch.address === kept.address ? { watch: before.watch } : {}),
    });
    const { nextKey, keyId, revoked = [], id } = kept.pack;
    if (nextKey) await db.packKeys.put({ ...nextKey, namedBy: keyId });
    const fallen = revoked.map((one): RevokedKey => ({ keyId: one, by: id, at: kept.takenAt }));
    const known = new Set(await db.revokedKeys.toCollection().primaryKeys());
    await db.revokedKeys.bulkPut(fallen.filter((one) => !known.has(one.keyId)));
    await db.packUse.clear();
  });
}

/**
 * Changes one kept pack in one step.
 *
 * @param change `null` out: it stays as it is
 * @returns the row as it is now; `undefined` where there is none
 */
export const changePack = (
  db: ProfileDatabase,
  id: string,
  change: (before: KeptPack) => KeptPack | null,
): Promise<KeptPack | undefined> =>
  db.transaction('rw', db.packs, db.packUse, async () => {
    const before = await db.packs.get(id);
    const after = before && change(before);
    if (!after) return before;
    await db.packs.put(after);
    await db.packUse.clear();
    return after;
  });

export const removePack = (db: ProfileDatabase, id: string): Promise<void> =>
  db.transaction('rw', db.packs, db.packUse, async () => {
    await db.packs.delete(id);
    await db.packUse.clear();
  });

/** Adds or confirms an agency's key. @returns `false`: it was revoked, and stays so. */
export const addAgencyKey = (db: ProfileDatabase, key: AgencyKey): Promise<boolean> =>
  db.transaction('rw', db.agencyKeys, db.revokedKeys, db.packUse, async () => {
    if (await db.revokedKeys.get(key.keyId)) return false;
    await db.agencyKeys.put(key);
    await db.packUse.clear();
    return true;
  });

export const removeAgencyKey = (db: ProfileDatabase, keyId: string): Promise<void> =>
  db.transaction('rw', db.agencyKeys, db.packUse, async () => {
    await db.agencyKeys.delete(keyId);
    await db.packUse.clear();
  });

/** One part of what packs come to; `undefined` where there is none. */
export const packUse = async (db: ProfileDatabase, key: string): Promise<unknown> =>
  (await db.packUse.get(key))?.value;

/** Writes what packs come to, in the place of what was there. */
export const keepPackUse = (
  db: ProfileDatabase,
  parts: ReadonlyMap<string, unknown>,
): Promise<void> =>
  db.transaction('rw', db.packUse, async () => {
    await db.packUse.clear();
    await db.packUse.bulkPut([...parts].map(([key, value]) => ({ key, value })));
  });
