import type { Span } from '../spans';
import { gapsOf } from '../spans';

/** Names under which `veil-marks.css` knows them. */
const OPEN = 'dongdian-open';
const VEIL = 'dongdian-veil';

/**
 * Tells the browser what of the page's text may be read. Text that was never told is not
 * drawn at all, so nothing is seen before it was looked at, and nothing when the page clears
 * the registry of highlights.
 */
export class Cover {
  readonly #open = new Highlight();
  readonly #veil = new Highlight();
  readonly #ranges = new Map<Text, { open: StaticRange[]; veil: StaticRange[] }>();

  constructor() {
    // Over every highlight of the page's own, which would draw the letters again.
    this.#veil.priority = 2 ** 30;
  }

  static supported(): boolean {
    return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
  }

  show(): void {
    CSS.highlights.set(OPEN, this.#open);
    CSS.highlights.set(VEIL, this.#veil);
  }

  hide(): void {
    if (CSS.highlights.get(OPEN) === this.#open) CSS.highlights.delete(OPEN);
    if (CSS.highlights.get(VEIL) === this.#veil) CSS.highlights.delete(VEIL);
    this.forgetAll();
  }

  /** The page's scripts can clear the registry. */
  restore(): void {
    if (CSS.highlights.get(OPEN) !== this.#open || CSS.highlights.get(VEIL) !== this.#veil)
      this.show();
  }

  /** From now on a text is not drawn, until it is told again. */
  forget(node: Text): void {
    const known = this.#ranges.get(node);
    if (!known) return;
    for (const range of known.open) this.#open.delete(range);
    for (const range of known.veil) this.#veil.delete(range);
    this.#ranges.delete(node);
  }

  forgetAll(): void {
    this.#open.clear();
    this.#veil.clear();
    this.#ranges.clear();
  }

  /** @param covered what stays unreadable of the node's data */
  tell(node: Text, covered: readonly Span[]): void {
    this.forget(node);
    const veil = covered.map((span) => rangeOf(node, span));
    const open = gapsOf(covered, node.data.length).map((span) => rangeOf(node, span));
    for (const range of open) this.#open.add(range);
    for (const range of veil) this.#veil.add(range);
    this.#ranges.set(node, { open, veil });
  }

  /** Was a text told, and is nothing of it covered? */
  isOpen(node: Text): boolean {
    return this.#ranges.get(node)?.veil.length === 0;
  }

  /** Lets go of texts that left the page by a way nobody saw. */
  prune(): void {
    for (const node of this.#ranges.keys()) if (!node.isConnected) this.forget(node);
  }

  get size(): number {
    return this.#ranges.size;
  }
}

const rangeOf = (node: Text, { start, end }: Span): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
