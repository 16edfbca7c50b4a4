/** What a QR code of a pack holds: where it lies, and the hash of what lies there. */
export interface PackLink {
  /** https. */
  readonly address: string;
  /** SHA-256 of the canonical bytes of the items, in hex. */
  readonly hash: string;
}

const START = 'dongdian:pack?';

/** `dongdian:pack?u=https%3A%2F%2F…&h=…`; short enough for a code that a phone prints. */
export const linkText = ({ address, hash }: PackLink): string =>
  `${START}${new URLSearchParams({ u: address, h: hash })}`;

/** @returns `null` where it is no code of ours, or names no https address. */
export function readLink(text: string): PackLink | null {
  if (!text.startsWith(START) || text.length > 1000) return null;
  const fields = new URLSearchParams(text.slice(START.length));
  const [address, hash] = [fields.get('u') ?? '', fields.get('h') ?? ''];
  if (!/^[0-9a-f]{64}$/.test(hash)) return null;
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') return null;
  return { address, hash };
}
