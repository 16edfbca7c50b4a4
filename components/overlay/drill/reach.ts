import { openDialog } from './place-pointer';

/** Behind a dialog of the page nothing can be pressed. */
export function outOfReach(element: Element): boolean {
  const dialog = openDialog();
  return dialog !== null && !dialog.contains(element);
}

/** Something of the page's own frames still cuts it off. */
export function covered(box: DOMRect, element: Element): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (!/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflow)) continue;
    const frame = at.getBoundingClientRect();
    if (at === document.body || at === document.documentElement) continue;
    if (
      box.bottom <= frame.top ||
      box.top >= frame.bottom ||
      box.right <= frame.left ||
      box.left >= frame.right
    )
      return true;
  }
  return false;
}
