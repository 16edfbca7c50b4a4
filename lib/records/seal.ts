import { fromBase64, toBase64 } from '../shared/base64';
import { canonical, sha256Hex } from './canonical';
import { parseOurs } from './read';
import { BACKUP_SCHEMA, type Read, refuse } from './types';

/** OWASP 2023 for PBKDF2 with SHA-256. */
export const ROUNDS = 600_000;
/** A file that asks for more would keep a computer busy for minutes. */
const MOST_ROUNDS = 5_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
/** Shorter passphrases are found by trying. */
export const SHORTEST_PASSPHRASE = 8;

/** All that is needed to open a sealed file, but for the passphrase. It is authenticated too. */
interface Header {
  readonly cipher: 'AES-GCM-256';
  readonly kdf: 'PBKDF2-SHA-256';
  readonly rounds: number;
  /** Base64. */
  readonly salt: string;
  readonly iv: string;
}

/**
 * Seals a backup: `{"schema":"dongdian-1","checksum":"<SHA-256 of the data>","data":"<Base64>",
 * "sealed":{…}}`. The checksum tells a damaged file from a wrong passphrase, which the cipher
 * alone can not.
 *
 * @param rounds of the key's derivation
 */
export async function sealBackup(
  text: string,
  passphrase: string,
  rounds: number = ROUNDS,
): Promise<string> {
  const header: Header = {
    cipher: 'AES-GCM-256',
    kdf: 'PBKDF2-SHA-256',
    rounds,
    salt: toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES))),
    iv: toBase64(crypto.getRandomValues(new Uint8Array(IV_BYTES))),
  };
  const key = await keyOf(passphrase, header);
  const plain = new TextEncoder().encode(text);
  const data = new Uint8Array(await crypto.subtle.encrypt(cipherOf(header), key, plain));
  return JSON.stringify({
    schema: BACKUP_SCHEMA,
    checksum: await sha256Hex(data),
    data: toBase64(data),
    sealed: header,
  });
}

/** Is this a sealed file? Looks at its last letters alone, where the header stands. */
export const isSealed = (text: string): boolean =>
  /"sealed"\s*:\s*\{[^{}]*\}\s*\}\s*$/.test(text.slice(-1000)) && /"data"/.test(text.slice(0, 300));

/**
 * Opens what may be sealed.
 *
 * @param passphrase `null`: none was given
 * @returns the text of the backup; of a file that is not sealed the text itself
 */
export async function unseal(text: string, passphrase: string | null): Promise<Read<string>> {
  try {
    const value = parseOurs(text);
    if (!value.ok) return value;
    const { schema: _, checksum, data, sealed, ...rest } = value.value;
    if (sealed === undefined) return { ok: true, value: text };
    if (Object.keys(rest).length > 0 || typeof data !== 'string') return refuse('damaged');
    const header = headerOf(sealed);
    const bytes = fromBase64(data);
    if (!header || !bytes || checksum !== (await sha256Hex(bytes))) return refuse('damaged');
    if (passphrase === null) return refuse('passphrase');
    const key = await keyOf(passphrase, header);
    const plain = await crypto.subtle.decrypt(cipherOf(header), key, bytes).catch(() => null);
    if (!plain) return refuse('wrong-passphrase');
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(plain) };
  } catch {
    return refuse('damaged');
  }
}

async function keyOf(passphrase: string, { rounds, salt }: Header): Promise<CryptoKey> {
  // The same words typed with another keyboard are the same passphrase.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = {
    name: 'PBKDF2',
    hash: 'SHA-256',
    salt: fromBase64(salt) as Uint8Array<ArrayBuffer>,
    iterations: rounds,
  };
  const kind = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(how, base, kind, false, ['encrypt', 'decrypt']);
}

const cipherOf = (header: Header) => ({
  name: 'AES-GCM',
  iv: fromBase64(header.iv) as Uint8Array<ArrayBuffer>,
  additionalData: new TextEncoder().encode(canonical({ schema: BACKUP_SCHEMA, sealed: header })),
});

function headerOf(raw: unknown): Header | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { cipher, kdf, rounds, salt, iv } = raw as Record<string, unknown>;
  const sound =
    Object.keys(raw).length === 5 &&
    cipher === 'AES-GCM-256' &&
    kdf === 'PBKDF2-SHA-256' &&
    Number.isSafeInteger(rounds) &&
    (rounds as number) >= ROUNDS &&
    (rounds as number) <= MOST_ROUNDS &&
    bytesOf(salt) === SALT_BYTES &&
    bytesOf(iv) === IV_BYTES;
  return sound ? (raw as Header) : null;
}

const bytesOf = (text: unknown): number =>
  typeof text === 'string' ? (fromBase64(text)?.length ?? 0) : 0;
