import type { Platform } from '../../lib/platforms/types';
import type { LocalText } from '../../lib/shared/text';

/** Why the browser lets no extension read a page. */
export type NoPage = 'browser' | 'store' | 'file' | 'unknown';

export interface Site {
  readonly url: string;
  readonly origin: string;
  readonly host: string;
  /** Match pattern of exactly this host; `null` where none may be asked for (http). */
  readonly pattern: string | null;
  /** Platform and name of the host, where a platform file knows it. */
  readonly known: { readonly platform: LocalText; readonly name: LocalText } | null;
}

export type SiteKind =
  | { readonly kind: 'none'; readonly why: NoPage }
  /** A page of this extension: nothing to ask for. */
  | { readonly kind: 'own'; readonly url: string }
  | { readonly kind: 'site'; readonly site: Site };

/** Browsers keep every extension out of the shops where extensions are had. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore(\/|$)/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(\/|$)/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/**
 * What kind of page an address is.
 * @param ownOrigin origin of this extension's own pages
 */
export function siteOf(
  url: string,
  platforms: ReadonlyMap<string, Platform>,
  ownOrigin: string,
): SiteKind {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return { kind: 'none', why: 'unknown' };
  }
  // `URL.origin` is "null" for extension schemes in some browsers: compare the text.
  if (ownOrigin && url.startsWith(`${ownOrigin}/`)) return { kind: 'own', url };
  if (address.protocol === 'file:') return { kind: 'none', why: 'file' };
  if (STORES.some((store) => store.test(url))) return { kind: 'none', why: 'store' };
  if (address.protocol !== 'https:' && address.protocol !== 'http:')
    return { kind: 'none', why: 'browser' };
  const { origin, host } = address;
  return {
    kind: 'site',
    site: {
      url,
      origin,
      host,
      pattern: address.protocol === 'https:' ? `${origin}/*` : null,
      known: knownHost(host, platforms),
    },
  };
}

function knownHost(host: string, platforms: ReadonlyMap<string, Platform>): Site['known'] {
  for (const platform of platforms.values()) {
    const match = platform.hosts.find((entry) => entry.host === host);
    if (match) return { platform: platform.name, name: match.name };
  }
  return null;
}
