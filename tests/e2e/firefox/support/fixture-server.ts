import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { answer, type Site } from '../../support/site.ts';
import { selfSignedCertificate } from './certificate.ts';

/**
 * Stands in for the whole internet: Firefox is told that every name is 127.0.0.1 and that
 * ports 443 and 80 are these two. A request for a site that is not served is recorded as one
 * that wanted to leave the machine.
 */
export interface FixtureServer {
  readonly httpsPort: number;
  readonly httpPort: number;
  serve(site: Site): void;
  /** Addresses nobody served, in order: what a zero-requests promise must find empty. */
  readonly outside: readonly string[];
  /** Addresses that were served, in order. */
  readonly served: readonly string[];
  close(): Promise<void>;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Starts both listeners on free ports of 127.0.0.1. */
export async function startFixtureServer(): Promise<FixtureServer> {
  const sites = new Map<string, Site>();
  const outside: string[] = [];
  const served: string[] = [];

  const listener =
    (scheme: 'http' | 'https'): RequestListener =>
    (request, response) => {
      const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown'}`);
      const site = sites.get(url.origin);
      (site ? served : outside).push(`${request.method ?? 'GET'} ${url.href}`);
      if (!site) {
        response.writeHead(502, { connection: 'close' }).end();
        return;
      }
      const { status, headers, body } = answer(site, url.pathname);
      response.writeHead(status, headers).end(body);
    };

  const https = createHttpsServer(selfSignedCertificate(new Date()), listener('https'));
  const http = createHttpServer(listener('http'));
  // A refused certificate ends the connection: no reason to end the tests.
  https.on('tlsClientError', () => {});
  const [httpsPort, httpPort] = [await listen(https), await listen(http)];
  return {
    httpsPort,
    httpPort,
    outside,
    served,
    serve: (site) => {
      sites.set(site.origin, site);
    },
    close: async () => {
      for (const server of [https, http]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
