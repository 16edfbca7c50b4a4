import type { Statement } from './types';

/** Pair of a key and its secret, as a store gives it out (HTTP Basic). */
export interface StoreKey {
  readonly user: string;
  readonly secret: string;
}

export interface StoreWith {
  /** Without a slash at its end: `https://lrs.agency.example/xapi`. */
  readonly endpoint: string;
  readonly key: StoreKey;
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
  /** A server that does not answer within this time is left; ms. */
  readonly patienceMs: number;
}

/** Why nothing more is tried now. */
export type StopReason =
  /** 401: it does not know the key. */
  | 'key'
  /** 403: it knows the key and does not let it write, or refuses this program. */
  | 'forbidden'
  /** 429, 503: it asks to come later. */
  | 'busy'
  /** 5xx. */
  | 'server'
  /** No answer, or the connection was cut. */
  | 'unreachable'
  /** What answers at this address is no record store. */
  | 'not-a-store'
  /** It speaks neither 1.0.x nor 2.0. */
  | 'version'
  /** It holds something else under an id of ours. */
  | 'conflict'
  /** It takes nothing of what it is given. */
  | 'refused';

export interface Stop {
  readonly stop: StopReason;
  /** How long it asks to wait; `null` where it names no time. */
  readonly retryAfterMs: number | null;
}

export type Posted = 'stored' | 'conflict' | 'refused' | Stop;
export type Found = { readonly there: unknown } | 'absent' | Stop;

export interface StoreClient {
  readonly post: (statements: readonly Statement[]) => Promise<Posted>;
  readonly find: (id: string) => Promise<Found>;
}

export const stopped = (stop: StopReason, retryAfterMs: number | null = null): Stop => ({
  stop,
  retryAfterMs,
});

const DAY_MS = 86_400_000;

/** `Retry-After`: seconds or a date; never more than a day. */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(wait) && wait >= 0 ? Math.min(wait, DAY_MS) : null;
}

function stopOf(response: Response, now: number): Stop {
  const wait = retryAfter(response.headers.get('Retry-After'), now);
  const { status } = response;
  if (status === 401) return stopped('key');
  if (status === 403) return stopped('forbidden');
  if (status === 408 || status === 425 || status === 429 || status === 503)
    return stopped('busy', wait);
  return status >= 500 ? stopped('server', wait) : stopped('not-a-store', wait);
}

const basic = ({ user, secret }: StoreKey): string =>
  `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${secret}`)))}`;

/** Without cookies, without a referrer, and never on to another address: the key stays here. */
function call(how: StoreWith, path: string, init: RequestInit): Promise<Response> {
  return how.fetch(`${how.endpoint}/${path}`, {
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(how.patienceMs),
    ...init,
  });
}

/** The version to speak: the newest that both know. */
function choose(offered: readonly unknown[]): string | null {
  const known = offered.filter((one) => typeof one === 'string');
  if (known.includes('2.0.0')) return '2.0.0';
  if (known.includes('1.0.3')) return '1.0.3';
  return (
    known
      .filter((one) => /^1\.0(\.\d)?$/.test(one))
      .sort()
      .at(-1) ?? null
  );
}

/** Asks which versions it speaks. The key is not shown for that: nobody needs one here. */
export async function askAbout(how: StoreWith): Promise<{ readonly version: string } | Stop> {
  try {
    const response = await call(how, 'about', { headers: { Accept: 'application/json' } });
    if (response.status !== 200) return stopOf(response, how.now());
    const about: unknown = await response.json().catch(() => null);
    const offered = (about as { version?: unknown } | null)?.version;
    if (!Array.isArray(offered)) return stopped('not-a-store');
    const version = choose(offered);
    return version === null ? stopped('version') : { version };
  } catch {
    return stopped('unreachable');
  }
}

/** A store that was asked about and speaks `version`. */
export function storeClient(how: StoreWith, version: string): StoreClient {
  const headers = {
    'X-Experience-API-Version': version,
    Authorization: basic(how.key),
  };
  const get = async (query: string): Promise<Found> => {
    try {
      const response = await call(how, `statements?${query}`, { headers });
      if (response.status === 404) return 'absent';
      if (response.status !== 200) return stopOf(response, how.now());
      return { there: await response.json() };
    } catch {
      return stopped('unreachable');
    }
  };
  return {
    post: async (statements) => {
      try {
        const response = await call(how, 'statements', {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'application/json' },
          body: JSON.stringify(statements),
        });
        const { status } = response;
        if (status === 200 || status === 204) return 'stored';
        if (status === 409) return 'conflict';
        return status === 400 || status === 413 || status === 422
          ? 'refused'
          : stopOf(response, how.now());
      } catch {
        return stopped('unreachable');
      }
    },
    find: async (id) => {
      const plain = await get(`statementId=${id}`);
      // What was taken back meanwhile answers under its own question only.
      return plain === 'absent' ? get(`voidedStatementId=${id}`) : plain;
    },
  };
}
