/** Arguments of one call; more would not fit on the stack. */
const PIECE = 32_766;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // Pieces of a length that three divides need no padding but the last.
  for (let at = 0; at < bytes.length; at += PIECE)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return parts.join('');
}

/** @returns `null` where it is no Base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return null;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
