import type { Random } from './random';

/**
 * Changes the page's markup and leaves what a person reads and sees.
 * @returns whether there was anything to change.
 */
export type Mutation = (document: Document, random: Random) => boolean;
