import { publicKeyOf } from './keys';
import type { Pack, PackKey, Refusal } from './types';

/** A key that a pack named, kept with who named it. */
export interface NamedKey extends PackKey {
  readonly namedBy: string;
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

/** Checks the key that a pack names. Only a pinned key may name one. */
export async function rollFault(pack: Pack, pinned: readonly PackKey[]): Promise<Refusal | null> {
  if (!pack.nextKey) return null;
  if (!pinned.some(({ keyId }) => keyId === pack.keyId)) return 'bad-roll';
  return (await publicKeyOf(pack.nextKey)) ? null : 'bad-roll';
}
