import { canonicalBytes, fromBase64Url, sha256Hex } from './bytes';
import { publicKeyOf, SIGNING } from './keys';
import { plainFault } from './plain';
import { parsePack } from './schema';
import {
  type AgencyKey,
  type NamedKey,
  orderFault,
  type PackMemory,
  rollFault,
  trustedKeys,
  trustOf,
} from './trust';
import {
  type Opened,
  type Pack,
  type PackKey,
  type PackKind,
  type Refusal,
  refuse,
  type TrustLevel,
} from './types';

/** No pack is larger; what is larger is not even parsed. */
export const MOST_BYTES = 2 * 2 ** 20;

export interface OpenWith<T> {
  /** Only this kind; missing: whatever it is. */
  readonly kind?: PackKind;
  /** Reads the items of this kind; `null` where they are none. */
  readonly parseItems: (items: unknown, kind: PackKind) => T | null;
  /** Do they speak calmly? Runs last, on what is signed. */
  readonly calm?: (items: T, kind: PackKind) => boolean;
  /** What else has to hold of a pack whose signature holds, before the order of versions. */
  readonly fits?: (pack: Pack, items: T, trust: TrustLevel) => Refusal | null;
  readonly pinned: readonly PackKey[];
  readonly named: readonly NamedKey[];
  /** Keys that the coach added; missing: no agency is known. */
  readonly agencies?: readonly AgencyKey[];
  /** Ids of keys that fell. */
  readonly revoked?: ReadonlySet<string>;
  /** Signatures of keys that nobody knows are let through, as `unknown`. */
  readonly takeUnknown?: boolean;
  readonly memoryOf: (id: string) => PackMemory;
  readonly now: Date;
}

/**
 * Opens a pack: size, parse, shape, hash, signature, order of versions, words. Each step
 * runs on what the one before let through, and the first fault is the answer.
 */
export async function openPack<T>(
  source: Uint8Array | string,
  how: OpenWith<T>,
): Promise<Opened<T>> {
  if (source.length > MOST_BYTES) return refuse('too-large');
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  if (bytes.length > MOST_BYTES) return refuse('too-large');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('not-json');
  }
  return openValue(value, how);
}

/** The steps after parsing. Never throws, whatever it is given. */
export async function openValue<T>(value: unknown, how: OpenWith<T>): Promise<Opened<T>> {
  try {
    const fault = plainFault(value);
    if (fault) return refuse(fault);
    const pack = parsePack(value);
    if (!pack) return refuse('bad-shape');
    if (how.kind !== undefined && pack.kind !== how.kind) return refuse('other-kind');
    const items = how.parseItems(pack.items, pack.kind);
    if (items === null) return refuse('bad-items');
    const signed = await signedBy(pack, how);
    if (typeof signed === 'object') return signed;
    const unfit = how.fits?.(pack, items, signed) ?? null;
    if (unfit) return refuse(unfit);
    const later =
      (await rollFault(pack, how.pinned)) ?? orderFault(pack, how.memoryOf(pack.id), how.now);
    if (later) return refuse(later);
    if (how.calm && !how.calm(items, pack.kind)) return refuse('harsh-words');
    return { ok: true, pack, items, trust: signed };
  } catch {
    return refuse('bad-shape');
  }
}

type Refused = ReturnType<typeof refuse>;

/** Who signed it, if anybody whose word is taken here. */
async function signedBy<T>(pack: Pack, how: OpenWith<T>): Promise<TrustLevel | Refused> {
  const { pinned, named, agencies = [], revoked = NONE, takeUnknown = false } = how;
  const trust = trustOf(pack.keyId, { pinned, named, agencies, revoked });
  if (trust === null) return refuse('revoked-key');
  if (trust === 'unknown' && !takeUnknown) {
    // What was changed on the way is told as that, whoever signed it.
    const fault = await signatureFault(pack, trustedKeys(pinned, named));
    return refuse(fault ?? 'unknown-key');
  }
  const fault = await signatureFault(pack, keysFor(pack, trust, trustedKeys(pinned, named)));
  return fault ? refuse(fault) : trust;
}
const NONE: ReadonlySet<string> = new Set();

/** The key of a stranger or an agency travels in the pack; its id is the hash of it. */
export const keysFor = (
  pack: Pack,
  trust: TrustLevel,
  project: readonly PackKey[],
): readonly PackKey[] =>
  trust === 'project'
    ? project
    : pack.publicKey === undefined
      ? []
      : [{ keyId: pack.keyId, publicKey: pack.publicKey }];

/** Hash of the items, then the signature over everything. */
export async function signatureFault(
  pack: Pack,
  keys: readonly PackKey[],
): Promise<Refusal | null> {
  if ((await sha256Hex(canonicalBytes(pack.items))) !== pack.itemsHash) return 'bad-hash';
  const signer = keys.find(({ keyId }) => keyId === pack.keyId);
  const key = signer && (await publicKeyOf(signer));
  if (!key) return 'unknown-key';
  const { signature, ...body } = pack;
  const raw = fromBase64Url(signature);
  const good = raw && (await crypto.subtle.verify(SIGNING, key, raw, canonicalBytes(body)));
  return good ? null : 'bad-signature';
}
