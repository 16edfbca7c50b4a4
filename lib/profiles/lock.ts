import { fromBase64, toBase64 } from '../shared/base64';

/** OWASP 2023 for PBKDF2 with SHA-256. */
export const LOCK_ROUNDS = 600_000;
/** Shorter passphrases are found by trying. */
export const SHORTEST_PASSPHRASE = 8;
const KEY_BYTES = 32;
const SALT_BYTES = 16;
const IV_BYTES = 12;

/**
 * The key of a profile's records, wrapped with a key that is made of the passphrase. The
 * passphrase itself stands nowhere, and without it nothing leads to the key.
 */
export interface Lock {
  readonly kdf: 'PBKDF2-SHA-256';
  readonly rounds: number;
  /** Base64. */
  readonly salt: string;
  readonly iv: string;
  /** AES-GCM-256 of the key. */
  readonly wrapped: string;
}

/** A new key for records: 256 random bits. */
export const newDataKey = (): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(KEY_BYTES));

/** @param id of the profile; a lock does not open under another one's name */
export async function closeLock(
  id: string,
  dataKey: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Lock> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await keyOf(passphrase, salt, LOCK_ROUNDS);
  const wrapped = await crypto.subtle.encrypt(cipherOf(id, iv), key, dataKey);
  return {
    kdf: 'PBKDF2-SHA-256',
    rounds: LOCK_ROUNDS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    wrapped: toBase64(new Uint8Array(wrapped)),
  };
}

/** @returns `null`: another passphrase */
export async function openLock(
  id: string,
  { rounds, salt, iv, wrapped }: Lock,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const [saltBytes, ivBytes, bytes] = [salt, iv, wrapped].map(fromBase64);
  if (!saltBytes || !ivBytes || !bytes) return null;
  const key = await keyOf(passphrase, saltBytes, rounds);
  const opened = await crypto.subtle.decrypt(cipherOf(id, ivBytes), key, bytes).catch(() => null);
  return opened && opened.byteLength === KEY_BYTES ? new Uint8Array(opened) : null;
}

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // The same words typed with another keyboard are the same passphrase.
  const typed = new TextEncoder().encode(typedAs(passphrase));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

const typedAs = (passphrase: string): string => passphrase.normalize('NFKC').trim();

/** Counted in characters as a person counts them. */
export const isLongEnough = (passphrase: string): boolean =>
  [...typedAs(passphrase)].length >= SHORTEST_PASSPHRASE;

const cipherOf = (id: string, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`dongdian-profile ${id}`),
});
