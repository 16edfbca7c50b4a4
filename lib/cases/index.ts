import type { PathId } from '../paths/types';
import data from './cases.json';
import type { Case } from './types';

/** The made-up shops, in the order of the paths. Every one is shown as made up. */
export const cases = data as readonly Case[];

export const casesOf = (path: PathId): readonly Case[] => cases.filter((one) => one.path === path);
