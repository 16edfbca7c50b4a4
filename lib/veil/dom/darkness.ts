/**
 * Hides a whole document without a word in it, until the veil's sheets are there: an endless
 * animation of the root. @returns ends it
 */
export function darkness(root: Element): () => void {
  const night = { opacity: 0, visibility: 'hidden' };
  const animation = root.animate([night, night], { duration: 1e9, fill: 'both' });
  return () => animation.cancel();
}

/** Do the veil's sheets hold for this document? */
export const sheetsHold = (root: Element): boolean =>
  /^(?:transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(
    getComputedStyle(root).getPropertyValue('-webkit-text-fill-color'),
  );
