/** Elements and texts of a page with its open shadow roots, as the mutations need them. */

const NOT_READ = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'SELECT', 'OPTION', 'TITLE', 'NOSCRIPT']);

/** Marks an expected label, for the score alone; mutations leave these ids in place. */
export const LABEL_ID = 'fx-';

export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*'))
      if (element.shadowRoot) roots.push(element.shadowRoot);
  return roots;
}

/** Every element of the body and of the shadow roots in it. */
export function elementsOf(document: Document): Element[] {
  return rootsOf(document).flatMap((root) => [
    ...(root instanceof Document ? root.body : root).querySelectorAll('*'),
  ]);
}

/** Every text a person can read, without blank ones. */
export function textsOf(document: Document): Text[] {
  const texts: Text[] = [];
  for (const root of rootsOf(document)) {
    const top = root instanceof Document ? root.body : root;
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      if (!/\S/.test(text.data) || NOT_READ.has(text.parentElement?.tagName ?? '')) continue;
      texts.push(text);
    }
  }
  return texts;
}

export const isLabel = (text: Text): boolean =>
  Boolean(text.parentElement?.closest(`[id^="${LABEL_ID}"]`));

/** One printed number with its sign, currency, scale or share, and nothing else. */
const NUMBER =
  /^(?:[-+]?(?:[¥￥$€₱]|S\$|RM )?\d[\d,]*(?:\.\d+)?(?:%|万|K|k|w|元|分|小时)?|\d[\d,]* (?:%|USD))$/;

export const isNumber = (text: Text): boolean => NUMBER.test(text.data.trim()) && !isLabel(text);

/** A wrapper that may stand where the text stands: `tspan` inside SVG. */
export function inlineBox(document: Document, near: Node): Element {
  const inside = near instanceof Element ? near : near.parentElement;
  return inside instanceof SVGElement
    ? document.createElementNS('http://www.w3.org/2000/svg', 'tspan')
    : document.createElement('span');
}
