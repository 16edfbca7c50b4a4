import { readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Metric } from '../../lib/metrics/types';
import type { Platform } from '../../lib/platforms/types';

// Our imports leave `.ts` out and those of packages `.js`, as bundlers allow; Node wants it.
registerHooks({
  resolve(specifier, context, next) {
    const own = specifier.startsWith('.');
    if (/\.(?:[cm]?[jt]s|json)$/.test(specifier) || (!own && !/^\w+\/dist\//.test(specifier)))
      return next(specifier, context);
    const packaged = !own || context.parentURL?.includes('/node_modules/');
    return next(specifier + (packaged ? '.js' : '.ts'), context);
  },
});

export interface Loaded<T> {
  readonly file: string;
  readonly stem: string;
  /** The file's default export, or why there is none. */
  readonly entry: { readonly value: T } | { readonly error: string };
}

const ROOT = resolve(import.meta.dirname, '../..');

async function load<T>(file: string, ending: string): Promise<Loaded<T>> {
  const stem = basename(file).slice(0, -ending.length);
  try {
    const { default: value } = await import(pathToFileURL(file).href);
    if (typeof value !== 'object' || value === null) throw new Error('no default export');
    return { file, stem, entry: { value } };
  } catch (error) {
    const [line = 'cannot be read'] = String(error instanceof Error ? error.message : error)
      .split('\n')
      .filter((part) => part.trim());
    return { file, stem, entry: { error: line.trim() } };
  }
}

const all = <T>(folder: string, ending: string): Promise<Loaded<T>[]> =>
  Promise.all(
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => load<T>(join(ROOT, folder, name), ending)),
  );

/** Every metric file, each by itself: one that cannot be read does not hide the others. */
export const loadMetrics = (): Promise<Loaded<Metric>[]> => all('lib/metrics', '.metric.ts');
export const loadMetric = (file: string): Promise<Loaded<Metric>> =>
  load(resolve(file), '.metric.ts');
export const loadPlatforms = (): Promise<Loaded<Platform>[]> =>
  all('lib/platforms', '.platform.ts');
