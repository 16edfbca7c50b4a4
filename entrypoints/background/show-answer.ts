import type { Card } from '../../lib/explain/card';
import type { Overlay } from '../../lib/messaging/bridge';
import type { Sighting } from '../../lib/shared/sighting';

/**
 * Shows a card beside the words that are selected. Runs in the page, beside the overlay:
 * must not use anything from here.
 */
export function showAnswer({ sighting, card }: { sighting: Sighting; card: Card }): void {
  const world = globalThis as unknown as Record<symbol, { overlay?: Overlay } | undefined>;
  const overlay = world[Symbol.for('dongdian.bridge')]?.overlay;
  if (!overlay) throw new Error('no overlay here');
  const selection = getSelection();
  // A copy lives on when the person selects something else.
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  // Words selected in a field of a form are no part of the page's own selection.
  const field = document.activeElement;
  const visible = (box: DOMRect | undefined): box is DOMRect =>
    box !== undefined && box.width > 0 && box.height > 0;
  const place = (): DOMRect => {
    const words = range?.getBoundingClientRect();
    if (visible(words)) return words;
    const around = field === document.body ? undefined : field?.getBoundingClientRect();
    return visible(around) ? around : new DOMRect(innerWidth / 2, innerHeight / 4, 1, 1);
  };
  overlay.show({
    sighting,
    avoid: () => [place()],
    card: Promise.resolve({ ok: true, value: card }),
    pinned: true,
    focus: true,
    sample: false,
  });
}
