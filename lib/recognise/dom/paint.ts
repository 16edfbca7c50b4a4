import type { MarkStyle } from '../../settings/types';

/**
 * Draws marks with the CSS Custom Highlight API: the page's nodes stay as they are. The
 * looks come from `public/marks.css`, which the browser adds to the page for us.
 */
export class Painter {
  #style: MarkStyle;
  #highlight = new Highlight();

  constructor(style: MarkStyle) {
    this.#style = style;
  }

  static supported(): boolean {
    return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
  }

  get highlight(): Highlight {
    return this.#highlight;
  }

  add(range: Range): void {
    this.#highlight.add(range);
  }

  remove(range: Range): void {
    this.#highlight.delete(range);
  }

  setStyle(style: MarkStyle): void {
    if (style === this.#style) return;
    this.hide();
    this.#style = style;
    this.show();
  }

  show(): void {
    CSS.highlights.set(this.#name, this.#highlight);
  }

  hide(): void {
    if (CSS.highlights.get(this.#name) === this.#highlight) CSS.highlights.delete(this.#name);
  }

  /** The page's scripts can clear the registry. @returns true when marks had to come back. */
  restore(): boolean {
    if (CSS.highlights.get(this.#name) === this.#highlight) return false;
    this.show();
    return true;
  }

  get #name(): string {
    return `dongdian-${this.#style}`;
  }
}
