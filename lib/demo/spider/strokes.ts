/**
 * Digits as strokes on a field 0 … 600 wide and 0 … 700 high (y upwards). Drawn for this
 * page and plain on purpose: a person reads them, a program that reads text does not.
 */
export type Point = readonly [x: number, y: number];

/** Points of an arc, angles in degrees, anticlockwise when `to` is larger. */
function arc(cx: number, cy: number, rx: number, ry: number, from: number, to: number): Point[] {
  const steps = Math.max(2, Math.ceil(Math.abs(to - from) / 18));
  return Array.from({ length: steps + 1 }, (_, at): Point => {
    const angle = ((from + ((to - from) * at) / steps) * Math.PI) / 180;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
}

/** For each digit the lines a pen would draw. */
export const DIGIT_STROKES: readonly (readonly (readonly Point[])[])[] = [
  [arc(300, 350, 190, 310, 0, 360)],
  [
    [
      [160, 540],
      [320, 660],
      [320, 40],
    ],
  ],
  [[...arc(300, 470, 190, 190, 170, -30), [110, 40], [500, 40]]],
  [[...arc(290, 495, 170, 165, 160, -90), ...arc(290, 200, 200, 165, 85, -160)]],
  [
    [
      [420, 40],
      [420, 660],
      [90, 220],
      [520, 220],
    ],
  ],
  [[[470, 660], [160, 660], [135, 380], ...arc(295, 240, 195, 200, 120, -150)]],
  [arc(300, 235, 190, 195, 0, 360), [...arc(420, 330, 310, 330, 95, 178), [110, 235]]],
  [
    [
      [100, 660],
      [500, 660],
      [250, 40],
    ],
  ],
  [arc(300, 505, 155, 155, 0, 360), arc(300, 195, 190, 157, 0, 360)],
  [arc(300, 465, 190, 195, 0, 360), [[490, 465], ...arc(180, 370, 310, 330, 2, -85)]],
];
