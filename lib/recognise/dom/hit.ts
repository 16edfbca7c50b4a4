import type { Finder, Mark } from './finder';
import type { Painter } from './paint';

interface HighlightHit {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}
type FromPoint = (
  x: number,
  y: number,
  options?: { shadowRoots?: readonly ShadowRoot[] },
) => readonly HighlightHit[];

/** Which mark lies under a point of the viewport? */
export function markAt(
  x: number,
  y: number,
  finder: Finder,
  painter: Painter,
  shadows: () => readonly ShadowRoot[],
): Mark | null {
  const registry = CSS.highlights as HighlightRegistry & { highlightsFromPoint?: FromPoint };
  if (registry.highlightsFromPoint) {
    for (const hit of registry.highlightsFromPoint(x, y, { shadowRoots: shadows() }))
      if (hit.highlight === painter.highlight)
        for (const range of hit.ranges) {
          const mark = finder.markOf(range);
          if (mark && isOnTop(mark, x, y)) return mark;
        }
  }
  // Between the lines of a wrapped label there is no glyph, and the label all the same.
  return fromCaret(x, y, finder);
}

/** Some browsers also name what lies under a dialog or a menu of the page. */
function isOnTop(mark: Mark, x: number, y: number): boolean {
  const { startContainer: text } = mark.range;
  const root = text.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const top = root.elementFromPoint(x, y);
  // A label that lets the pointer through has the element around it on top.
  return top !== null && (top.contains(text) || mark.element.contains(top));
}

/** Older browsers: the caret position tells the text node, its boxes decide. */
function fromCaret(x: number, y: number, finder: Finder): Mark | null {
  const node = document.caretPositionFromPoint
    ? document.caretPositionFromPoint(x, y)?.offsetNode
    : document.caretRangeFromPoint?.(x, y)?.startContainer;
  const mark = node && finder.markAtNode(node);
  if (!mark) return null;
  // The caret snaps to the nearest text of the line: the point must really lie on it.
  const { left, right, top, bottom } = mark.range.getBoundingClientRect();
  const inside = x >= left && x <= right && y >= top && y <= bottom;
  return inside && isOnTop(mark, x, y) ? mark : null;
}
