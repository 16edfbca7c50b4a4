import type { Mark } from '../recognise/dom/finder';

/** What is asked of the scanner here. */
export interface MarkSource {
  readonly marks: readonly Mark[];
  valueElement(mark: Mark): Element | null;
}

/** A label that went is looked for this long: pages throw nodes away and draw them anew. */
const GRACE_MS = 1000;

/** Where one label and its number stand, also when the page draws them anew. */
export class FollowedLabel {
  #mark: Mark;
  #boxes: readonly DOMRect[] = [];
  #seen = performance.now();

  constructor(
    private readonly source: MarkSource,
    mark: Mark,
  ) {
    this.#mark = mark;
    this.boxes();
  }

  /** Is this the label itself, or what came in its place? */
  is(mark: Mark): boolean {
    if (!isThere(this.#mark)) this.#mark = this.#successor() ?? this.#mark;
    return mark === this.#mark;
  }

  /** Boxes in viewport coordinates; empty when the label has left the page for good. */
  boxes(): readonly DOMRect[] {
    if (!isThere(this.#mark)) this.#mark = this.#successor() ?? this.#mark;
    const now = performance.now();
    if (isThere(this.#mark)) {
      this.#boxes = boxesOf(this.source, this.#mark);
      this.#seen = now;
    } else if (now - this.#seen > GRACE_MS) this.#boxes = [];
    return this.#boxes;
  }

  /** The mark of the same text that stands nearest to where this one stood. */
  #successor(): Mark | null {
    const { text, match } = this.#mark;
    const [before] = this.#boxes;
    let nearest: Mark | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const mark of this.source.marks) {
      if (mark.text !== text || mark.match.metricId !== match.metricId || !isThere(mark)) continue;
      const box = mark.range.getBoundingClientRect();
      const far = before ? Math.hypot(box.x - before.x, box.y - before.y) : 0;
      if (far < least) [nearest, least] = [mark, far];
    }
    return nearest;
  }
}

const isThere = (mark: Mark): boolean => mark.nodes.every((node) => node.isConnected);

function boxesOf(source: MarkSource, mark: Mark): readonly DOMRect[] {
  const label = [...mark.range.getClientRects()];
  const value = source.valueElement(mark)?.getBoundingClientRect();
  return value && value.width > 0 ? [...label, value] : label;
}
