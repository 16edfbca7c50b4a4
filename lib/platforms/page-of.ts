import type { PagePlace, Platform, PlatformReading } from './types';

/** Which platform and page kind an address belongs to. Unknown hosts are `generic`. */
export function pageOf(url: string, platforms: ReadonlyMap<string, Platform>): PagePlace {
  const generic = platforms.get('generic');
  if (!generic) throw new Error('the generic platform file is missing');
  const nowhere = readingOf(generic);
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return { platform: nowhere, host: '', pageKind: null };
  }
  const host = address.host;
  for (const platform of platforms.values()) {
    const { detect } = platform;
    const path = detect
      ? decoded(address.pathname + address.search + address.hash)
      : address.pathname + address.hash;
    const listed = platform.hosts.some((known) => known.host === host);
    if (!listed && !(detect && new RegExp(detect).test(path))) continue;
    const rule = platform.pages.find(
      (page) => (!page.host || page.host === host) && new RegExp(page.path).test(path),
    );
    return { platform: readingOf(platform), host, pageKind: rule?.kind ?? null };
  }
  return { platform: nowhere, host, pageKind: null };
}

/** Reports name themselves in the query, escaped: path=%2Fanalytics%2Forders. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What of a platform is needed to read its pages; it travels to the scanner. */
export function readingOf({
  id,
  labelsOf,
  labelScopes,
  numbers,
  ignore,
}: Platform): PlatformReading {
  return { id, labelsOf, labelScopes, numbers, ignore };
}
