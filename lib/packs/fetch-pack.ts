import { readLimited } from './read-limited';
import { type Refusal, refuse } from './types';

export type Fetched =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** To be sent with the next question; `null` where the server gives none. */
      readonly etag: string | null;
    }
  | { readonly ok: true; readonly unchanged: true }
  | { readonly ok: false; readonly code: Refusal };

export interface FetchHow {
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  readonly etag: string | null;
  readonly signal: AbortSignal;
}

/**
 * Asks an address for a pack, without cookies, without a referrer and without following it
 * elsewhere: the person allowed this host and no other.
 */
export async function fetchPack(address: string, how: FetchHow): Promise<Fetched> {
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') return refuse('unreadable');
  try {
    const response = await how.fetch(address, {
      method: 'GET',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: how.signal,
      headers: {
        Accept: 'application/json',
        ...(how.etag ? { 'If-None-Match': how.etag } : {}),
      },
    });
    if (response.status === 304 && how.etag) return { ok: true, unchanged: true };
    if (response.status !== 200 || !response.body) return refuse('unreadable');
    const read = await readLimited(response.body);
    if (!read.ok) return read;
    const etag = response.headers.get('ETag');
    return { ok: true, bytes: read.bytes, etag: etag && etag.length <= 200 ? etag : null };
  } catch {
    return refuse('unreadable');
  }
}
