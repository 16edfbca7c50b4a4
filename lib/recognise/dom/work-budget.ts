/**
 * Keeps our share of the page's main thread small: work is paid from an account that
 * fills slowly. A page that just loaded is read at once, an endless mutator is read
 * ever more rarely.
 */

/** Share of time that may be spent in the long run. */
const SHARE = 0.008;
/** Saved up at most: a full first scan of a large page. */
const MOST_MS = 400;
const SHORTEST_MS = 60;
const LONGEST_MS = 5000;

export class WorkBudget {
  #saved = MOST_MS;
  #at: number;

  constructor(private readonly now: () => number = () => performance.now()) {
    this.#at = now();
  }

  spend(ms: number): void {
    this.#earn();
    this.#saved -= ms;
  }

  /** Milliseconds until the next slice may run. */
  delay(): number {
    this.#earn();
    if (this.#saved > MOST_MS / 2) return 0;
    if (this.#saved > 0) return SHORTEST_MS;
    return Math.min(LONGEST_MS, SHORTEST_MS - this.#saved / SHARE);
  }

  #earn(): void {
    const now = this.now();
    this.#saved = Math.min(MOST_MS, this.#saved + (now - this.#at) * SHARE);
    this.#at = now;
  }
}
