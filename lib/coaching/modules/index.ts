import type { CoachModule } from './types';

const modules = import.meta.glob<{ default: CoachModule }>('./*.module.ts', { eager: true });

/** Every lesson by id, in their order. A new `<id>.module.ts` is found by itself. */
export const coachModules: ReadonlyMap<string, CoachModule> = new Map(
  Object.values(modules)
    .map((module) => module.default)
    .sort((a, b) => a.no - b.no)
    .map((module) => [module.id, module]),
);
