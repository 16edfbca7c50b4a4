import { arrow, computePosition, flip, hide, offset, shift } from '@floating-ui/dom';

/** Between ring and target, between ring and sentence, and to the edge of the window, in px. */
const RING = 6;
const GAP = 16;
const EDGE = 12;
/** Room for the arrow's point beside the rounded corners. */
const CORNER = 18;
/** The ring's number stands this far out. */
const BADGE = 16;

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
  parts.ring.toggleAttribute('data-edge', around.x < BADGE || around.y < BADGE);
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

/**
 * Without a target: in a corner, the lower right one first, where little of a page is covered.
 *
 * @param free what has to stay free: a dialog that the page has opened
 */
export function dock(bubble: HTMLElement, free: DOMRect | null): void {
  const { width, height } = bubble.getBoundingClientRect();
  delete bubble.dataset.side;
  const right = Math.max(EDGE, document.documentElement.clientWidth - width - 2 * EDGE);
  const low = Math.max(EDGE, window.innerHeight - height - 2 * EDGE);
  const corners = [
    [right, low],
    [EDGE, low],
    [right, EDGE],
    [EDGE, EDGE],
  ] as const;
  const over = ([x, y]: readonly [number, number]): number => {
    if (!free) return 0;
    const across = Math.min(x + width, free.right) - Math.max(x, free.left);
    const down = Math.min(y + height, free.bottom) - Math.max(y, free.top);
    return Math.max(0, across) * Math.max(0, down);
  };
  const [x, y] = corners.reduce((best, one) => (over(one) < over(best) ? one : best));
  moveTo(bubble, x, y);
}

/** The page's own modal dialog on top, which makes everything outside of it out of reach. */
export function openDialog(): Element | null {
  const modals = document.querySelectorAll('dialog:modal');
  return modals[modals.length - 1] ?? null;
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
