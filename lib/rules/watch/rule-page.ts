import { RULE_SOURCES } from './sources';
import type { RulePage } from './types';

/** As far as a platform's file knows what an address is about (`lib/platforms/page-of`). */
export interface KnownPlace {
  readonly platform: string;
  readonly pageKind: string | null;
}

/** Page kinds of the platforms' files on which rules are read. */
const RULE_KINDS = new Set(['rules-center', 'notice-list', 'learning-center']);
/** On these, links to announcements are worth a look. */
const LINK_KINDS = new Set(['home-overview', 'rules-center', 'notice-list']);
/** Says where somebody came from, and nothing of the page. */
const TRACKING = /^(?:spm|from|tracelog|scm|pvid|source|utm_\w+|_\w*|ref_?|btm_\w+|timestamp|t)$/i;
/** Names a page by themselves, on hosts of which nothing more is known. */
const ID = /^(?:ruleId|noticeId|announcementId|articleId|knowledge_?id|docId|id)$/i;

/**
 * The rule or announcement that stands at an address; `null` for lists, front pages and
 * everything else. Unencrypted pages are not read.
 */
export function rulePageOf(url: string, place: KnownPlace | null): RulePage | null {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol !== 'https:') return null;
  const rest = address.pathname + address.search + address.hash;
  for (const { platform, host, page, space } of RULE_SOURCES) {
    const found = new RegExp(host).test(address.host) ? new RegExp(page).exec(rest) : null;
    if (found)
      return {
        key: `${platform}|${space}:${found.slice(1).join('/').replace(/\/$/, '')}`,
        platform,
        address: withoutTracking(address),
      };
  }
  if (!place?.pageKind || !RULE_KINDS.has(place.pageKind)) return null;
  const id = idOf(address);
  return id === null
    ? null
    : {
        key: `${place.platform}|${address.host}:${id}`,
        platform: place.platform,
        address: withoutTracking(address),
      };
}

/** May links to announcements stand here: a dashboard of a listed host, a list of rules? */
export function listsNotices(url: string, place: KnownPlace | null): boolean {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol !== 'https:') return false;
  if (place?.pageKind && LINK_KINDS.has(place.pageKind)) return true;
  return RULE_SOURCES.some(({ host }) => new RegExp(host).test(address.host));
}

function idOf(address: URL): string | null {
  const inHash = new URLSearchParams(address.hash.split('?')[1] ?? '');
  const known = [...address.searchParams, ...inHash]
    .filter(([name, value]) => ID.test(name) && value !== '')
    .map(([name, value]) => `${name}=${value}`);
  if (known.length > 0) return [...new Set(known)].sort().join('&');
  // A number or a slug at the end: /article/101234, /agreement/fees-2026
  const last = address.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return /\d{3,}|\w+-\w+/.test(last) ? address.pathname.replace(/\/$/, '') : null;
}

/** The address without what differs from visit to visit. */
export function withoutTracking(address: URL): string {
  const clean = new URL(address.href);
  for (const name of [...clean.searchParams.keys()])
    if (TRACKING.test(name)) clean.searchParams.delete(name);
  return clean.href;
}
