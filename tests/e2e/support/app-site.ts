import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import type { Site } from './site.ts';

/** How a page brings its changes into the DOM; one file each in tests/fixtures/apps. */
export type App = 'plain' | 'react' | 'keyed';
export const APPS: readonly App[] = ['plain', 'react', 'keyed'];

const FILES = { plain: 'plain.ts', react: 'react.tsx', keyed: 'keyed.ts' } as const;
const folder = new URL('../../fixtures/apps/', import.meta.url);
const file = (name: string): string => fileURLToPath(new URL(name, folder));

/** The page may run its own script and nothing else, and make no script or markup of text. */
export const APP_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** One script out of what is in node_modules; nothing is fetched. */
async function script(app: App): Promise<string> {
  const output = (await build({
    configFile: false,
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    logLevel: 'error',
    // As a shop would ship it, whatever runs these tests.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      lib: { entry: file(FILES[app]), formats: ['iife'], name: 'shopApp' },
    },
  })) as Rollup.RollupOutput[];
  const chunk = output[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`The page ${app} could not be built.`);
  return chunk.code;
}

const built = new Map<App, Promise<string>>();

/** A re-rendering page on an origin of its own, under a strict policy. */
export async function appSite(app: App, origin = `https://${app}.shop.example`): Promise<Site> {
  const code = built.get(app) ?? script(app);
  built.set(app, code);
  return {
    origin,
    csp: APP_CSP,
    pages: {
      '/': readFileSync(file('page.html'), 'utf8'),
      '/app.css': readFileSync(file('app.css'), 'utf8'),
      '/app.js': await code,
    },
  };
}
