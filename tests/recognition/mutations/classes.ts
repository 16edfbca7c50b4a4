import { between } from './random';
import { elementsOf, rootsOf } from './tree';
import type { Mutation } from './types';

const LETTERS = 'abcdefghijkmnopqrstuvwxyz0123456789';

/** Every class name becomes a hash, in the elements and in the page's own styles. */
export const classes: Mutation = (document, random) => {
  const names = new Map<string, string>();
  const hashOf = (name: string): string => {
    const known = names.get(name);
    if (known) return known;
    let hash = '_';
    for (let at = 0; at < 6; at++) hash += LETTERS[between(random, 0, LETTERS.length - 1)];
    names.set(name, hash);
    return hash;
  };
  for (const element of [document.body, ...elementsOf(document)]) {
    const own = element.getAttribute('class');
    if (own) element.setAttribute('class', own.trim().split(/\s+/).map(hashOf).join(' '));
  }
  for (const root of rootsOf(document))
    for (const style of root.querySelectorAll('style'))
      style.textContent = (style.textContent ?? '').replace(
        /\.(-?[_a-zA-Z][\w-]*)/g,
        (whole, name: string) => (names.has(name) ? `.${names.get(name)}` : whole),
      );
  return names.size > 0;
};
