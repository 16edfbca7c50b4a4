import { blockOf, CellCollector, Collector, type Piece, type Surroundings } from './html-pieces';
import { displayText } from './normalise';
import { looksLikeHead } from './table-head';
import type { Block, Cell, RuleText } from './types';

/** A tree of elements → blocks: of a parsed file, or of a page as it stands. */

const DROPPED = new Set(
  'script style noscript template iframe svg canvas video audio object select option button head input textarea map'.split(
    ' ',
  ),
);
const CHROME = new Set(['nav', 'footer', 'aside', 'form', 'header', 'dialog']);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const DELETED = new Set(['del', 's', 'strike']);
/** Deeper trees are no rule pages; their text is taken flat. */
const MAX_DEPTH = 400;

/** As parse5 builds it; of a live page the same is made (lib/content/page-tree). */
export interface TreeNode {
  readonly nodeName: string;
  readonly tagName?: string;
  /** Of a text. */
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly TreeNode[];
}
type ElementNode = TreeNode & { readonly tagName: string };

const attribute = (node: ElementNode, name: string): string =>
  node.attrs?.find((entry) => entry.name === name)?.value ?? '';

const isElement = (node: TreeNode): node is ElementNode => node.tagName !== undefined;
const childrenOf = (node: TreeNode): readonly TreeNode[] => node.childNodes ?? [];

