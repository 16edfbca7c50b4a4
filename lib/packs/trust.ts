import { publicKeyOf } from './keys';
import type { Pack, PackKey, Refusal, TrustLevel } from './types';

/** A key that a pack named, kept with who named it. */
export interface NamedKey extends PackKey {
  readonly namedBy: string;
}

/** The key of an agency, compared and added by the coach. */
export interface AgencyKey {
  readonly keyId: string;
  /** As the coach calls it. */
  readonly name: string;
  /** ISO time. */
  readonly addedAt: string;
  /** `false`: it came with a backup file, and nobody compared it on this computer yet. */
  readonly confirmed: boolean;
}

/** A key that fell; it stays in the list for good, so that no old pack brings it back. */
export interface RevokedKey {
  readonly keyId: string;
  /** The pack that said so. */
  readonly by: string;
  readonly at: string;
}

/** Everything that decides how far a signature reaches. */
export interface TrustRing {
  readonly pinned: readonly PackKey[];
  readonly named: readonly NamedKey[];
  readonly agencies: readonly AgencyKey[];
  readonly revoked: ReadonlySet<string>;
}

/**
 * What a key's signature is worth now; `null`: the key was revoked. A pinned key can not be
 * revoked by a pack, or whoever stole one could take the other along: it goes with a release.
 */
export function trustOf(keyId: string, ring: TrustRing): TrustLevel | null {
  if (ring.pinned.some((key) => key.keyId === keyId)) return 'project';
  if (ring.revoked.has(keyId)) return null;
  if (trustedKeys(ring.pinned, ring.named).some((key) => key.keyId === keyId)) return 'project';
  return ring.agencies.some((key) => key.keyId === keyId && key.confirmed) ? 'agency' : 'unknown';
}

/** What is remembered of the packs taken so far under one id. */
export interface PackMemory {
  /** Highest version by the key that signed it. */
  readonly highest: Readonly<Record<string, number>>;
  /** Day on which the newest of them was issued. */
  readonly issued: string | null;
}

export const NO_MEMORY: PackMemory = { highest: {}, issued: null };

/**
 * Keys that may sign now: the pinned ones, and those that a key which is still pinned has
 * named. Taking a stolen key out of the pinned ones so ends what it named, too.
 */
export function trustedKeys(
  pinned: readonly PackKey[],
  named: readonly NamedKey[],
): readonly PackKey[] {
  const roots = new Set(pinned.map(({ keyId }) => keyId));
  return [...pinned, ...named.filter(({ namedBy }) => roots.has(namedBy))];
}

/** Days by which clocks may differ before a pack counts as one of the future. */
const CLOCK_DAYS = 1;
const DAY_MS = 86_400_000;

/**
 * May this pack follow those before it? Versions are counted by key: with one count for all,
 * a stolen key could claim version 999,999 and lock the rightful keys out. The day of issue
 * grows over all keys, so that an old pack of another key does not come back either.
 */
export function orderFault(pack: Pack, memory: PackMemory, now: Date): Refusal | null {
  if (Date.parse(`${pack.issued}T00:00:00Z`) > now.getTime() + CLOCK_DAYS * DAY_MS)
    return 'not-yet';
  // The last day itself still counts, wherever on earth it is.
  if (Date.parse(`${pack.expires}T00:00:00Z`) + (1 + CLOCK_DAYS) * DAY_MS <= now.getTime())
    return 'expired';
  const highest = Object.hasOwn(memory.highest, pack.keyId) ? (memory.highest[pack.keyId] ?? 0) : 0;
  if (pack.version < highest) return 'rolled-back';
  if (memory.issued !== null && pack.issued < memory.issued) return 'rolled-back';
  return pack.version === highest ? 'nothing-new' : null;
}

/** What to remember once a pack was taken. */
export const remember = (memory: PackMemory, pack: Pack): PackMemory => ({
  highest: { ...memory.highest, [pack.keyId]: pack.version },
  issued: pack.issued,
});

/** Checks the keys that a pack names or revokes. Only a pinned key may do either. */
export async function rollFault(pack: Pack, pinned: readonly PackKey[]): Promise<Refusal | null> {
  if (pack.revoked && !pinned.some(({ keyId }) => keyId === pack.keyId)) return 'bad-roll';
  if (!pack.nextKey) return null;
  if (!pinned.some(({ keyId }) => keyId === pack.keyId)) return 'bad-roll';
  return (await publicKeyOf(pack.nextKey)) ? null : 'bad-roll';
}
