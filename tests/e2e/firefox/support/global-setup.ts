import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from '../../../../scripts/setup/find-browsers.mjs';
import { BUILT_ADDON, NO_ADDON, NO_FIREFOX } from './launch.ts';

/** Fails the whole run with one sentence rather than every test with its own. */
export default function setup(): void {
  const missing = [
    existsSync(join(BUILT_ADDON, 'manifest.json')) ? null : NO_ADDON,
    findBrowsers().firefox === null ? NO_FIREFOX : null,
  ].filter((sentence) => sentence !== null);
  if (missing.length === 0) return;
  const error = new Error(missing.join(' '));
  error.stack = error.message;
  throw error;
}
