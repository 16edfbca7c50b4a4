/** A colour, `#rrggbb` or `rgb(r, g, b)`, as its luminance by WCAG 2.2; a number is one already. */
type Colour = string | number;

function parts(colour: string): readonly number[] {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex) return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const found = /^rgba?\((\d+), (\d+), (\d+)(?:, 1)?\)$/.exec(colour);
  if (!found) throw new Error(`No plain colour: ${colour}`);
  return found.slice(1, 4).map(Number);
}

export function luminance(colour: Colour): number {
  if (typeof colour === 'number') return colour;
  const [r = 0, g = 0, b = 0] = parts(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * The luminance on the wall: the range between black and white shrinks to 60 %, and the light
 * of the room lies over all of it, so that black is as bright as a tenth of white was.
 */
export const washed = (colour: Colour): number => 0.1 + 0.6 * luminance(colour);

/** WCAG 2.2 contrast. */
export function contrast(one: Colour, other: Colour): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}
