import { SKIPPED } from './runs';
import { mayStart, type TextFilter } from './text-filter';

/** How many nodes are visited between two looks at the clock. */
const STRIDE = 400;

export interface WalkHandlers {
  /** A text that may be something. */
  onText(node: Text): void;
  /** Plain numbers went by. */
  onNumber(): void;
}

/**
 * Visits text nodes under `root`, in document order; shadow roots are trees of their own
 * (see `shadow-hosts.ts`). Yields every few hundred nodes so that the caller can give the
 * thread back. The inner loop runs for every text of a page: most are told apart by their
 * first two characters and the last.
 */
export function* walk(
  root: Node,
  { starts, longest }: TextFilter,
  handlers: WalkHandlers,
): Generator<void, void, void> {
  if (root instanceof Text) {
    handlers.onText(root);
    return;
  }
  if (!(root instanceof Element) && !(root instanceof DocumentFragment)) return;
  if (root instanceof Element && SKIPPED.has(root.tagName)) return;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = STRIDE;
  let numbers = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data;
    if (
      mayStart(text, starts) &&
      // An indented text is longer than what is seen of it.
      (text.length <= longest || text.trim().length <= longest)
    ) {
      if (isPlainNumber(text)) numbers = true;
      else handlers.onText(node as Text);
    }
    if (--left === 0) {
      left = STRIDE;
      yield;
    }
  }
  if (numbers) handlers.onNumber();
}

/** 12.5, 1,234, 80%: half of a back office's texts. */
export function isPlainNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 48 || first > 57) return false;
  const last = text.charCodeAt(text.length - 1);
  if (last !== 37 && (last < 48 || last > 57)) return false;
  // 2026-11-21 and 2026-11-01 ~ 2026-11-21 are periods.
  return text.length < 8 || (text.charCodeAt(4) !== 45 && text.charCodeAt(4) !== 47);
}
