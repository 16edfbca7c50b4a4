/** What an arrow key does where the page itself has the focus. */
export type PointerKey = 'next' | 'back';

/** Widgets in which arrows mean something: they keep their keys. */
const USES_ARROWS =
  'input,textarea,select,video,audio,iframe,object,embed,[contenteditable]:not([contenteditable=false]),[role=textbox],[role=searchbox],[role=combobox],[role=listbox],[role=option],[role=slider],[role=spinbutton],[role=tab],[role=tablist],[role=menu],[role=menubar],[role=menuitem],[role=radio],[role=radiogroup],[role=tree],[role=treeitem],[role=grid],[role=gridcell],[role=application],[role=scrollbar]';

export function keyOf(event: KeyboardEvent): PointerKey | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  if (event.key === 'ArrowRight') return 'next';
  return event.key === 'ArrowLeft' ? 'back' : null;
}

/**
 * May an arrow key pressed in the page move the pointer as well? Only where the page has no
 * use for it of its own; and it is never taken from the page.
 */
export function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const [target] = event.composedPath();
  return !(target instanceof Element) || target.closest(USES_ARROWS) === null;
}
