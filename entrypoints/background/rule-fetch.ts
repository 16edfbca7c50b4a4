import { readLimited } from '../../lib/packs/read-limited';
import { readText } from '../../lib/rules/read-text';
import type { RuleText } from '../../lib/rules/types';
import type { LookProblem } from '../../lib/rules/watch/types';

/** No rule that a person reads is larger. */
const MOST_BYTES = 3 * 2 ** 20;
const READABLE = /^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)\b/i;

export type FetchedPage =
  | { readonly ok: true; readonly text: RuleText; readonly etag: string | null }
  | { readonly ok: true; readonly unchanged: true }
  | {
      readonly ok: false;
      readonly problem: LookProblem;
      /** The server asks to be left alone for so long (ms). */
      readonly retryAfter: number | null;
    };

export interface FetchHow {
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  readonly etag: string | null;
  readonly signal: AbortSignal;
  readonly now: number;
  readonly online: boolean;
}

const failed = (problem: LookProblem, retryAfter: number | null = null): FetchedPage => ({
  ok: false,
  problem,
  retryAfter,
});

/**
 * Asks one address for its text: without cookies or referrer, and without following it
 * anywhere, because the person allowed this host and no other. What it runs as scripts in a
 * tab is not run here; the text alone is read.
 */
export async function fetchRulePage(address: string, how: FetchHow): Promise<FetchedPage> {
  if (!how.online) return failed('offline');
  let response: Response;
  try {
    response = await how.fetch(address, {
      method: 'GET',
      credentials: 'omit',
      // Not followed: a log-in most often stands behind it.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: how.signal,
      headers: {
        Accept: 'text/html,text/plain;q=0.9',
        ...(how.etag ? { 'If-None-Match': how.etag } : {}),
      },
    });
  } catch {
    return failed('error-page');
  }
  const { status, headers } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304))
    return failed('redirected');
  if (status === 304 && how.etag) return { ok: true, unchanged: true };
  if (status === 401 || status === 403) return failed('login');
  if (status === 404 || status === 410) return failed('gone');
  if (status === 429 || status === 503)
    return failed('slow-down', waitOf(headers.get('Retry-After'), how.now));
  if (status !== 200 || !response.body) return failed('error-page');
  const type = headers.get('Content-Type') ?? '';
  if (!READABLE.test(type)) return failed('not-text');
  const read = await readLimited(response.body, MOST_BYTES);
  if (!read.ok) return failed(read.code === 'too-large' ? 'too-large' : 'error-page');
  const etag = headers.get('ETag');
  return {
    ok: true,
    text: { ...readText(decoded(read.bytes, type)), address },
    etag: etag && etag.length <= 200 ? etag : null,
  };
}

/** `Retry-After`: seconds, or a date. */
function waitOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** Older pages of platforms are GBK, and say so in the header or at their start. */
function decoded(bytes: Uint8Array<ArrayBuffer>, type: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named =
    /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
