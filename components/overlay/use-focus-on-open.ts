import { useEffect } from 'react';

/** Frames in which a card may still be hidden while its place is worked out. */
const TRIES = 30;

/**
 * Moves focus to `target()` once it can take it: what is still hidden takes none, so the
 * wish is repeated each frame for half a second.
 */
export function useFocusOnOpen(wanted: boolean, target: () => HTMLElement | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the wish is one of the opening; a later render must not take focus again
  useEffect(() => {
    if (!wanted) return;
    let frame = 0;
    let left = TRIES;
    const attempt = () => {
      const element = target();
      element?.focus({ preventScroll: true });
      const root = element?.getRootNode() as Document | ShadowRoot | undefined;
      if (element && root?.activeElement === element) return;
      left -= 1;
      if (left > 0) frame = requestAnimationFrame(attempt);
    };
    attempt();
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
}
