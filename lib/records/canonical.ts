/**
 * One way to write a value: keys sorted, no blanks, so that equal records give equal text.
 * As RFC 8785, but for half characters, which a person may have typed and which that refuses:
 * they are written as escapes and come back as they were.
 */
export const canonical = (value: unknown): string => JSON.stringify(value, sorted);

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  // Most rows come out of the records sorted already, and sorting is what this costs.
  if (keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key)) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of keys.sort()) copy[key] = (value as Record<string, unknown>)[key];
  return copy;
}

export async function sha256Hex(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
