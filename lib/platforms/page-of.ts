import type { Platform } from './types';

/** Which platform and page kind an address belongs to. Unknown hosts are `generic`. */
export function pageOf(
  url: string,
  platforms: ReadonlyMap<string, Platform>,
): { platform: Platform; host: string; pageKind: string | null } {
  const generic = platforms.get('generic');
  if (!generic) throw new Error('the generic platform file is missing');
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return { platform: generic, host: '', pageKind: null };
  }
  const host = address.host;
  for (const platform of platforms.values()) {
    if (!platform.hosts.some((known) => known.host === host)) continue;
    const path = address.pathname + address.hash;
    const rule = platform.pages.find(
      (page) => (!page.host || page.host === host) && new RegExp(page.path).test(path),
    );
    return { platform, host, pageKind: rule?.kind ?? null };
  }
  return { platform: generic, host, pageKind: null };
}
