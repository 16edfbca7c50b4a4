import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64 } from '../../shared/base64';

/** 192 of the 256 bits: no two values of any database of ours meet in them. */
const KEPT_BYTES = 24;

/** One key for one purpose, made from the key of the profile (HKDF-SHA-256, RFC 5869). */
export const keyFor = (dataKey: Uint8Array, purpose: string): Uint8Array =>
  hkdf(sha256, dataKey, undefined, new TextEncoder().encode(`dongdian/${purpose}`), 32);

/** May a database find a row by this? (Keys of IndexedDB.) */
export function isKey(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isNaN(value);
  if (typeof value === 'string') return true;
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return true;
  return Array.isArray(value) && value.every(isKey);
}

/** The same text for equal keys, and for no others; a list can not be taken for its parts. */
export function keyText(key: unknown): string {
  // The browser holds 0 and -0 for one.
  if (typeof key === 'number') return `n${Object.is(key, -0) ? 0 : key}`;
  if (key instanceof Date) return `d${key.getTime()}`;
  // JSON writes half characters as escapes: UTF-8 has one replacement for all of them.
  if (typeof key === 'string') return `s${JSON.stringify(key)}`;
  if (key instanceof ArrayBuffer) return `b${[...new Uint8Array(key)]}`;
  if (ArrayBuffer.isView(key))
    return `b${[...new Uint8Array(key.buffer, key.byteOffset, key.byteLength)]}`;
  return `a${JSON.stringify((key as readonly unknown[]).map(keyText))}`;
}

/**
 * What stands on the disk in a key's place: HMAC-SHA-256 under a key of its own for each
 * table and property, so that equal values of two tables do not show.
 */
export function keySealer(dataKey: Uint8Array, table: string, path: string) {
  const started = hmac.create(sha256, keyFor(dataKey, `key/${table}/${path}`));
  return (key: unknown): string => {
    const code = started
      .clone()
      .update(new TextEncoder().encode(keyText(key)))
      .digest();
    return toBase64(code.subarray(0, KEPT_BYTES));
  };
}
