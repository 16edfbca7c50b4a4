import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ClearError } from '../setup/clear-error.mjs';
import { ROOT } from '../setup/paths.mjs';
import type { LiveDashboard, NpmPages } from './dashboard.ts';
import { npm } from './npm.ts';
import { type Served, serveFolders } from './serve.ts';
import { runLogged } from './vendure/child.ts';

const LONGEST_MS = 5 * 60_000;

/**
 * Brings a dashboard's packages into `.cache/live` (once) and serves its pages from this
 * machine. Rejects with one clear line.
 */
export async function preparePages(name: string, { npm: pages }: LiveDashboard): Promise<Served> {
  if (!pages)
    throw new ClearError(
      `live: ${name} does not come from npm: start it and give its --address.`,
      2,
    );
  const folder = join(ROOT, '.cache/live', name);
  for (const [id, version] of Object.entries(pages.packages))
    if (!existsSync(packageFolder(folder, id, version))) await bring(folder, id, version);
  const serve = Object.entries(pages.serve).map(
    ([start, inside]) => [start, folderOf(folder, inside, pages)] as const,
  );
  return serveFolders(serve);
}

const packageFolder = (folder: string, id: string, version: string): string =>
  join(folder, `${id.replace('/', '+')}@${version}`);

/** `bootstrap/dist` → the folder `dist` of the package `bootstrap`. */
function folderOf(folder: string, inside: string, { packages }: NpmPages): string {
  const parts = inside.split('/');
  const id = parts.splice(0, inside.startsWith('@') ? 2 : 1).join('/');
  return join(packageFolder(folder, id, packages[id] ?? ''), ...parts);
}

/** The package alone, unpacked: nothing it depends on, and nothing of it is run. */
async function bring(folder: string, id: string, version: string): Promise<void> {
  process.stdout.write(`Bringing ${id} ${version} …\n`);
  const made = join(folder, 'unpacking');
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  const signal = AbortSignal.timeout(LONGEST_MS);
  const log = 'bring.log';
  await runLogged([...npm(), 'pack', '--loglevel=error', `${id}@${version}`], {
    cwd: made,
    log,
    signal,
  });
  const packed = readdirSync(made).find((file) => file.endsWith('.tgz'));
  if (!packed) throw new ClearError(`live: npm brought no package ${id} ${version}.`);
  await runLogged(['tar', '-xzf', packed], { cwd: made, log, signal });
  const inner = readdirSync(made, { withFileTypes: true }).find((entry) => entry.isDirectory());
  if (!inner) throw new ClearError(`live: the package ${id} ${version} is empty.`);
  renameSync(join(made, inner.name), packageFolder(folder, id, version));
  rmSync(made, { recursive: true, force: true });
}
