import type { BrowserContext } from '@playwright/test';
import type { RecordingProxy } from './recording-proxy.ts';
import { answer, type Site } from './site.ts';

/** The internet as the tests have it: sites that are served here, and nothing else. */
export interface Network {
  /** Serves a site on its real origin from now on. */
  serve(site: Site): void;
  /**
   * Everything that wanted to leave and was not served, in order: by pages and frames
   * (`GET https://…`) and, by way of the proxy, by workers and the extension's background
   * (`CONNECT host:443`). The zero-requests promise finds it empty.
   */
  outside(): readonly string[];
  /** Requests that were served, in order: `GET https://…`. */
  readonly served: readonly string[];
}

/**
 * Takes over every http(s) request of a context: served, or recorded and refused. What
 * Playwright does not see (workers, sockets) ends at the proxy.
 */
export async function takeNetwork(
  context: BrowserContext,
  proxy: RecordingProxy,
): Promise<Network> {
  const sites = new Map<string, Site>();
  const refused: string[] = [];
  const served: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url());
    const site = sites.get(url.origin);
    const line = `${route.request().method()} ${url.href}`;
    if (site) {
      served.push(line);
      const { status, headers, body } = answer(site, url.pathname);
      await route.fulfill({ status, headers, body });
      return;
    }
    refused.push(line);
    await route.abort();
  });
  return {
    serve: (site) => {
      sites.set(site.origin, site);
    },
    served,
    outside: () => {
      // The browser warms up connections for an address before anyone is asked about it.
      const hosts = [...sites.keys()].map((origin) => new URL(origin).hostname);
      const warmUp = (line: string): boolean =>
        hosts.some((host) => line === `CONNECT ${host}:443`);
      return [...refused, ...proxy.seen.filter((line) => !warmUp(line))];
    },
  };
}
