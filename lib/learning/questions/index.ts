import type { ItemQuestions } from '../types';

const modules = import.meta.glob<{ default: ItemQuestions }>('./*.questions.ts', { eager: true });

/** The questions of every core item, by the item's id. A new `<item>.questions.ts` is found by itself. */
export const questions: ReadonlyMap<string, ItemQuestions> = new Map(
  Object.values(modules)
    .map((module) => module.default)
    .sort((a, b) => (a.item < b.item ? -1 : 1))
    .map((item) => [item.item, item]),
);
