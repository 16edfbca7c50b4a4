import type { Platform } from './types';

const modules = import.meta.glob<{ default: Platform }>('./*.platform.ts', { eager: true });

/** Every platform, by id. A new `<id>.platform.ts` is found by itself. */
export const platforms: ReadonlyMap<string, Platform> = new Map(
  Object.values(modules).map((module) => [module.default.id, module.default]),
);

/** Match patterns of all platform hosts, sorted: the optional hosts of the manifest. */
export function platformMatches(): string[] {
  const hosts = [...platforms.values()].flatMap((platform) => platform.hosts);
  return [...new Set(hosts.map(({ host }) => `https://${host}/*`))].sort();
}
