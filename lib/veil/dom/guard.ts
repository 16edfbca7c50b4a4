import type { Cover } from './cover';

/** More texts than this in one selection are not looked through. */
const MOST = 4000;

/**
 * Stops copying, cutting and dragging of what is covered. The one place where an event of the
 * page is stopped, and only where the selection holds text that may not be read.
 */
export function guardCopies(cover: Cover, signal: AbortSignal): void {
  const stop = (event: Event): void => {
    if (!touchesCovered(cover, event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['copy', 'cut', 'dragstart'])
    window.addEventListener(type, stop, { capture: true, signal });
}

function touchesCovered(cover: Cover, event: Event): boolean {
  // What is typed is never drawn, so it is never given away either; nor is a picture.
  const [target] = event.composedPath();
  if (target instanceof Element) {
    if (target.matches('input,textarea,select,[contenteditable]')) return true;
    if (event.type === 'dragstart' && target.matches('img,canvas,video,svg,a')) return true;
  }
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return false;
  for (let at = 0; at < selection.rangeCount; at++) {
    const range = selection.getRangeAt(at);
    const common = range.commonAncestorContainer;
    const walker = document.createTreeWalker(common, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (
      let node: Node | null = common instanceof Text ? common : walker.nextNode();
      node;
      node = walker.nextNode()
    ) {
      if (!range.intersectsNode(node) || !/\S/.test((node as Text).data)) continue;
      if (++count > MOST || !cover.isOpen(node as Text)) return true;
    }
  }
  return false;
}
