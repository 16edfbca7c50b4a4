import data from './resources.json';
import type { Resource, ResourceKind } from './types';

/** Every card of this version, in the order of their file. None of them is an advert. */
export const resources = data as readonly Resource[];

/** Cards of some kinds, in the order of the kinds asked for. */
export const resourcesOf = (
  kinds: readonly string[],
  all: readonly Resource[] = resources,
): readonly Resource[] =>
  kinds.flatMap((kind) => all.filter((one) => one.kind === (kind as ResourceKind)));
