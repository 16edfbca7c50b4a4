import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../setup/paths.mjs';
import { npm } from '../npm.ts';
import { runLogged } from './child.ts';

/** Everything of the run lies here, outside version control. */
export const FOLDER = join(ROOT, '.cache/live/vendure');
export const PAGES = join(FOLDER, 'pages');
const SERVER_FILES = fileURLToPath(new URL('./server', import.meta.url));
const BUILT = join(FOLDER, 'dist.stamp');

/** Exact versions: another run finds the same pages. `typescript` is what Vendure's build asks for. */
export const VERSIONS = {
  '@vendure/core': '3.7.3',
  '@vendure/dashboard': '3.7.3',
  'sql.js': '1.14.1',
  typescript: '5.9.3',
} as const;

/** Vendure's build looks for a file in which a variable bears this type. */
const CONFIG_FOR_BUILD = `import type { VendureConfig } from '@vendure/core';
import { shopConfig } from './shop-config.js';

export const config: VendureConfig = shopConfig;
`;

function installed(): boolean {
  const list = join(FOLDER, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const { packages = {} } = JSON.parse(readFileSync(list, 'utf8')) as {
    packages?: Record<string, { version?: string }>;
  };
  return Object.entries(VERSIONS).every(
    ([name, version]) => packages[`node_modules/${name}`]?.version === version,
  );
}

/** What the built dashboard depends on. */
function stamp(): string {
  const hash = createHash('sha256').update(JSON.stringify(VERSIONS)).update(CONFIG_FOR_BUILD);
  for (const name of ['build-dashboard.js', 'shop-config.js']) {
    hash.update(readFileSync(join(SERVER_FILES, name)));
  }
  return hash.digest('hex');
}

/**
 * Makes the folder with the shop in it: packages installed, dashboard built. What is there
 * already is kept, so that only the first run takes minutes. Rejects with one clear line.
 */
export async function prepareShop(signal: AbortSignal): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const wanted = { name: 'live-vendure', private: true, type: 'module', dependencies: VERSIONS };
  writeFileSync(join(FOLDER, 'package.json'), `${JSON.stringify(wanted, null, 2)}\n`);
  for (const name of readdirSync(SERVER_FILES))
    cpSync(join(SERVER_FILES, name), join(FOLDER, name));
  writeFileSync(join(FOLDER, 'vendure-config.ts'), CONFIG_FOR_BUILD);

  if (!installed()) {
    process.stdout.write('Installing Vendure into .cache/live/vendure (about four minutes) …\n');
    // Nothing that is installed runs anything by itself.
    const flags = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await runLogged([...npm(), ...flags], { cwd: FOLDER, log: 'install.log', signal });
  }
  if (!existsSync(BUILT) || readFileSync(BUILT, 'utf8') !== stamp()) {
    process.stdout.write('Building its dashboard (about two minutes) …\n');
    const command = [process.execPath, '--import', './loopback-only.js', 'build-dashboard.js'];
    await runLogged(command, { cwd: FOLDER, log: 'build.log', signal });
    writeFileSync(BUILT, stamp());
  }
}
