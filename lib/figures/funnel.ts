import { drawable, drawn, type FigureResult, refused } from './result';
import { inside } from './scale';

/** One step on the way from shown to paid. */
export interface FunnelStep {
  readonly id: string;
  readonly name: string;
  /** How many; `null`: not known, the step is left out and named. */
  readonly count: number | null;
  /** Times and people are not drawn to one scale. */
  readonly counts: 'times' | 'people';
}

export interface FunnelBar extends FunnelStep {
  readonly count: number;
  /** Length as a fraction of the lane, against the longest bar that counts the same. */
  readonly length: number;
  /** Length of the bar before where both count the same: the slope between them starts there. */
  readonly before: number | null;
  /** This count ÷ the one before; `null` at the first step and after nothing. */
  readonly ratio: number | null;
}

export interface FunnelLayout {
  readonly bars: readonly FunnelBar[];
  /** Names of steps without a number. */
  readonly leftOut: readonly string[];
  /** Names of steps whose bar has a scale of its own. */
  readonly otherScale: readonly string[];
}

/**
 * Bars of a way from shown to paid, in the order given; lengths are linear, none is made
 * longer to be seen. Refuses fewer than two known steps and counts that are none.
 */
export function layoutFunnel(steps: readonly FunnelStep[]): FigureResult<FunnelLayout> {
  const known = steps.filter((step): step is FunnelStep & { count: number } => step.count !== null);
  if (known.some(({ count }) => !drawable(count) || count < 0)) return refused('not-a-number');
  if (known.length < 2) return refused('too-few');
  const longest = (counts: FunnelStep['counts']) =>
    Math.max(...known.filter((step) => step.counts === counts).map(({ count }) => count));
  const bars: FunnelBar[] = [];
  for (const step of known) {
    const last = bars.at(-1);
    const most = longest(step.counts);
    bars.push({
      ...step,
      length: most > 0 ? inside(step.count / most) : 0,
      before: last?.counts === step.counts ? last.length : null,
      ratio: last && last.count > 0 ? step.count / last.count : null,
    });
  }
  const mixed = new Set(known.map(({ counts }) => counts)).size > 1;
  return drawn({
    bars,
    leftOut: steps.filter(({ count }) => count === null).map(({ name }) => name),
    otherScale: mixed
      ? known.filter(({ counts }) => counts === 'times').map(({ name }) => name)
      : [],
  });
}
