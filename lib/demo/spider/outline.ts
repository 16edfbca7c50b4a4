import type { Point } from './strokes';

/** Half the width of the pen. */
const PEN = 44;
const CORNERS = 12;

/** All contours run the same way: where they lie over each other a font still fills them. */
function clockwise(contour: readonly Point[]): Point[] {
  const area = contour.reduce((sum, [x, y], at) => {
    const [nx, ny] = contour[(at + 1) % contour.length] ?? [x, y];
    return sum + x * ny - nx * y;
  }, 0);
  return area > 0 ? contour.toReversed() : [...contour];
}

const dot = ([x, y]: Point): Point[] =>
  Array.from({ length: CORNERS }, (_, at): Point => {
    const angle = (at / CORNERS) * 2 * Math.PI;
    return [x + PEN * Math.cos(angle), y + PEN * Math.sin(angle)];
  });

function bar([ax, ay]: Point, [bx, by]: Point): Point[] {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [nx, ny] = [((by - ay) / length) * PEN, ((ax - bx) / length) * PEN];
  return [
    [ax + nx, ay + ny],
    [bx + nx, by + ny],
    [bx - nx, by - ny],
    [ax - nx, ay - ny],
  ];
}

/** The filled shape of pen strokes: a round at every point, a bar between two. */
export function outlineOf(strokes: readonly (readonly Point[])[]): Point[][] {
  return strokes.flatMap((stroke) => [
    ...stroke.map((point) => clockwise(dot(point))),
    ...stroke.slice(1).map((point, at) => clockwise(bar(stroke[at] ?? point, point))),
  ]);
}
