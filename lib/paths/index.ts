import type { Path, PathId } from './types';

const modules = import.meta.glob<{ default: Path }>('./*.path.ts', { eager: true });

/** Every path by id, in the order of their areas. A new `<id>.path.ts` is found by itself. */
export const paths: ReadonlyMap<PathId, Path> = new Map(
  Object.values(modules)
    .map((module) => module.default)
    .sort((a, b) => a.area - b.area)
    .map((path) => [path.id, path]),
);
