import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Free space between card and label, and to the edge of the window, in px. */
const GAP = 10;
const EDGE = 8;
/** Below this height a card can not be read; another side is tried first. */
const LOWEST = 160;

/**
 * Places the card beside the boxes it may not cover (label and number), inside the window.
 *
 * @param avoid boxes in viewport coordinates, at least one.
 */
export async function place(card: HTMLElement, avoid: readonly DOMRect[]): Promise<void> {
  const around = union(avoid);
  const reference = { getBoundingClientRect: () => around };
  card.style.setProperty('--dd-card-max-height', `${window.innerHeight - 2 * EDGE}px`);
  const { x, y } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({
        fallbackPlacements: ['top-start', 'right-start', 'left-start', 'bottom-end', 'top-end'],
        fallbackStrategy: 'bestFit',
        crossAxis: false,
        padding: EDGE,
      }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          card.style.setProperty(
            '--dd-card-max-height',
            `${Math.max(LOWEST, Math.floor(availableHeight))}px`,
          );
        },
      }),
    ],
  });
  putAt(card, x, y);
}

/** Without a mark: at the upper right, out of the way. */
export function placeAtEdge(card: HTMLElement): void {
  card.style.setProperty('--dd-card-max-height', `${window.innerHeight - 2 * EDGE}px`);
  const width = card.getBoundingClientRect().width;
  putAt(card, Math.max(EDGE, window.innerWidth - width - 2 * EDGE), 2 * EDGE);
}

/** By a transform: any other move is a layout shift, and the browser writes it to the page. */
function putAt(card: HTMLElement, x: number, y: number): void {
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  card.style.visibility = 'visible';
}

function union(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
