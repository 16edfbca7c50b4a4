/** Runs inside a fixture, in a world of its own: the real scanner, and the mutations. */
import '../../scripts/recognise/in-page';
import { mutate } from './mutations/index';
import type { MutationName } from './mutations/names';

let kept: Node | null = null;

const fixture = {
  mutate: (name: MutationName, seed: string): boolean => mutate(document, name, seed),
  /** Keeps the page as it is now; pages with shadow roots or frames cannot be kept. */
  keep(): void {
    kept = document.documentElement.cloneNode(true);
  },
  restore(): void {
    if (kept) document.replaceChild(kept.cloneNode(true), document.documentElement);
  },
};

(globalThis as unknown as { dongdianFixture: typeof fixture }).dongdianFixture = fixture;
