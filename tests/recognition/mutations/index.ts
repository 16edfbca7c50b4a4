import { classes } from './classes';
import type { MutationName } from './names';
import { flip, order } from './order';
import { randomOf } from './random';
import { split } from './split';
import { tags } from './tags';
import { brackets, ids, language, numbers, whitespace } from './texts';
import type { Mutation } from './types';
import { wrappers } from './wrappers';

const MUTATIONS: Readonly<Record<MutationName, readonly Mutation[]>> = {
  classes: [classes],
  wrappers: [wrappers],
  split: [split],
  order: [order],
  flip: [flip],
  tags: [tags],
  language: [language],
  whitespace: [whitespace],
  brackets: [brackets],
  ids: [ids],
  numbers: [numbers],
  // A redesign comes with several changes at once.
  redesign: [tags, wrappers, split, classes, ids],
};

/** These change words; of all others a person must see the very same characters. */
const REWORDING: readonly MutationName[] = ['language'];

/** @returns whether the page had anything to change. */
export function mutate(document: Document, name: MutationName, seed: string): boolean {
  const random = randomOf(`${seed} ${name}`);
  const before = shownCharacters(document);
  let changed = false;
  for (const mutation of MUTATIONS[name]) changed = mutation(document, random) || changed;
  if (!REWORDING.includes(name) && shownCharacters(document) !== before)
    throw new Error(`${name} changed what is shown on ${seed}`);
  return changed;
}

/** The characters a person sees, whatever their order, width and blanks. */
function shownCharacters(document: Document): string {
  const text = document.body.innerText.normalize('NFKC').replace(/[\s,\u200b\ufeff]/g, '');
  return [...text].sort().join('');
}
