import { drawable, drawn, type FigureResult, refused } from './result';
import { inside } from './scale';

/** One part of a change; `amount` is signed, in the unit of start and end. */
export interface Effect {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
}

export interface WaterfallInput {
  readonly start: number;
  readonly effects: readonly Effect[];
  readonly end: number;
  /** Decimals that are shown; the shown numbers add up as well. */
  readonly decimals: number;
}

export interface WaterfallRow {
  /** `null`: start and end. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: 'start' | 'more' | 'less' | 'none' | 'end';
  /** Rounded so that start + effects = end holds for what is printed. */
  readonly shown: number;
  /** Both ends of the bar as fractions of the lane, the left one first. */
  readonly from: number;
  readonly to: number;
  /** Where the sum stands before and after this row, as fractions of the lane. */
  readonly enters: number;
  readonly leaves: number;
}

export interface WaterfallLayout {
  readonly rows: readonly WaterfallRow[];
  /** Place of zero in the lane; `null` where the lane starts later. */
  readonly zero: number | null;
  /** Where the lane starts; above 0 the first stretch of start and end is left out. */
  readonly laneFrom: number;
  readonly laneTo: number;
  readonly cut: boolean;
  readonly change: number;
}

/** A change this small against the whole is drawn from later than zero, and told so. */
const CUT_BELOW = 0.3;
/** Half a fen, and what a sum of floats loses. */
const LOOSE = 0.005;
const LOOSE_SHARE = 1e-12;
const MOST_EFFECTS = 12;

/** start + effects = end, up to half of a hundredth and what floats lose. */
export function addsUp({ start, effects, end }: Omit<WaterfallInput, 'decimals'>): boolean {
  const sum = effects.reduce((total, { amount }) => total + amount, start);
  const size = effects.reduce(
    (most, { amount }) => Math.max(most, Math.abs(amount)),
    Math.max(Math.abs(start), Math.abs(end)),
  );
  return Math.abs(sum - end) <= LOOSE + size * LOOSE_SHARE;
}

/**
 * A change as bars that follow each other: start, every effect where the one before ended,
 * end. Refuses parts that do not add up, numbers that are none, no part or too many.
 */
export function layoutWaterfall(input: WaterfallInput): FigureResult<WaterfallLayout> {
  const { start, end, effects } = input;
  if (![start, end, ...effects.map(({ amount }) => amount)].every(drawable))
    return refused('not-a-number');
  if (effects.length === 0) return refused('too-few');
  if (effects.length > MOST_EFFECTS) return refused('too-many');
  if (!addsUp(input)) return refused('does-not-add-up');

  const levels = [start];
  for (const { amount } of effects) levels.push((levels.at(-1) ?? 0) + amount);
  // The last effect ends where the end stands, whatever floats lost on the way.
  levels[levels.length - 1] = end;
  const { laneFrom, laneTo, cut } = laneOf(levels);
  const place = (level: number) => inside((level - laneFrom) / (laneTo - laneFrom));
  const shown = roundedToSum(input);
  const base = place(0);

  const whole = (kind: 'start' | 'end', level: number): WaterfallRow => ({
    id: null,
    name: '',
    kind,
    shown: kind === 'start' ? shown.start : shown.end,
    ...ordered(base, place(level)),
    enters: place(level),
    leaves: place(level),
  });
  return drawn({
    rows: [
      whole('start', start),
      ...effects.map(({ id, name, amount }, at): WaterfallRow => {
        const [enters, leaves] = [place(levels[at] ?? 0), place(levels[at + 1] ?? 0)];
        return {
          id,
          name,
          kind: amount === 0 ? 'none' : amount > 0 ? 'more' : 'less',
          shown: shown.effects[at] ?? 0,
          ...ordered(enters, leaves),
          enters,
          leaves,
        };
      }),
      whole('end', end),
    ],
    zero: cut ? null : base,
    laneFrom,
    laneTo,
    cut,
    change: shown.end - shown.start,
  });
}

const ordered = (a: number, b: number) => ({ from: Math.min(a, b), to: Math.max(a, b) });

/** The lane holds zero, unless that would leave the effects too thin to be told apart. */
function laneOf(levels: readonly number[]): { laneFrom: number; laneTo: number; cut: boolean } {
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const span = high - low;
  if (low > 0 && span > 0 && span / high < CUT_BELOW) {
    const step = 10 ** Math.floor(Math.log10(span));
    const laneFrom = Math.floor((low - span * 0.4) / step) * step;
    if (laneFrom > 0 && laneFrom < low) return { laneFrom, laneTo: high, cut: true };
  }
  const [laneFrom, laneTo] = [Math.min(0, low), Math.max(0, high)];
  return { laneFrom, laneTo: laneTo > laneFrom ? laneTo : laneFrom + 1, cut: false };
}

interface Rounded {
  readonly start: number;
  readonly effects: readonly number[];
  readonly end: number;
}

/**
 * Rounds all numbers so that what is printed adds up too: whoever checks with a pencil finds
 * it right. An effect moves by at most the steps that rounding lost, those nearest first.
 */
function roundedToSum({ start, effects, end, decimals }: WaterfallInput): Rounded {
  const factor = 10 ** decimals;
  // + 0: there is no minus nothing.
  const steps = (value: number) => Math.round(value * factor) + 0;
  const exact = effects.map(({ amount }) => amount * factor);
  const whole = exact.map(Math.round);
  let rest = steps(end) - steps(start) - whole.reduce((sum, one) => sum + one, 0);
  while (rest !== 0) {
    const way = Math.sign(rest);
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const [at, one] of whole.entries()) {
      const gain = ((exact[at] ?? 0) - one) * way;
      // What is nothing stays nothing as long as another can carry the step.
      const rank = exact[at] === 0 ? gain - 2 : gain;
      if (rank > most) [most, best] = [rank, at];
    }
    whole[best] = (whole[best] ?? 0) + way;
    rest -= way;
  }
  return {
    start: steps(start) / factor,
    effects: whole.map((one) => one / factor + 0),
    end: steps(end) / factor,
  };
}
