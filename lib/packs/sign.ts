import type { LocalText } from '../shared/text';
import { canonicalBytes, sha256Hex, toBase64Url } from './bytes';
import { type KeyFile, privateKeyOf, SIGNING } from './keys';
import {
  PACK_FORMAT,
  type Pack,
  type PackBody,
  type PackKey,
  type PackKind,
  type PackPublisher,
} from './types';

/** What a publisher writes; the rest is reckoned. */
export interface Draft {
  readonly kind: PackKind;
  readonly id: string;
  readonly version: number;
  readonly issued: string;
  readonly expires: string;
  readonly items: readonly unknown[];
  readonly title?: LocalText;
  readonly publisher?: PackPublisher;
  readonly nextKey?: PackKey;
  /** Ids of keys that fall; only a pinned key may say so. */
  readonly revoked?: readonly string[];
}

/** Puts a pack together and signs it. */
export async function signPack(draft: Draft, keys: KeyFile): Promise<Pack> {
  const { kind, id, version, issued, expires, title, publisher, items, nextKey, revoked } = draft;
  const body: PackBody = {
    format: PACK_FORMAT,
    kind,
    id,
    version,
    issued,
    expires,
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    items,
    itemsHash: await sha256Hex(canonicalBytes(items)),
    ...(nextKey ? { nextKey: { keyId: nextKey.keyId, publicKey: nextKey.publicKey } } : {}),
    ...(revoked?.length ? { revoked } : {}),
    keyId: keys.keyId,
    publicKey: keys.publicKey,
  };
  const key = await privateKeyOf(keys.privateKey);
  const signature = await crypto.subtle.sign(SIGNING, key, canonicalBytes(body));
  return { ...body, signature: toBase64Url(new Uint8Array(signature)) };
}
