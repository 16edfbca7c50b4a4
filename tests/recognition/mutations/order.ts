import { between } from './random';
import { elementsOf } from './tree';
import type { Mutation } from './types';

/** Cards that may stand in any order (`data-order`) change places. */
export const order: Mutation = (document, random) => {
  let changed = false;
  for (const list of elementsOf(document)) {
    if (!list.matches('[data-order]') || list.children.length < 2) continue;
    const cards = [...list.children];
    for (let at = cards.length - 1; at > 0; at--) {
      const other = between(random, 0, at - 1);
      [cards[at], cards[other]] = [cards[other] as Element, cards[at] as Element];
    }
    list.append(...cards);
    changed = true;
  }
  return changed;
};

/** In cards where both orders are usual (`data-flip`) label and number change places. */
export const flip: Mutation = (document) => {
  let changed = false;
  for (const card of elementsOf(document)) {
    if (!card.matches('[data-flip]')) continue;
    card.append(...[...card.children].reverse());
    changed = true;
  }
  return changed;
};
