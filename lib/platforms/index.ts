import type { Platform } from './types';

const modules = import.meta.glob<{ default: Platform }>('./*.platform.ts', { eager: true });

/** Every platform, by id, in the order of lists. A new `<id>.platform.ts` is found by itself. */
export const platforms: ReadonlyMap<string, Platform> = new Map(
  Object.values(modules)
    .map((module) => module.default)
    .sort((a, b) => a.rank - b.rank)
    .map((platform) => [platform.id, platform]),
);

/** Match patterns of all platform hosts, sorted: the optional hosts of the manifest. */
export function platformMatches(): string[] {
  const hosts = [...platforms.values()].flatMap((platform) => platform.hosts);
  return [...new Set(hosts.map(({ host }) => `https://${host}/*`))].sort();
}
