import type { SeenLink } from '../rules/notice/links';
import { treeBlocks } from '../rules/tree-blocks';
import type { RuleText } from '../rules/types';
import { pageTree } from './page-tree';
import { pageQuiet } from './quiet';

export interface RuleReading {
  /** The text of the page is wanted: it is a rule or an announcement. */
  readonly text: boolean;
  /** Links to announcements are wanted. */
  readonly links: boolean;
}

export interface RuleVisit {
  readonly url: string;
  readonly text: RuleText | null;
  readonly complete: boolean;
  readonly links: readonly SeenLink[];
}

export interface ReaderPorts {
  /** What of this address is wanted; `null` where nobody answers. */
  readonly wanted: (url: string) => Promise<RuleReading | null>;
  readonly tell: (visit: RuleVisit) => void;
}

/** The address that was read last, for this copy of the script and those that come after it. */
const READ = Symbol.for('dongdian.rule-reader');
/** Enough of a title to tell announcements from everything else; the background decides. */
const LIKELY = /公示|公告|通知|通告|征集|征求|意见稿|update|change|announcement|notice/i;
const MOST_LINKS = 200;
/** Between the two readings of a page that never stops moving. */
const AGAIN_MS = 1000;
const MOVING_SHARE = 0.05;
const ROW = 'li, tr, dd, [role="listitem"], [role="row"]';

/**
 * Reads a page of rules once for each address, after it is quiet. Whoever puts the script
 * into the page a second time changes nothing.
 */
export async function readRulePage(ports: ReaderPorts): Promise<void> {
  const world = globalThis as unknown as Record<symbol, string | undefined>;
  const url = location.href;
  if (world[READ] === url) return;
  world[READ] = url;
  const wanted = await ports.wanted(url);
  if (!wanted) world[READ] = undefined;
  if (!wanted || (!wanted.text && !wanted.links)) return;
  const quiet = await pageQuiet(document);
  // The merchant went on: that address has its own reading.
  if (location.href !== url) return;
  const before = wanted.text && !quiet ? textOf(url) : null;
  if (before) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  if (location.href !== url) return;
  const text = wanted.text ? textOf(url) : null;
  const still = before && text ? withoutMoving(before, text) : null;
  ports.tell({
    url,
    text: still ?? text,
    complete: quiet || still !== null,
    links: wanted.links ? likelyLinks(document) : [],
  });
}

function textOf(url: string): RuleText | null {
  const tree = pageTree(document);
  return tree && { ...treeBlocks(tree), address: url };
}

/**
 * A page that never stops moving is read twice. What differs in between, a clock or a banner,
 * is no part of the rule; `null` where that is more than a little: it is still being built.
 */
function withoutMoving(before: RuleText, after: RuleText): RuleText | null {
  if (document.readyState !== 'complete') return null;
  const known = new Set(before.blocks.map(({ text }) => text));
  const size = (blocks: RuleText['blocks']) =>
    blocks.reduce((sum, { text }) => sum + text.length, 0);
  const moving = size(after.blocks.filter(({ text }) => !known.has(text)));
  if (moving > size(after.blocks) * MOVING_SHARE) return null;
  const blocks = after.blocks.map((block) =>
    known.has(block.text) ? block : { ...block, chrome: true },
  );
  return { ...after, blocks };
}

/** Links that may lead to an announcement, with the words of their row. */
export function likelyLinks(document: Document): SeenLink[] {
  const found: SeenLink[] = [];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (found.length >= MOST_LINKS) break;
    const text = wordsOf(link, 300);
    if (text.length < 6 || !LIKELY.test(text) || !link.href.startsWith('https://')) continue;
    const row = link.closest(ROW) ?? link.parentElement?.parentElement ?? link;
    found.push({ text, href: link.href.slice(0, 2000), near: wordsOf(row, 400) });
  }
  return found;
}

/** Words of an element with blanks between its parts, so that title and date stay apart. */
function wordsOf(element: Element, most: number): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  while (walker.nextNode() && words.length < most)
    words += ` ${walker.currentNode.nodeValue ?? ''}`;
  return words.replace(/\s+/g, ' ').trim().slice(0, most);
}
