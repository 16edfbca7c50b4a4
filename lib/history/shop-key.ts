/**
 * Back offices whose address names the shop. Nowhere else does a page say reliably whose it
 * is; there the origin alone tells shops apart.
 */
const NAMED_BY_ADDRESS: readonly { readonly host: string; readonly path: RegExp }[] = [
  { host: 'admin.shopify.com', path: /^\/store\/([^/]+)/ },
];

/** What tells one shop from another on this address; `null` for what is no address. */
export function shopMarkOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin, host, pathname } = new URL(url);
  const rule = NAMED_BY_ADDRESS.find((known) => known.host === host);
  const name = rule?.path.exec(pathname)?.[1];
  return name ? `${origin}|${name.toLowerCase()}` : origin;
}

/**
 * An opaque key of a shop: neither its address nor its name can be read from it, and with
 * another salt it is another key.
 *
 * @param mark see `shopMarkOf`.
 * @param salt kept with the profile's records and erased with them.
 */
export async function shopKey(mark: string, salt: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}|${mark}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
