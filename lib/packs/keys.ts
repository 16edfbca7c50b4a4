import { fromBase64Url, sha256Hex, toBase64Url } from './bytes';
import type { PackKey } from './types';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
export const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
/** Hex digits of a key's id: eight groups of four, short enough to be read out. */
const ID_LENGTH = 32;

/** A key pair as it lies in the file of whoever publishes. */
export interface KeyFile extends PackKey {
  /** JSON Web Key of the private half. */
  readonly privateKey: JsonWebKey;
}

export async function keyIdOf(publicKey: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await sha256Hex(publicKey)).slice(0, ID_LENGTH);
}

/** `3f2a…` in eight groups of four, as two people compare it aloud. */
export const fingerprint = (keyId: string): string => keyId.match(/.{1,4}/g)?.join(' ') ?? keyId;

export async function makeKeys(): Promise<KeyFile> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return {
    keyId: await keyIdOf(raw),
    publicKey: toBase64Url(raw),
    privateKey: await crypto.subtle.exportKey('jwk', pair.privateKey),
  };
}

/** @throws where it is no private key of this curve. */
export const privateKeyOf = (jwk: JsonWebKey): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', jwk, ALGORITHM, false, ['sign']);

/** @returns `null` where it is no point of the curve, or its id is not the one it claims. */
export async function publicKeyOf(key: PackKey): Promise<CryptoKey | null> {
  const raw = fromBase64Url(key.publicKey);
  if (!raw || (await keyIdOf(raw)) !== key.keyId) return null;
  try {
    return await crypto.subtle.importKey('raw', raw, ALGORITHM, false, ['verify']);
  } catch {
    return null;
  }
}
