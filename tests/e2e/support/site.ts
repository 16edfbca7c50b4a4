import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** What stands at one path: HTML text, or a file that is sent as it is. */
export type SitePage = string | { readonly file: string };

/** Pages served on a real origin, without the real site. */
export interface Site {
  /** `https://sycm.taobao.com` */
  readonly origin: string;
  /** By path, without query: `/portal/home.htm`. `*` answers every path that is not listed. */
  readonly pages: Readonly<Record<string, SitePage>>;
  /** Sent as `Content-Security-Policy` with every HTML page. */
  readonly csp?: string;
}

export interface SiteAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Nothing of the page's own may load and nothing may be injected through the DOM. */
export const STRICT_CSP =
  "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const HTML = 'text/html; charset=utf-8';

/**
 * The answer of a site for one path. The browser's own wish for a site icon is answered
 * with nothing, so that no console error is left behind.
 */
export function answer(site: Site, path: string): SiteAnswer {
  const page = site.pages[path] ?? site.pages['*'];
  if (page === undefined) {
    const status = path === '/favicon.ico' ? 204 : 404;
    return { status, headers: { 'content-type': HTML }, body: Buffer.alloc(0) };
  }
  const body = typeof page === 'string' ? Buffer.from(page) : readFileSync(page.file);
  const type =
    typeof page === 'string' && !(extname(path) in TYPES)
      ? HTML
      : (TYPES[extname(typeof page === 'string' ? path : page.file)] ?? 'application/octet-stream');
  const csp: Record<string, string> =
    site.csp !== undefined && type === HTML ? { 'content-security-policy': site.csp } : {};
  return { status: 200, headers: { 'content-type': type, ...csp }, body };
}