function hidden(node: ElementNode): boolean {
  return (
    Boolean(node.attrs?.some(({ name }) => name === 'hidden')) ||
    attribute(node, 'aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(node, 'style'))
  );
}

function around(node: ElementNode, outer: Surroundings): Surroundings {
  const style = attribute(node, 'style');
  const tag = node.tagName;
  const role = attribute(node, 'role');
  return {
    deleted: outer.deleted || DELETED.has(tag) || /line-through/i.test(style),
    inserted: outer.inserted || tag === 'ins',
    link: outer.link || tag === 'a',
    chrome:
      outer.chrome || CHROME.has(tag) || /^(?:navigation|banner|contentinfo|search)$/.test(role),
    item: tag === 'li' || tag === 'dd' || (outer.item && tag !== 'table'),
    heading: /^h[1-6]$/.test(tag) ? Number(tag[1]) : outer.heading,
    depth: outer.depth + 1,
  };
}

/** Everything a tree says, with its title; `passwordField`: it asks for a password. */
export function treeBlocks(tree: TreeNode): Omit<RuleText, 'address'> {
  const out = new Collector();
  const start: Surroundings = {
    deleted: false,
    inserted: false,
    link: false,
    chrome: false,
    item: false,
    heading: 0,
    depth: 0,
  };
  out.title = titleOf(tree);
  walk(tree, start, out);
  out.flush(start);
  return {
    blocks: withoutWrongChrome(out.blocks),
    title: out.title,
    passwordField: out.passwordField,
  };
}

/** Some sites put the whole page into a form or header: then these say nothing. */
function withoutWrongChrome(blocks: readonly Block[]): readonly Block[] {
  const size = (list: readonly Block[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  const own = size(blocks.filter(({ chrome }) => !chrome));
  return own * 5 < size(blocks) ? blocks.map(({ chrome: _, ...block }) => block) : blocks;
}

function titleOf(tree: TreeNode): string | null {
  const html = childrenOf(tree).find((node) => node.tagName === 'html');
  if (!html || !isElement(html)) return null;
  const head = childrenOf(html).find((node) => node.tagName === 'head');
  if (!head || !isElement(head)) return null;
  const title = childrenOf(head).find((node) => node.tagName === 'title');
  if (!title || !isElement(title)) return null;
  return displayText(flatText(title)) || null;
}

function flatText(node: TreeNode): string {
  const parts: string[] = [];
  const queue: TreeNode[] = [...childrenOf(node)].reverse();
  while (queue.length > 0) {
    const next = queue.pop();
    if (!next) break;
    if (next.nodeName === '#text') parts.push(next.value ?? '');
    else if (!DROPPED.has(next.nodeName))
      for (const child of [...childrenOf(next)].reverse()) queue.push(child);
  }
  return parts.join('');
}

function walk(node: TreeNode, here: Surroundings, out: Collector): void {
  if (here.depth > MAX_DEPTH) {
    out.add(flatText(node), here);
    return;
  }
  for (const child of childrenOf(node)) {
    if (child.nodeName === '#text') out.add(child.value ?? '', here);
    else if (isElement(child)) element(child, here, out);
  }
}

function element(node: ElementNode, outer: Surroundings, out: Collector): void {
  const tag = node.tagName;
  if (tag === 'input' && /^password$/i.test(attribute(node, 'type'))) out.passwordField = true;
  if (DROPPED.has(tag) || hidden(node)) return;
  const here = around(node, outer);
  if (tag === 'br') out.flush(outer);
  else if (tag === 'table' && !out.inCell) {
    out.flush(outer);
    table(node, here, out);
  } else if (BLOCKS.has(tag)) {
    out.flush(outer);
    walk(node, here, out);
    out.flush(here);
  } else walk(node, here, out);
}

function rowsOf(node: ElementNode): ElementNode[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.tagName === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

/** Rows become one block each. A table with one column or none is layout. */
function table(node: ElementNode, here: Surroundings, out: Collector): void {
  const rows = rowsOf(node).filter((row) => !hidden(row));
  const read = rows.map((row) =>
    childrenOf(row)
      .filter((cell): cell is ElementNode => isElement(cell) && /^t[dh]$/.test(cell.tagName))
      .map((cell) => ({ cell, header: cell.tagName === 'th' })),
  );
  if (Math.max(0, ...read.map((row) => row.length)) < 2 || here.depth > MAX_DEPTH / 2) {
    walk(node, here, out);
    out.flush(here);
    return;
  }
  let heads: (string | null)[] = [];
  let carried: { text: string; rows: number }[] = [];
  read.forEach((row, index) => {
    const pieces: Piece[][] = row.map(({ cell }) => {
      walk(cell, { ...here, heading: 0, item: false }, new CellCollector(out));
      return out.take();
    });
    const parts = pieces.map((list) => blockOf(list));
    const texts = parts.map((part) => part?.text ?? '');
    const isHead =
      row.length > 1 &&
      (row.every(({ header }) => header) || (index === 0 && looksLikeHead(texts, read.length)));
    if (isHead && texts.some(Boolean)) heads = texts.map((text) => text || null);
    // A cell that spans rows belongs to each of them.
    const spans = row.map(({ cell }) => Number(attribute(cell, 'rowspan')) || 1);
    const missing = heads.length - row.length;
    const lead = missing > 0 ? carried.filter(({ rows: left }) => left > 0).slice(0, missing) : [];
    carried = lead.map(({ text, rows: left }) => ({ text, rows: left - 1 }));
    spans.forEach((span, at) => {
      if (span > 1) carried.push({ text: texts[at] ?? '', rows: span - 1 });
    });
    const all = [...lead.map(({ text }) => text), ...texts];
    const cells: Cell[] = all.map((text, at) => ({
      head: isHead ? null : (heads[at] ?? null),
      text,
    }));
    const text = all.filter(Boolean).join(' | ');
    const deleted = parts.flatMap((part) => part?.deleted ?? []);
    const inserted = parts.flatMap((part) => part?.inserted ?? []);
    if (!text && deleted.length === 0) return;
    const linkShare = Math.max(0, ...parts.map((part) => part?.linkShare ?? 0));
    out.blocks.push({
      kind: 'row',
      level: 0,
      text,
      cells,
      linkShare: row.length > 0 ? Math.min(linkShare, 0.5) : 0,
      ...(deleted.length > 0 && { deleted }),
      ...(inserted.length > 0 && { inserted }),
      ...(here.chrome && { chrome: true }),
    });
  });
}
