import { arrow, computePosition, flip, hide, offset, shift } from '@floating-ui/dom';

/** Between ring and target, between ring and sentence, and to the edge of the window, in px. */
const RING = 6;
const GAP = 16;
const EDGE = 12;
/** Room for the arrow's point beside the rounded corners. */
const CORNER = 18;

/** Where a target is, as a person at the window sees it. */
export type Sight = 'seen' | 'above' | 'below' | 'aside';

/**
 * Puts ring, sentence and arrow at a box; the sentence never lies over it. By transforms
 * alone: any other move is a layout shift, and the browser counts it as the page's.
 *
 * @returns where the box is; where it is out of sight, nothing was placed
 */
export async function placeAt(
  parts: { readonly bubble: HTMLElement; readonly ring: HTMLElement; readonly arrow: HTMLElement },
  box: DOMRect,
  element: Element,
): Promise<Sight> {
  const out = outside(box);
  if (out !== 'seen') return out;
  const around = new DOMRect(
    box.x - RING,
    box.y - RING,
    box.width + 2 * RING,
    box.height + 2 * RING,
  );
  const reference = { getBoundingClientRect: () => around, contextElement: element };
  const { x, y, placement, middlewareData } = await computePosition(reference, parts.bubble, {
    strategy: 'fixed',
    placement: 'bottom',
    middleware: [
      offset(GAP),
      flip({ fallbackPlacements: ['top', 'right', 'left'], padding: EDGE }),
      shift({ padding: EDGE }),
      arrow({ element: parts.arrow, padding: CORNER }),
      hide({ strategy: 'referenceHidden' }),
    ],
  });
  // Scrolled away inside a frame of the page, not of the window.
  if (middlewareData.hide?.referenceHidden) return 'aside';
  moveTo(parts.ring, around.x, around.y);
  parts.ring.style.width = `${Math.round(around.width)}px`;
  parts.ring.style.height = `${Math.round(around.height)}px`;
  parts.ring.style.visibility = 'visible';
  moveTo(parts.bubble, x, y);
  parts.bubble.dataset.side = placement.split('-')[0];
  const { x: along, y: down } = middlewareData.arrow ?? {};
  parts.arrow.style.transform =
    along !== undefined ? `translateX(${along}px)` : `translateY(${down ?? 0}px)`;
  return 'seen';
}

/** Without a target: at the lower right, where little of a page is covered. */
export function dock(bubble: HTMLElement): void {
  const { width, height } = bubble.getBoundingClientRect();
  delete bubble.dataset.side;
  moveTo(
    bubble,
    Math.max(EDGE, document.documentElement.clientWidth - width - 2 * EDGE),
    Math.max(EDGE, window.innerHeight - height - 2 * EDGE),
  );
}

function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  element.style.visibility = 'visible';
}

function outside(box: DOMRect): Sight {
  if (box.bottom <= 0) return 'above';
  if (box.top >= window.innerHeight) return 'below';
  return box.right <= 0 || box.left >= window.innerWidth ? 'aside' : 'seen';
}
