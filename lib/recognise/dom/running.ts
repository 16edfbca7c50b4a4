import type { Found } from './found';

/** A number that changes from frame to frame is still counting up; a ticker is slower. */
const RUNNING_MS = 120;
const MOST_MS = 4000;

/** Knows which numbers the page is changing right now: counters run up to theirs after loading. */
export class Running {
  readonly #touched = new WeakMap<Node, number>();

  touch(node: Node, now: number): void {
    this.#touched.set(node, now);
  }

  /** Resolves when these numbers stand still, or after four seconds. */
  async still(found: () => readonly (Found | null)[]): Promise<void> {
    const end = performance.now() + MOST_MS;
    while (found().some((one) => this.#isRunning(one)) && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, RUNNING_MS / 2));
  }

  #isRunning(found: Found | null): boolean {
    const since = performance.now() - RUNNING_MS;
    return [...(found?.nodes ?? []), found?.element].some(
      (node) => node && (this.#touched.get(node) ?? -MOST_MS) > since,
    );
  }
}
