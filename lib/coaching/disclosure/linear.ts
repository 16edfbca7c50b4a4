/** Sums that are known: of each unknown how often, and what comes out. */
export interface Equation {
  readonly of: Float64Array;
  readonly value: number;
}

const TINY = 1e-9;

/** Equations of which each begins with an unknown that no other one holds. */
export interface Solved {
  readonly rows: readonly {
    readonly lead: number;
    readonly of: Float64Array;
    readonly value: number;
  }[];
}

/** Gauss and Jordan. What contradicts the others (figures change between two reports) is dropped. */
export function solve(equations: readonly Equation[]): Solved {
  const rows: { lead: number; of: Float64Array; value: number }[] = [];
  for (const { of, value } of equations) {
    const one = reduce({ rows }, of, value);
    const lead = one.of.findIndex((factor) => Math.abs(factor) > TINY);
    if (lead === -1) continue;
    const by = one.of[lead] ?? 1;
    const made = { lead, of: one.of.map((factor) => factor / by), value: one.value / by };
    for (const row of rows) {
      const factor = row.of[lead] ?? 0;
      if (Math.abs(factor) <= TINY) continue;
      row.of.forEach((was, at) => {
        row.of[at] = was - factor * (made.of[at] ?? 0);
      });
      row.value -= factor * made.value;
    }
    rows.push(made);
  }
  return { rows };
}

function reduce(
  { rows }: Solved,
  of: Float64Array,
  value: number,
): { of: Float64Array; value: number } {
  const rest = Float64Array.from(of);
  let left = value;
  for (const row of rows) {
    const factor = rest[row.lead] ?? 0;
    if (Math.abs(factor) <= TINY) continue;
    row.of.forEach((was, at) => {
      rest[at] = (rest[at] ?? 0) - factor * was;
    });
    left -= factor * row.value;
  }
  return { of: rest, value: left };
}

/** What a sum comes to, where the equations say it; else `null`. */
export function told(solved: Solved, of: Float64Array): number | null {
  const { of: rest, value } = reduce(solved, of, 0);
  return rest.every((factor) => Math.abs(factor) <= 1e-6) ? -value : null;
}

export interface Range {
  low: number;
  high: number;
}

const MOST_ROUNDS = 60;

/**
 * Narrows whole unknowns between bounds by every equation until nothing moves.
 *
 * @returns `null` where the equations contradict the bounds.
 */
export function narrow(
  equations: readonly Equation[],
  start: readonly Readonly<Range>[],
): Range[] | null {
  const ranges = start.map(({ low, high }) => ({ low, high }));
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round += 1) {
    moved = false;
    for (const { of, value } of equations) {
      let [least, greatest] = [0, 0];
      of.forEach((factor, at) => {
        const { low, high } = ranges[at] ?? { low: 0, high: 0 };
        least += factor * (factor > 0 ? low : high);
        greatest += factor * (factor > 0 ? high : low);
      });
      for (const [at, factor] of of.entries()) {
        const range = ranges[at];
        if (Math.abs(factor) <= TINY || !range) continue;
        const [mine, most] = [
          factor * (factor > 0 ? range.low : range.high),
          factor * (factor > 0 ? range.high : range.low),
        ];
        const [a, b] = [(value - (greatest - most)) / factor, (value - (least - mine)) / factor];
        const low = Math.ceil(Math.min(a, b) - 1e-6);
        const high = Math.floor(Math.max(a, b) + 1e-6);
        if (low > range.low || high < range.high) {
          range.low = Math.max(range.low, low);
          range.high = Math.min(range.high, high);
          if (range.low > range.high) return null;
          moved = true;
          break;
        }
      }
    }
  }
  return ranges;
}
