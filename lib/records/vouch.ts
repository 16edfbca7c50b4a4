import type { KeptPack } from '../db/rule-alerts';
import { signatureFault } from '../packs/open-pack';
import type { AgencyKey, NamedKey } from '../packs/trust';
import type { Pack, PackKey } from '../packs/types';
import type { Tables } from './tables';

/**
 * A file could bring a key that signs updates from then on, or an update that nobody signed.
 * So packs come in only with a signature that holds, and keys only where a pack that a pinned
 * key signed names them, or where they are here already. An agency's key comes in to be
 * compared anew; a stranger's pack to be said yes to anew, and nothing is asked by itself.
 *
 * @param here keys that are known already
 * @returns the tables without what nobody vouches for, and how many rows that was
 */
export async function vouched(
  tables: Tables,
  pinned: readonly PackKey[],
  here: readonly NamedKey[],
  agencies: readonly AgencyKey[] = [],
): Promise<{ readonly tables: Tables; readonly refused: number }> {
  const keys: NamedKey[] = [];
  for (const row of tables.packKeys) {
    const known = here.some((one) => one.keyId === row.keyId && one.publicKey === row.publicKey);
    if (known || (await isNamed(row, tables, pinned))) keys.push(row);
  }
  const trusted = [...pinned, ...keys];
  const holds = async (pack: Pack): Promise<boolean> => {
    const own = pack.publicKey ? [{ keyId: pack.keyId, publicKey: pack.publicKey }] : [];
    return (await signatureFault(pack, [...trusted, ...own])) === null;
  };
  const packs: KeptPack[] = [];
  for (const row of tables.packs) {
    const { id, kind, pack, previous } = row;
    if (pack.id !== id || pack.kind !== kind || !(await holds(pack))) continue;
    const before =
      previous && previous.id === id && previous.kind === kind && (await holds(previous));
    packs.push({
      ...row,
      ...(previous === undefined ? {} : { previous: before ? previous : null }),
      ...(row.agreed === undefined ? {} : { agreed: false }),
      ...(row.watch ? { watch: null } : {}),
    });
  }
  const confirmed = new Set(agencies.flatMap((one) => (one.confirmed ? [one.keyId] : [])));
  const agencyKeys = tables.agencyKeys.map((row) => ({
    ...row,
    confirmed: confirmed.has(row.keyId),
  }));
  const fallen = await revokedIn(packs, pinned);
  const revokedKeys = tables.revokedKeys.filter(({ keyId }) => fallen.has(keyId));
  const refused =
    tables.packKeys.length -
    keys.length +
    (tables.packs.length - packs.length) +
    (tables.revokedKeys.length - revokedKeys.length);
  return { tables: { ...tables, packs, packKeys: keys, agencyKeys, revokedKeys }, refused };
}

/** Only what a pinned key signed can say that a key fell. */
async function revokedIn(
  packs: readonly KeptPack[],
  pinned: readonly PackKey[],
): Promise<ReadonlySet<string>> {
  const fallen = new Set<string>();
  for (const { pack, previous } of packs)
    for (const one of [pack, previous])
      if (one?.revoked && (await signatureFault(one, pinned)) === null)
        for (const keyId of one.revoked) fallen.add(keyId);
  return fallen;
}

async function isNamed(
  row: NamedKey,
  { packs }: Tables,
  pinned: readonly PackKey[],
): Promise<boolean> {
  for (const { pack } of packs) {
    const { nextKey, keyId } = pack;
    const names =
      nextKey?.keyId === row.keyId && nextKey.publicKey === row.publicKey && keyId === row.namedBy;
    if (names && (await signatureFault(pack, pinned)) === null) return true;
  }
  return false;
}
