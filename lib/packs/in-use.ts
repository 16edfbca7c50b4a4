import { readItems, refersWell } from './check-items';
import { kindOf } from './kinds/index';
import type { FromPack, KnownIds, PackOrigin } from './kinds/types';
import { type TrustRing, trustOf } from './trust';
import { type Pack, type PackKind, TRUST_LEVELS, type TrustLevel } from './types';

/** A pack as it is kept, as far as its use is concerned. */
export interface HeldPack {
  readonly pack: Pack;
  /** The person said yes twice to a key that nobody knows. */
  readonly agreed?: boolean;
}

/**
 * What is to be known of a pack in use. `asks`: it waits for the person's yes, because nobody
 * knows its key any more. `silent`: its key was revoked, or its kind wants a known signer.
 */
export interface PackUse {
  readonly state: 'in-use' | 'asks' | 'silent';
  readonly trust: TrustLevel | null;
  readonly origin: PackOrigin | null;
  readonly items: readonly FromPack<unknown>[];
  /** Items that are left out: this version does not know what they name. */
  readonly skipped: number;
}

/** Who is said to speak: never a name that a stranger gave itself as if it were known. */
export function originOf(pack: Pack, trust: TrustLevel, ring: TrustRing): PackOrigin {
  const agency = ring.agencies.find(({ keyId }) => keyId === pack.keyId)?.name;
  const claimed = pack.publisher?.name ?? pack.id;
  const publisher = trust === 'agency' ? (agency ?? claimed) : claimed;
  return { packId: pack.id, publisher, trust, day: pack.issued };
}

const idle = (state: 'asks' | 'silent', trust: TrustLevel | null): PackUse => ({
  state,
  trust,
  origin: null,
  items: [],
  skipped: 0,
});

/**
 * What of one pack is used, with what its key is worth today: a key that fell or was removed
 * changes this at once, whatever it was when the pack was taken.
 */
export function packUseOf({ pack, agreed }: HeldPack, ring: TrustRing, known: KnownIds): PackUse {
  const def = kindOf(pack.kind);
  const trust = trustOf(pack.keyId, ring);
  if (trust === null) return idle('silent', null);
  if (trust === 'unknown' && !def.fromUnknown) return idle('silent', trust);
  if (trust === 'unknown' && !agreed) return idle('asks', trust);
  // Records may have been written by another version of us: read as strictly as at first.
  const read = readItems(pack.kind, pack.items) ?? [];
  const good = read.filter((item) => refersWell(pack.kind, item, known));
  const origin = originOf(pack, trust, ring);
  const lowered =
    trust === 'unknown' && def.fromUnknown ? good.map((item) => def.fromUnknown?.(item)) : good;
  return {
    state: 'in-use',
    trust,
    origin,
    items: lowered.map((item) => ({ item, by: origin })),
    skipped: pack.items.length - good.length,
  };
}

/** The most trusted first; then by name, so that the order is the same every time. */
export const byTrust = (a: PackUse, b: PackUse): number =>
  rank(a) - rank(b) || (a.origin?.packId ?? '').localeCompare(b.origin?.packId ?? '', 'en');
const rank = ({ trust }: PackUse): number => (trust ? TRUST_LEVELS.indexOf(trust) : 9);

/**
 * Items in the order in which they count, by where they are looked for: what is said of one
 * metric or one platform apart, every other kind as one list.
 */
export function indexOf(
  uses: readonly { readonly kind: PackKind; readonly use: PackUse }[],
): ReadonlyMap<string, readonly FromPack<unknown>[]> {
  const found = new Map<string, FromPack<unknown>[]>();
  const sorted = [...uses].sort((a, b) => byTrust(a.use, b.use));
  for (const { kind, use } of sorted)
    for (const one of use.items) {
      const key = placeOf(kind, one.item);
      const list = found.get(key);
      if (list) list.push(one);
      else found.set(key, [one]);
    }
  return found;
}

function placeOf(kind: PackKind, item: unknown): string {
  if (kind === 'explanations') return `explanations/${(item as { metric: string }).metric}`;
  if (kind === 'platforms') return `platforms/${(item as { platform: string }).platform}`;
  return kind;
}
