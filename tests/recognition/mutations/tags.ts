import { pick, type Random } from './random';
import { elementsOf } from './tree';
import type { Mutation } from './types';

const BOXES = ['section', 'article', 'x-box', 'div'] as const;
const TEXTS = ['i', 'font', 'x-text', 'em'] as const;

function newTag(tag: string, random: Random): string | null {
  switch (tag) {
    case 'DIV':
      return pick(random, BOXES);
    case 'SPAN':
      return pick(random, TEXTS);
    case 'SECTION':
    case 'HEADER':
    case 'FOOTER':
    case 'P':
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
      return 'div';
    case 'B':
    case 'STRONG':
    case 'I':
    case 'EM':
    case 'SMALL':
      return 'span';
    default:
      return null;
  }
}

/** What a person sees of a tag; set by hand where the new tag looks otherwise. */
const LOOKS = [
  'display',
  'font-size',
  'font-weight',
  'font-style',
  'margin-top',
  'margin-bottom',
  'padding-top',
  'padding-left',
  'flex-grow',
  'flex-basis',
  'flex-direction',
  'width',
  'border-top-width',
  'text-align',
] as const;

/** Boxes and inline texts change their tags; links, buttons, lists and tables keep theirs. */
export const tags: Mutation = (document, random) => {
  let changed = false;
  for (const element of elementsOf(document)) {
    const tag = newTag(element.tagName, random);
    // A shadow root cannot move to another element.
    if (!tag || element.shadowRoot || element.localName === tag) continue;
    rename(document, element as HTMLElement, tag);
    changed = true;
  }
  return changed;
};

function rename(document: Document, element: HTMLElement, tag: string): void {
  const before = getComputedStyle(element);
  const looks = LOOKS.map((name) => [name, before.getPropertyValue(name)] as const);
  const renamed = document.createElement(tag);
  for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  const after = getComputedStyle(renamed);
  for (const [name, value] of looks)
    if (after.getPropertyValue(name) !== value) renamed.style.setProperty(name, value);
}
