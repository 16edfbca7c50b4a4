import { parentElementOf } from '../../recognise/dom/runs';

/** Pieces this far outside the window are told before they are scrolled to. */
const MARGIN = '400px';
/** So many elements make one piece: a row, a card. Each is watched by the browser. */
const PIECE = 40;

/**
 * Parts a page into pieces and says which come near the window and which leave it. Only what
 * is near needs to be told: everything else is not drawn anyway, and every text that is told
 * costs the browser a little with each change of the page.
 */
export class Nearness {
  readonly #near = new Set<Element>();
  readonly #watched = new WeakSet<Element>();
  readonly #observer: IntersectionObserver;

  /** @param changed pieces that came near (`true`) or left */
  constructor(changed: (piece: Element, near: boolean) => void, done: () => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          // What has no box of its own (`display: contents`) may hold what has one.
          const { width, height } = boundingClientRect;
          const near = target.isConnected && (isIntersecting || width === 0 || height === 0);
          if (near === this.#near.has(target)) continue;
          if (near) this.#near.add(target);
          else this.#near.delete(target);
          changed(target, near);
        }
        done();
      },
      { rootMargin: MARGIN },
    );
  }

  get pieces(): Iterable<Element> {
    return this.#near;
  }

  /** @returns is the piece that holds this text near already? Else it is watched from now on. */
  watch(text: Text, cache: Map<Element, Element>): boolean {
    const holder = parentElementOf(text);
    if (!holder) return false;
    const piece = pieceOf(holder, cache);
    if (this.#near.has(piece)) return true;
    if (!this.#watched.has(piece)) {
      this.#watched.add(piece);
      this.#observer.observe(piece);
    }
    return false;
  }

  prune(): void {
    for (const piece of this.#near)
      if (!piece.isConnected) {
        this.#near.delete(piece);
        this.#watched.delete(piece);
        this.#observer.unobserve(piece);
      }
  }

  stop(): void {
    this.#observer.disconnect();
    this.#near.clear();
  }
}

function pieceOf(holder: Element, cache: Map<Element, Element>): Element {
  const known = cache.get(holder);
  if (known) return known;
  const up = holder.parentElement;
  const large = !up || up.tagName === 'BODY' || up.getElementsByTagName('*').length > PIECE;
  const piece = large ? holder : pieceOf(up, cache);
  cache.set(holder, piece);
  return piece;
}
