import { type CountTable, columnSums, type Place, rowSums } from './table';

/**
 * A table with its totals is a flow: from one node into the rows by their totals, from rows to
 * columns by the cells, from columns out by theirs. Every filling in of the hidden numbers that
 * agrees with the shown ones is another flow over the hidden arcs, and because such networks
 * have whole corners, the least and the greatest value of a number are found exactly.
 */
export interface Arc {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

export interface Network {
  readonly nodes: number;
  readonly arcs: readonly Arc[];
}

export function networkOf(table: CountTable): Network {
  const [r, c] = [table.rows.length, table.columns.length];
  const column = (j: number) => 1 + r + j;
  const end = 1 + r + c;
  return {
    nodes: end + 1,
    arcs: [
      ...rowSums(table).map((value, i): Arc => ({ place: `r ${i}`, from: 0, to: 1 + i, value })),
      ...table.cells.flatMap((cells, i) =>
        cells.map((value, j): Arc => ({ place: `c ${i} ${j}`, from: 1 + i, to: column(j), value })),
      ),
      ...columnSums(table).map(
        (value, j): Arc => ({ place: `k ${j}`, from: column(j), to: end, value }),
      ),
    ],
  };
}

/** What can still be moved over an arc, along it and back. */
interface Residual {
  readonly arc: Arc;
  along: number;
  back: number;
}

const MUCH = 1e9;

const residuals = (network: Network, hidden: (place: Place) => boolean, but: Place): Residual[] =>
  network.arcs
    .filter(({ place }) => place !== but && hidden(place))
    .map((arc) => ({ arc, along: MUCH, back: arc.value }));

interface Step {
  readonly at: Residual;
  readonly along: boolean;
}

/** The way of fewest arcs between two nodes that still has room. */
function wayOf(nodes: number, all: readonly Residual[], from: number, to: number): Step[] | null {
  const came: (Step | null)[] = new Array(nodes).fill(null);
  const seen = new Set([from]);
  const queue = [from];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const one of all) {
      for (const along of [true, false]) {
        const [start, end] = along ? [one.arc.from, one.arc.to] : [one.arc.to, one.arc.from];
        if (start !== node || seen.has(end) || (along ? one.along : one.back) <= 0) continue;
        seen.add(end);
        came[end] = { at: one, along };
        queue.push(end);
      }
    }
  }
  if (!seen.has(to)) return null;
  const way: Step[] = [];
  for (let node = to; node !== from; ) {
    const step = came[node];
    if (!step) return null;
    way.push(step);
    node = step.along ? step.at.arc.from : step.at.arc.to;
  }
  return way;
}

/** Moves as much as goes from one node to another. @returns how much; it stays moved in `all`. */
function fillUp(nodes: number, all: Residual[], from: number, to: number): number {
  let moved = 0;
  for (;;) {
    const way = wayOf(nodes, all, from, to);
    if (!way) return moved;
    const room = Math.min(...way.map(({ at, along }) => (along ? at.along : at.back)));
    for (const { at, along } of way) {
      at.along += along ? -room : room;
      at.back += along ? room : -room;
    }
    moved += room;
    if (moved >= MUCH) return moved;
  }
}

/** The least and the greatest that a hidden number may be, for who knows all the shown ones. */
export function boundsOf(
  network: Network,
  hidden: (place: Place) => boolean,
  arc: Arc,
): { readonly low: number; readonly high: number } {
  const up = fillUp(network.nodes, residuals(network, hidden, arc.place), arc.to, arc.from);
  const down = fillUp(network.nodes, residuals(network, hidden, arc.place), arc.from, arc.to);
  return { low: arc.value - Math.min(arc.value, down), high: arc.value + up };
}

/**
 * The cheapest shown numbers that have to be hidden too for a number to have more room: a way
 * around it, over hidden arcs that are not used up and over shown ones at their price.
 *
 * @returns `null` where there is no such way.
 */
export function wayAround(
  network: Network,
  hidden: (place: Place) => boolean,
  arc: Arc,
  priceOf: (arc: Arc) => number,
): Place[] | null {
  const ends: readonly (readonly [number, number])[] = [
    [arc.to, arc.from],
    [arc.from, arc.to],
  ];
  const found = ends.flatMap(([from, to]) => {
    const open = residuals(network, hidden, arc.place);
    fillUp(network.nodes, open, from, to);
    const shown = network.arcs
      .filter(({ place }) => place !== arc.place && !hidden(place))
      .map((one): Residual => ({ arc: one, along: MUCH, back: one.value }));
    return (
      cheapest(network.nodes, [...open, ...shown], from, to, (one) =>
        hidden(one.place) ? 0 : priceOf(one),
      ) ?? []
    );
  });
  const [best] = found.filter(({ places }) => places.length > 0).sort((a, b) => a.price - b.price);
  return best?.places ?? null;
}

function cheapest(
  nodes: number,
  all: readonly Residual[],
  from: number,
  to: number,
  priceOf: (arc: Arc) => number,
): { readonly price: number; readonly places: Place[] }[] | null {
  const price: number[] = new Array(nodes).fill(Number.POSITIVE_INFINITY);
  const came: (Step | null)[] = new Array(nodes).fill(null);
  price[from] = 0;
  // Prices are never below nothing, and there are few nodes: round by round is quick enough.
  for (let round = 0; round < nodes; round += 1) {
    for (const one of all) {
      for (const along of [true, false]) {
        const [start, end] = along ? [one.arc.from, one.arc.to] : [one.arc.to, one.arc.from];
        if ((along ? one.along : one.back) <= 0) continue;
        const next = (price[start] ?? MUCH) + priceOf(one.arc);
        if (next >= (price[end] ?? 0)) continue;
        price[end] = next;
        came[end] = { at: one, along };
      }
    }
  }
  const total = price[to] ?? Number.POSITIVE_INFINITY;
  if (!Number.isFinite(total)) return null;
  const places: Place[] = [];
  for (let node = to; node !== from; ) {
    const step = came[node];
    if (!step) return null;
    if (priceOf(step.at.arc) > 0) places.push(step.at.arc.place);
    node = step.along ? step.at.arc.from : step.at.arc.to;
  }
  return [{ price: total, places }];
}
