/** Kept apart from the mutations, which run inside the page. */
export const MUTATION_NAMES = [
  'classes',
  'wrappers',
  'split',
  'order',
  'flip',
  'tags',
  'language',
  'whitespace',
  'brackets',
  'ids',
  'numbers',
  'redesign',
] as const;

export type MutationName = (typeof MUTATION_NAMES)[number];
