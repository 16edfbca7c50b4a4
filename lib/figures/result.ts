/** Why a figure is not drawn. Each has its sentence in `lib/i18n/charts.words.ts`. */
export const FIGURE_REFUSALS = [
  'too-few',
  'too-many',
  'not-a-number',
  'bad-date',
  'does-not-add-up',
  'out-of-range',
] as const;
export type FigureRefusal = (typeof FIGURE_REFUSALS)[number];

/** A layout, or why there is none: a figure that would mislead is not drawn. */
export type FigureResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: FigureRefusal };

export const drawn = <T>(value: T): FigureResult<T> => ({ ok: true, value });
export const refused = (why: FigureRefusal): FigureResult<never> => ({ ok: false, why });

/** No shop counts further; beyond it fractions of a lane lose their meaning. */
const MOST = 1e15;

/** A number that can be drawn. */
export const drawable = (value: number): boolean =>
  Number.isFinite(value) && Math.abs(value) < MOST;
