// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClearError } from './clear-error.mjs';
import { ROOT } from './paths.mjs';
import { run } from './run.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Locked
 * @param {string} path
 * @returns {Record<string, Locked> | null} packages by their place in node_modules
 */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * Does node_modules hold what the lock file says? npm writes its own list of what it
 * installed at the very end, so that an interrupted install is seen too.
 */
function installed() {
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const present = packagesOf(join(ROOT, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional, devOptional }]) =>
      // Packages for other systems are in the lock file and rightly not here.
      place === '' || optional || devOptional || present[place]?.version === version,
  );
}

/** npm as the person called it, or the one on the path. */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script?.endsWith('.js') && node && existsSync(script) && existsSync(node)) {
    return { command: node, first: [script] };
  }
  return process.platform === 'win32'
    ? { command: 'cmd.exe', first: ['/d', '/s', '/c', 'npm'] }
    : { command: 'npm', first: [] };
}

/**
 * Installs the npm packages of the lock file where they are missing or older than it.
 * Rejects with one clear line when npm fails.
 */
export async function ensureDependencies() {
  if (installed()) return;
  process.stdout.write('Installing the packages of package-lock.json (npm ci) …\n');
  const { command, first } = npm();
  // `error`: the host's Node may be older than what some tools want; they get their own.
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await run(command, [...first, 'ci', ...flags]);
  if (code === 127) throw new ClearError('npm was not found: install Node 20 or later with npm.');
  if (code !== 0) {
    throw new ClearError(
      `npm ci failed with code ${code}: see its message above, check the network, and try again.`,
    );
  }
}
