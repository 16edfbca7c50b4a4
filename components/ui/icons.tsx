/**
 * Our own small set, drawn on a 20 × 20 grid. Strokes take the colour of the text;
 * `solid` ones are filled, so that a verdict's shape is told apart at a glance.
 */
const SHAPES = {
  close: { d: 'M5 5l10 10M15 5L5 15' },
  more: { d: 'M4 10h.01M10 10h.01M16 10h.01', heavy: true },
  speaker: { d: 'M3.5 8v4h3l4 3.5v-11l-4 3.5zM13.5 7.5a3.5 3.5 0 0 1 0 5M15.8 5a7 7 0 0 1 0 10' },
  stop: { d: 'M6 6h8v8H6z', solid: true },
  larger: { d: 'M2.5 16L7 4.5 11.5 16M4 12.3h6M15.5 5v6M12.5 8h6' },
  check: { d: 'M4 10.5l4 4 8-9' },
  shop: {
    d: 'M3 8.5L4.5 4h11L17 8.5M4.5 10v6h11v-6M3 8.5a2.3 2.3 0 0 0 4.7 0 2.3 2.3 0 0 0 4.6 0 2.3 2.3 0 0 0 4.7 0z',
  },
  chevron: { d: 'M7.5 4.5L13 10l-5.5 5.5' },
  info: { d: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM10 9.3v4.2M10 6.5h.01' },
  care: { d: 'M10 2l8 8-8 8-8-8zM10 6.5v4M10 13.3h.01' },
  done: { d: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM6.7 10.2l2.4 2.4 4.3-4.9' },
  settings: { d: 'M3 6h6M13 6h4M3 14h3M10 14h7M9 4v4h4V4zM6 12v4h4v-4z' },
  eye: {
    d: 'M2 10c2-3.7 4.7-5.5 8-5.5s6 1.8 8 5.5c-2 3.7-4.7 5.5-8 5.5S4 13.7 2 10zM10 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  },
  person: { d: 'M10 3.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM4 17c.5-3.5 2.7-5.2 6-5.2s5.5 1.7 6 5.2' },
  step: { d: 'M5.5 3v14M5.5 4h9l-2.5 3.5L14.5 11h-9' },
  search: { d: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM13 13l4 4' },
  back: { d: 'M12.5 4.5L7 10l5.5 5.5' },
  link: { d: 'M8 4.5H4.5v11h11V12M11.5 3.5h5v5M16.5 3.5L9 11' },
  diamond: { d: 'M10 2.5L17.5 10 10 17.5 2.5 10z' },
  dot: { d: 'M10 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12z', solid: true },
  up: { d: 'M10 4l7 12H3z', solid: true },
  down: { d: 'M10 16L3 4h14z', solid: true },
  again: { d: 'M16 10a6 6 0 1 1-1.8-4.3M16.5 3v3.5H13' },
  full: { d: 'M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5' },
  side: { d: 'M3 4h14v12H3zM12.5 4v12' },
  equal: { d: 'M3.5 7h13M3.5 13h13', heavy: true },
} as const satisfies Record<string, { d: string; solid?: true; heavy?: true }>;

export type IconName = keyof typeof SHAPES;
export const ICON_NAMES = Object.keys(SHAPES) as readonly IconName[];

/** A drawing beside a word; never the only carrier of a meaning, so it is hidden from readers. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  const shape: { d: string; solid?: true; heavy?: true } = SHAPES[name];
  return (
    <svg
      className={className ? `dd-icon ${className}` : 'dd-icon'}
      viewBox="0 0 20 20"
      data-solid={shape.solid ? '' : undefined}
      style={shape.heavy ? { strokeWidth: 2.6 } : undefined}
      aria-hidden="true"
      focusable="false"
    >
      <path d={shape.d} />
    </svg>
  );
}
