import { useId } from 'react';

const STEP = 10;
const RADIUS = 3.7;

/** Number of dots to the nearest half; what is no number, or outside 0 … 100, is bounded. */
export function toHalves(of100: number): number {
  if (!Number.isFinite(of100)) return 0;
  return Math.min(100, Math.max(0, Math.round(of100 * 2) / 2));
}

const centre = (at: number) => [(at % 10) * STEP + STEP / 2, Math.floor(at / 10) * STEP + STEP / 2];

function circle(at: number): string {
  const [x = 0, y = 0] = centre(at);
  return `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`;
}

function leftHalf(at: number): string {
  const [x = 0, y = 0] = centre(at);
  return `M${x} ${y - RADIUS}a${RADIUS} ${RADIUS} 0 0 0 0 ${2 * RADIUS}z`;
}

export interface HundredDotsProps {
  /** People out of 100; drawn to the nearest half. */
  readonly of100: number;
  /** The same in words. */
  readonly alt: string;
  readonly className?: string;
}

/**
 * 100 people as 10 × 10 dots, read line by line: full ones, at most one half, rings.
 * Full and ring differ by shape, so the picture survives without colour.
 */
export function HundredDots({ of100, alt, className }: HundredDotsProps) {
  const id = useId();
  const halves = toHalves(of100);
  const full = Math.floor(halves);
  const half = halves > full;
  const places = Array.from({ length: 100 }, (_, at) => at);
  const rings = places.slice(full).map(circle).join('');
  const dots = places.slice(0, full).map(circle).join('') + (half ? leftHalf(full) : '');
  return (
    <svg
      className={className ? `dd-dots ${className}` : 'dd-dots'}
      viewBox="0 0 100 100"
      role="img"
      aria-labelledby={id}
      data-full={full}
      data-half={half ? '' : undefined}
    >
      <title id={id}>{alt}</title>
      <path className="dd-dots-ring" d={rings} />
      <path className="dd-dots-full" d={dots} />
    </svg>
  );
}
