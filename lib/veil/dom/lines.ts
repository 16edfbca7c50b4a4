import { type Displays, SKIPPED } from '../../recognise/dom/runs';

/** What is read as one piece: the texts of one line box. */
export interface Line {
  readonly nodes: readonly Text[];
  readonly text: string;
  readonly block: Element;
}

/** The lines that an element's own box holds; boxes inside it have their own. */
export function linesOf(block: Element, displays: Displays): Line[] {
  const lines: Text[][] = [[]];
  const visit = (parent: Node): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) lines.at(-1)?.push(child);
      else if (child instanceof Element && !SKIPPED.has(child.tagName)) {
        if (child.tagName === 'BR' || !displays.isInline(child)) lines.push([]);
        else visit(child);
      }
    }
  };
  visit(block);
  return lines
    .filter((nodes) => nodes.some(({ data }) => /\S/.test(data)))
    .map((nodes) => ({ nodes, text: nodes.map(({ data }) => data).join(''), block }));
}

/** Every text under a node that a page draws by itself. */
export function* textsUnder(root: Node): Generator<Text, void, void> {
  if (root instanceof Text) {
    if (!SKIPPED.has(root.parentElement?.tagName ?? '')) yield root;
    return;
  }
  if (root instanceof Element && SKIPPED.has(root.tagName)) return;
  const { ownerDocument } = root;
  const walker = (ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!SKIPPED.has(node.parentElement?.tagName ?? '')) yield node as Text;
}
