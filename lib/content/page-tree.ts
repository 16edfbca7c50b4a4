import type { TreeNode } from '../rules/tree-blocks';

/** Says nothing, or nothing that a person reads. */
const SKIPPED = new Set(
  'script style noscript template svg canvas video audio object link meta dongdian-overlay'.split(
    ' ',
  ),
);
/** What `tree-blocks` asks of an element. */
const ATTRIBUTES = ['style', 'hidden', 'aria-hidden', 'role', 'type', 'rowspan'] as const;
/** A larger page is no rule that a person reads. */
const MOST_NODES = 80_000;
const DEEPEST = 1000;

/**
 * The page as it stands, as a tree that can be read without it: with open shadow roots, slots
 * and frames of the same origin. Folded parts count, so that opening one is no change; a
 * field for a password counts only where it is seen. Nothing in the page is touched.
 *
 * @param most nodes; a page with more is too large
 * @returns `null` for a page that is too large
 */
export function pageTree(document: Document, most = MOST_NODES): TreeNode | null {
  let left = most;

  const nodesOf = (element: Element): Iterable<Node> => {
    if (element instanceof HTMLSlotElement) {
      const given = element.assignedNodes({ flatten: true });
      return given.length > 0 ? given : element.childNodes;
    }
    if (element instanceof HTMLIFrameElement) return sameOrigin(element)?.body?.childNodes ?? [];
    return (element.shadowRoot ?? element).childNodes;
  };

  const read = (node: Node, depth: number): TreeNode | null => {
    left -= 1;
    if (left < 0 || depth > DEEPEST) return null;
    if (node.nodeType === Node.TEXT_NODE) return { nodeName: '#text', value: node.nodeValue ?? '' };
    if (!isElement(node)) return null;
    const tag = node.localName;
    if (SKIPPED.has(tag)) return null;
    if (tag === 'input' && !seen(node)) return null;
    const attrs = ATTRIBUTES.flatMap((name) => {
      const value = node.getAttribute(name);
      return value === null ? [] : [{ name, value }];
    });
    const childNodes: TreeNode[] = [];
    for (const child of nodesOf(node)) {
      const made = read(child, depth + 1);
      if (made) childNodes.push(made);
    }
    // A frame would be passed over: what it holds belongs to the page.
    const tagName = tag === 'iframe' ? 'div' : tag;
    return { nodeName: tagName, tagName, attrs, childNodes };
  };

  const html = read(document.documentElement, 0);
  return html && left >= 0 ? { nodeName: '#document', childNodes: [html] } : null;
}

/** Nodes of another frame are of other classes: `instanceof` would not know them. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const seen = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' ||
  element.checkVisibility({ visibilityProperty: true });

function sameOrigin(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
