import { funnelGap, HALF_YUAN, several } from './settle';

interface Row {
  readonly visitors: number;
  readonly orders: number;
  readonly paid: number;
}

/** Numbers of visits to choose from on one day. */
const CHOICES = 16;
/** From which row on visits are chosen with a whole stretch in mind. */
const STRETCHES = [
  { length: 7, from: 2 },
  { length: 30, from: 7 },
] as const;

const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);

/** Per day: every sum that the days up to it can give, with the day's own part in it. */
function sumsOf(choices: readonly (readonly number[])[]): Map<number, number>[] {
  let before: Iterable<number> = [0];
  return choices.map((day) => {
    const reached = new Map<number, number>();
    for (const total of before)
      for (const choice of day)
        if (!reached.has(total + choice)) reached.set(total + choice, choice);
    before = [...reached.keys()];
    return reached;
  });
}

/** The choices that lead to a sum, day by day. */
function wayTo(total: number, sums: readonly Map<number, number>[]): number[] {
  let left = total;
  return sums
    .toReversed()
    .map((reached) => {
      const choice = reached.get(left) ?? 0;
      left -= choice;
      return choice;
    })
    .reverse();
}

/**
 * Visits of each day (newest first). Unlike people they add up over days, so the days
 * themselves are chosen such that visits × orders per visit × money per order gives the
 * money on every day and over the last 7 and the last 30.
 */
export function sessionsOf(rows: readonly Row[], wanted: readonly number[]): number[] {
  const choices = rows.map(({ visitors, orders, paid }, row) => {
    const target = Math.max(visitors, wanted[row] ?? 0);
    const gap = (sessions: number) => (paid === 0 ? 0 : funnelGap(sessions, orders, paid));
    const found = several(target, visitors, Math.round(target * 1.5), gap, CHOICES);
    return found.length > 0 ? found : [target];
  });
  const chosen = choices.map(([first]) => first ?? 0);
  for (const { length, from } of STRETCHES) {
    const within = rows.slice(0, length);
    const orders = sum(within.map((row) => row.orders));
    const paid = sum(within.map((row) => row.paid));
    if (paid === 0) continue;
    const fixed = sum(chosen.slice(0, from));
    const sums = sumsOf(choices.slice(from, length));
    const usual = sum(chosen.slice(from, length));
    const [best] = [...(sums.at(-1)?.keys() ?? [])]
      .filter((more) => funnelGap(fixed + more, orders, paid) <= HALF_YUAN)
      .sort((a, b) => Math.abs(a - usual) - Math.abs(b - usual));
    if (best === undefined) continue;
    wayTo(best, sums).forEach((visits, at) => {
      chosen[from + at] = visits;
    });
  }
  return chosen;
}
