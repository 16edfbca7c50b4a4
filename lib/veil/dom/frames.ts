/** What the veils of one page's frames know of each other; they share an isolated world. */
export interface VeilWorld {
  dongdianVeil?: {
    /** Texts of this frame are covered: it may be shown. */
    readonly covered: () => boolean;
    /** Amounts of money are covered too. */
    readonly amounts: () => boolean;
    /** A frame inside became ready, or is about to leave. */
    readonly frameChanged: (leaving?: Window) => void;
  };
}

/**
 * Addresses, as their elements name them, of the frames that may be seen: ours runs in them.
 * Frames of other origins, and such of one address of which another is not covered, may not.
 *
 * @param leaving a frame whose document goes away
 */
export function coveredFrames(roots: Iterable<ParentNode>, leaving?: Window): Set<string> {
  const shown = new Set<string>();
  const hidden = new Set<string>();
  for (const root of roots)
    for (const frame of root.querySelectorAll('iframe')) {
      const address = frame.getAttribute('src') ?? '';
      const covered = frame.contentWindow !== leaving && isCovered(frame);
      (covered ? shown : hidden).add(address);
    }
  return new Set([...shown].filter((address) => !hidden.has(address)));
}

function isCovered(frame: HTMLIFrameElement): boolean {
  try {
    const world = frame.contentWindow as (Window & VeilWorld) | null;
    return world?.dongdianVeil?.covered() === true;
  } catch {
    return false;
  }
}
