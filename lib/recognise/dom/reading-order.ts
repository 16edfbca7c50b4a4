import type { Mark } from './finder';

/** Sorts marks as they are read; in two shadow roots they stay as they were found. */
export function inReadingOrder(a: Mark, b: Mark): number {
  const order = a.range.startContainer.compareDocumentPosition(b.range.startContainer);
  if (order & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
  return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
