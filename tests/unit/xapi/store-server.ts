import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';

/** What may go wrong with one request. `null`: nothing. */
export type Failure =
  | null
  | 'unauthorized'
  | 'forbidden'
  | 'busy'
  | 'busy-date'
  | 'unavailable'
  | 'server-error'
  | 'cut-before'
  | 'cut-after'
  | 'half-answer'
  | 'slow';

interface Kept {
  readonly statement: { id: string };
  voided: boolean;
}

export interface StoreServer {
  /** Where its resources lie. */
  readonly endpoint: string;
  /** What it holds, in the order in which it was stored. */
  readonly kept: Map<string, Kept>;
  /** How often each id was written: more than once would be a double. */
  readonly writes: Map<string, number>;
  readonly requests: { method: string; path: string; version: string | undefined; size: number }[];
  /** Asked before every request. */
  fail: (request: IncomingMessage) => Failure;
  /** 409 for every id that is there, the same or not, as some stores do. */
  strict: boolean;
  versions: unknown;
  /** Ids of statements that it will not take. */
  readonly hates: Set<string>;
  readonly close: () => Promise<void>;
}

export const KEY = { user: 'key', secret: 'sécret:1' };
const BASIC = `Basic ${Buffer.from(`${KEY.user}:${KEY.secret}`).toString('base64')}`;
const REFUSALS: Readonly<
  Record<
    'unauthorized' | 'forbidden' | 'busy' | 'busy-date' | 'unavailable' | 'server-error',
    readonly [number, Record<string, string>]
  >
> = {
  unauthorized: [401, { 'WWW-Authenticate': 'Basic' }],
  forbidden: [403, {}],
  busy: [429, { 'Retry-After': '7' }],
  'busy-date': [429, { 'Retry-After': 'Sun, 22 Nov 2026 10:10:00 GMT' }],
  unavailable: [503, {}],
  'server-error': [500, {}],
};
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A record store as the specification describes one, as far as a sender sees of it. */
export async function startStore(): Promise<StoreServer> {
  const kept = new Map<string, Kept>();
  const writes = new Map<string, number>();
  const requests: StoreServer['requests'] = [];
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const store: StoreServer = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/xapi`,
    kept,
    writes,
    requests,
    fail: () => null,
    strict: false,
    versions: ['1.0.3'],
    hates: new Set(),
    close: () => shut(server),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const url = new URL(request.url ?? '/', 'http://store');
    const version = request.headers['x-experience-api-version'] as string | undefined;
    const size = request.method === 'POST' ? (JSON.parse(body) as unknown[]).length : 0;
    requests.push({ method: request.method ?? '', path: url.pathname, version, size });
    const end = (status: number, value?: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
      response.end(value === undefined ? undefined : JSON.stringify(value));
    };
    const failure = store.fail(request);
    const cut = (): void => {
      request.socket.destroy();
    };
    if (failure === 'cut-before') return cut();
    if (failure !== null && failure in REFUSALS) {
      const [status, headers] = REFUSALS[failure as keyof typeof REFUSALS];
      return end(status, undefined, headers);
    }
    if (failure === 'slow') await new Promise((later) => setTimeout(later, 60));
    if (request.headers.cookie) return end(400, 'a cookie');
    if (url.pathname === '/xapi/about') return end(200, { version: store.versions });
    if (url.pathname !== '/xapi/statements') return end(404);
    if (request.headers.authorization !== BASIC) return end(401);
    if (!(store.versions as unknown[]).includes(version)) return end(400, 'version');
    if (request.method === 'GET') return find(url, end);
    const status = write(JSON.parse(body) as { id: string }[]);
    if (failure === 'cut-after') return cut();
    if (failure === 'half-answer') {
      response.writeHead(status, { 'Content-Length': '999' });
      response.write('[');
      setTimeout(cut, 5);
      return;
    }
    return end(status, status === 200 ? [] : undefined);
  }

  function find(url: URL, end: (status: number, value?: unknown) => void): void {
    const id = url.searchParams.get('statementId') ?? url.searchParams.get('voidedStatementId');
    const found = kept.get(id ?? '');
    const wanted = url.searchParams.has('voidedStatementId');
    if (!found || found.voided !== wanted) {
      end(404);
      return;
    }
    const stored = {
      stored: '2026-11-22T00:00:00.000Z',
      authority: { mbox: 'mailto:a@b.example' },
    };
    end(200, { ...found.statement, ...stored, version: '1.0.3' });
  }

  /** All or nothing, as a request is taken. */
  function write(batch: { id: string; verb?: { id: string }; object?: { id: string } }[]): number {
    if (batch.length > 50 || batch.some(({ id }) => !UUID.test(id) || store.hates.has(id)))
      return 400;
    const clash = batch.some((one) => {
      const there = kept.get(one.id);
      return there && (store.strict || !isDeepStrictEqual(there.statement, one));
    });
    if (clash) return 409;
    for (const one of batch) {
      if (kept.has(one.id)) continue;
      kept.set(one.id, { statement: one, voided: false });
      writes.set(one.id, (writes.get(one.id) ?? 0) + 1);
      const target = one.verb?.id.endsWith('/voided') ? kept.get(one.object?.id ?? '') : undefined;
      if (target) target.voided = true;
    }
    return 200;
  }

  return store;
}

async function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}
