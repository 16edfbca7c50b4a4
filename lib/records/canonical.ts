/**
 * One way to write a value: keys sorted, no blanks, so that equal records give equal text.
 * As RFC 8785, but for half characters, which a person may have typed and which that refuses:
 * they are written as escapes and come back as they were.
 */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value));

/** The value with all keys in order; what is in order already is not copied. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const keys = Object.keys(value);
  const from = value as Record<string, unknown>;
  const ordered = keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key);
  if (ordered && keys.every((key) => typeof from[key] !== 'object' || from[key] === null))
    return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of ordered ? keys : keys.sort()) copy[key] = sorted(from[key]);
  return copy;
}

/** Are two values of records the same, whatever the order of their keys? */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(other, key) &&
      isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
}

export async function sha256Hex(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
