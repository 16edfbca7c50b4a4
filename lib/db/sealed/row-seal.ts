import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { decodeRow, encodeRow } from './code';
import { keyFor, keyText } from './keys';

const NONCE_BYTES = 24;
/** Lengths are rounded up to this: they say less of what was written. */
const STEP = 64;

/** A row that is not as it was written: damaged, or put in another one's place. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  constructor(table: string) {
    super(`A row of ${table} does not open with this key.`);
  }
}

export interface RowSeal {
  /** @param place the key under which the row lies on the disk */
  readonly close: (value: unknown, place: unknown) => Uint8Array;
  /** @throws SealBroken */
  readonly open: (sealed: unknown, place: unknown) => unknown;
}

/**
 * Seals rows of a table with XChaCha20-Poly1305 (a random nonce of 24 bytes before the text).
 * Table and place are authenticated with it: a row that is moved elsewhere does not open.
 * Synchronous, because a transaction ends while the browser's own cipher is waited for.
 */
export function rowSeal(dataKey: Uint8Array, table: string): RowSeal {
  const key = keyFor(dataKey, `row/${table}`);
  const bound = (place: unknown) => new TextEncoder().encode(`${table}|${keyText(place)}`);
  return {
    close: (value, place) => {
      const text = new TextEncoder().encode(encodeRow(value));
      // Blanks after the text: JSON reads over them.
      const padded = new Uint8Array(Math.ceil(text.length / STEP) * STEP).fill(0x20);
      padded.set(text);
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const closed = xchacha20poly1305(key, nonce, bound(place)).encrypt(padded);
      const sealed = new Uint8Array(NONCE_BYTES + closed.length);
      sealed.set(nonce);
      sealed.set(closed, NONCE_BYTES);
      return sealed;
    },
    open: (sealed, place) => {
      if (!(sealed instanceof Uint8Array)) throw new SealBroken(table);
      try {
        const nonce = sealed.subarray(0, NONCE_BYTES);
        const cipher = xchacha20poly1305(key, nonce, bound(place));
        const text = cipher.decrypt(sealed.subarray(NONCE_BYTES));
        return decodeRow(new TextDecoder().decode(text));
      } catch {
        throw new SealBroken(table);
      }
    },
  };
}
