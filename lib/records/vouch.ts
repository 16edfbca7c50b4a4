import { signatureFault } from '../packs/open-pack';
import type { NamedKey } from '../packs/trust';
import type { PackKey } from '../packs/types';
import type { Tables } from './tables';

/**
 * A file could bring a key that signs updates from then on, or an update that nobody signed.
 * So packs come in only with a signature that holds, and keys only where a pack that a pinned
 * key signed names them, or where they are here already.
 *
 * @param here keys that are known already
 * @returns the tables without what nobody vouches for, and how many rows that was
 */
export async function vouched(
  tables: Tables,
  pinned: readonly PackKey[],
  here: readonly NamedKey[],
): Promise<{ readonly tables: Tables; readonly refused: number }> {
  const keys: NamedKey[] = [];
  for (const row of tables.packKeys) {
    const known = here.some((one) => one.keyId === row.keyId && one.publicKey === row.publicKey);
    if (known || (await isNamed(row, tables, pinned))) keys.push(row);
  }
  const trusted = [...pinned, ...keys];
  const faults = await Promise.all(tables.packs.map(({ pack }) => signatureFault(pack, trusted)));
  const packs = tables.packs.filter(
    ({ id, kind, pack }, at) => faults[at] === null && pack.id === id && pack.kind === kind,
  );
  const refused = tables.packKeys.length - keys.length + tables.packs.length - packs.length;
  return { tables: { ...tables, packs, packKeys: keys }, refused };
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
