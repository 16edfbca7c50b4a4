/** Room left under what is brought into sight. */
const MARGIN = 16;

/**
 * Brings a part that just opened into sight by scrolling the card's own frame, and only
 * that: `scrollIntoView` could move the page underneath. Serves as a `ref`.
 */
export function reveal(element: HTMLElement | null): void {
  const frame = element?.closest('.dd-card-scroll');
  if (!element || !frame) return;
  const seen = frame.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  if (box.top < seen.top) frame.scrollTop += box.top - seen.top;
  else if (box.bottom + MARGIN > seen.bottom)
    frame.scrollTop += Math.min(box.bottom + MARGIN - seen.bottom, box.top - seen.top);
}
