import type { Offer } from './types';

const modules = import.meta.glob<{ default: Offer }>('./*.offer.ts', { eager: true });

/** Every offer, by id. A new `<id>.offer.ts` is found by itself. */
export const offers: ReadonlyMap<string, Offer> = new Map(
  Object.values(modules)
    .map((module) => module.default)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((offer) => [offer.id, offer]),
);
