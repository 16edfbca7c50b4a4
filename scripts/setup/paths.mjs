// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ClearError } from './clear-error.mjs';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The Node that the tools need (22 or later): the npm package `node` brings it, whatever
 * the host has.
 * @returns {string} path of an executable
 */
export function toolsNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(ROOT, 'node_modules/node/bin', name);
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new ClearError(
    'The Node of the tools is not in node_modules: run npm rebuild node --ignore-scripts=false, or use Node 24 or later.',
  );
}

/** Scripts of the tools, for running with `toolsNode()`. */
export const TOOLS = /** @type {const} */ ({
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
});
