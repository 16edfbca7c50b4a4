/** Labels this far outside the window are looked at before they are scrolled to. */
const MARGIN = '600px';

/**
 * Calls back for texts as they come near the window — also when something hidden is shown.
 * The browser watches, not we: a label far down a long page costs nothing until then.
 */
export class NearView {
  readonly #texts = new WeakMap<Element, Text[]>();
  readonly #observer: IntersectionObserver | null;

  constructor(private readonly near: (texts: readonly Text[]) => void) {
    this.#observer =
      typeof IntersectionObserver === 'function'
        ? new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: MARGIN })
        : null;
  }

  watch(text: Text): void {
    const element = text.parentElement;
    if (!element) return;
    if (!this.#observer) {
      this.near([text]);
      return;
    }
    const known = this.#texts.get(element);
    if (known) {
      if (!known.includes(text)) known.push(text);
    } else this.#texts.set(element, [text]);
    this.#observer.observe(element);
  }

  stop(): void {
    this.#observer?.disconnect();
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    const texts: Text[] = [];
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      this.#observer?.unobserve(target);
      texts.push(...(this.#texts.get(target) ?? []));
      this.#texts.delete(target);
    }
    if (texts.length > 0) this.near(texts);
  }
}
