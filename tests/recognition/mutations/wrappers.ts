import { elementsOf, inlineBox, isNumber, LABEL_ID, textsOf } from './tree';
import type { Mutation } from './types';

/** Parents whose children the HTML rules (or SVG) fix. */
const FIXED_PARENTS = 'table,thead,tbody,tfoot,tr,ul,ol,dl,select,svg,svg *';

/** One more box around every label, every number and every card. */
export const wrappers: Mutation = (document) => {
  let changed = false;
  for (const text of textsOf(document)) {
    if (!isNumber(text)) continue;
    const box = inlineBox(document, text);
    text.replaceWith(box);
    box.append(text);
    changed = true;
  }
  for (const element of elementsOf(document)) {
    const card = element.parentElement?.matches('[data-order]');
    if (!card && !element.id.startsWith(LABEL_ID)) continue;
    const parent = element.parentNode;
    if (!parent || (parent instanceof Element && parent.matches(FIXED_PARENTS))) {
      wrapInside(document, element);
    } else {
      const inline = getComputedStyle(element).display.startsWith('inline');
      const box = inline ? inlineBox(document, element) : document.createElement('div');
      element.replaceWith(box);
      box.append(element);
    }
    changed = true;
  }
  return changed;
};

function wrapInside(document: Document, element: Element): void {
  const box =
    element.querySelector('div,p,ul,table') && !(element instanceof SVGElement)
      ? document.createElement('div')
      : inlineBox(document, element);
  box.append(...element.childNodes);
  element.append(box);
}
