import { canonicalBytes, fromBase64Url, sha256Hex } from './bytes';
import { publicKeyOf, SIGNING } from './keys';
import { plainFault } from './plain';
import { parsePack } from './schema';
import { type NamedKey, orderFault, type PackMemory, rollFault, trustedKeys } from './trust';
import { type Opened, type Pack, type PackKey, type PackKind, type Refusal, refuse } from './types';

/** No pack is larger; what is larger is not even parsed. */
export const MOST_BYTES = 2 * 2 ** 20;

export interface OpenWith<T> {
  readonly kind: PackKind;
  /** Reads the items of this kind; `null` where they are none. */
  readonly parseItems: (items: unknown) => T | null;
  /** Do they speak calmly? Runs last, on what is signed. */
  readonly calm?: (items: T) => boolean;
  readonly pinned: readonly PackKey[];
  readonly named: readonly NamedKey[];
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
    if (pack.kind !== how.kind) return refuse('other-kind');
    const items = how.parseItems(pack.items);
    if (items === null) return refuse('bad-items');
    const untrue = await signatureFault(pack, trustedKeys(how.pinned, how.named));
    if (untrue) return refuse(untrue);
    const later =
      (await rollFault(pack, how.pinned)) ?? orderFault(pack, how.memoryOf(pack.id), how.now);
    if (later) return refuse(later);
    if (how.calm && !how.calm(items)) return refuse('harsh-words');
    return { ok: true, pack, items };
  } catch {
    return refuse('bad-shape');
  }
}

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
