/** A fraction of a lane as an SVG length. */
export const part = (fraction: number): string => `${Number((fraction * 100).toFixed(3))}%`;
