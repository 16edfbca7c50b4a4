import { BASE } from './vocabulary';

/** Bytes of a UUID as it is written. */
function bytesOf(uuid: string): Uint8Array<ArrayBuffer> {
  const hex = uuid.replaceAll('-', '');
  return Uint8Array.from({ length: 16 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  );
}

/**
 * A UUID that follows from a name (version 5, RFC 9562 section 5.5): the same name has the
 * same one for ever, and without the namespace nobody can tell what it was made of.
 *
 * @param namespace a UUID; a secret one here
 */
export async function derivedUuid(namespace: string, name: string): Promise<string> {
  const text = new TextEncoder().encode(name);
  const whole = new Uint8Array(16 + text.length);
  whole.set(bytesOf(namespace));
  whole.set(text, 16);
  const made = new Uint8Array(await crypto.subtle.digest('SHA-1', whole)).slice(0, 16);
  made[6] = ((made[6] ?? 0) & 0x0f) | 0x50;
  made[8] = ((made[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...made].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** `urn:x-dongdian:item:metric:visitors`. Parts are ids of ours; a slash in one parts it. */
export const urn = (...parts: readonly string[]): string =>
  [BASE, ...parts.flatMap((part) => part.split('/'))].map(escaped).join(':');

/** Everything that a URN may not hold as it is; `urn:x-dongdian` itself keeps its colon. */
const escaped = (part: string, at: number): string =>
  at === 0
    ? part
    : encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

export const extension = (name: string): string => `${BASE}:ext:${name}`;
