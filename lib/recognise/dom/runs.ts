import { visibleText } from '../strings/normalise';

/**
 * A run is what a person reads as one piece: the inline text of one line box, however
 * many elements it is split into. Labels and numbers are read from runs.
 */
export interface Run {
  /** Text nodes in order, without blank ones. */
  readonly nodes: readonly Text[];
  readonly text: string;
  /** The element whose inline content this is. */
  readonly block: Element;
}

/** Asks for the computed display once per element and batch: it is the expensive part. */
export class Displays {
  readonly #known = new WeakMap<Element, boolean>();

  isInline(element: Element): boolean {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const display = getComputedStyle(element).display;
    const inline = display.startsWith('inline') || display === 'contents' || display === 'ruby';
    this.#known.set(element, inline);
    return inline;
  }
}

/** Nearest ancestor that makes its own box; inside SVG the `<text>` element. */
export function blockOf(node: Node, displays: Displays): Element | null {
  let element = parentElementOf(node);
  while (element) {
    if (element instanceof SVGElement) {
      const text = element.closest('text');
      if (text) return text;
    }
    const parent = parentElementOf(element);
    if (!parent || !displays.isInline(element)) return element;
    element = parent;
  }
  return null;
}

/** Parent element, across a shadow boundary. */
export function parentElementOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/**
 * The runs under one element, in document order, or `null` when there are more than
 * `most` texts: then the element is too large to be one card or row.
 */
export function runsUnder(root: Element, most: number, displays: Displays): Run[] | null {
  const runs: { nodes: Text[]; block: Element }[] = [];
  let count = 0;
  let broken = true;
  const visit = (parent: ParentNode & Node): boolean => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) {
        if (!/\S/.test(child.data)) continue;
        if (++count > most) return false;
        const block = blockOf(child, displays);
        if (!block) continue;
        const last = runs.at(-1);
        if (last && (broken ? isItsUnit(child, block, last) : last.block === block))
          last.nodes.push(child);
        else runs.push({ nodes: [child], block });
        broken = false;
      } else if (child instanceof Element) {
        if (SKIPPED.has(child.tagName)) continue;
        if (child.tagName === 'BR') {
          broken = true;
          continue;
        }
        const own = !displays.isInline(child);
        if (own) broken = true;
        if (child.shadowRoot && !visit(child.shadowRoot)) return false;
        if (!visit(child)) return false;
        if (own) broken = true;
      }
    }
    return true;
  };
  if (root.shadowRoot && !visit(root.shadowRoot)) return null;
  if (!visit(root)) return null;
  return runs.map((run) => ({ ...run, text: run.nodes.map((node) => node.data).join('') }));
}

/** ［6.28］［%］ in boxes of their own, side by side: a flex box parts what is read as one. */
function isItsUnit(
  { data }: Text,
  block: Element,
  last: { nodes: Text[]; block: Element },
): boolean {
  const one = block.parentElement;
  const other = last.block.parentElement;
  if (one !== other && one !== last.block && block !== other) return false;
  const before = visibleText(last.nodes.map((node) => node.data).join(''));
  const here = visibleText(data);
  return (
    (/^[%‰万亿元]$/.test(here) && /^\S?[\d.,]*\d$/.test(before)) ||
    (/^[¥$€£₹]$/.test(before) && /^\d[\d.,]*$/.test(here))
  );
}

export const SKIPPED: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'IFRAME',
  'OBJECT',
  'CANVAS',
  'DONGDIAN-OVERLAY',
]);

/** The run that holds a text node, or `null` where its line is longer than a label can be. */
export function runAround(node: Text, displays: Displays): Run | null {
  const block = blockOf(node, displays);
  if (!block || seenText(block).length > LONGEST_BLOCK) {
    // A long block may still hold short lines of its own: only direct text counts then.
    return block && isAlone(node) ? { nodes: [node], text: node.data, block } : null;
  }
  return runsUnder(block, 60, displays)?.find((run) => run.nodes.includes(node)) ?? null;
}

const LONGEST_BLOCK = 400;
/** Indented by its template, a short text is many times as long. */
const INDENTED = 20 * LONGEST_BLOCK;

/** What is seen of an element's text. */
export function seenText(element: Element): string {
  const text = element.textContent ?? '';
  return text.length > INDENTED ? text : visibleText(text);
}

/** No inline neighbour: the text stands between block boundaries. */
function isAlone(node: Text): boolean {
  return !node.previousSibling && !node.nextSibling;
}
