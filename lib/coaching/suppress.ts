import { type Arc, boundsOf, networkOf, wayAround } from './disclosure/network';
import {
  type CountTable,
  columnSums,
  LEAST,
  type Place,
  ROOM,
  rowSums,
  type ShownTable,
  sumOf,
} from './disclosure/table';

export interface SuppressOptions {
  /** Hidden whatever they are: an earlier report would give something away beside them. */
  readonly alsoHidden?: ReadonlySet<Place>;
  /** `false` hides only what is small itself. For the test that shows why that is not enough. */
  readonly secondary?: boolean;
}

/**
 * Hides every cell and total of fewer than five merchants, and as many others as it takes so
 * that no hidden number can be reckoned back: none is certain, a small one may be anything in an
 * interval of at least five values, and what is missing to a shown total is no small number
 * either. Of several ways the one that hides least is taken, cells rather than totals.
 */
export function suppress(table: CountTable, options: SuppressOptions = {}): ShownTable {
  const total = sumOf(table.cells.map(sumOf));
  const single = table.rows.length === 1;
  const network = networkOf(table);
  const hidden = new Set<Place>(options.alsoHidden);
  // In a single row they would only say the cells once more.
  const free = (place: Place) => single && place.startsWith('k');
  const kept = (place: Place) => single && place.startsWith('r');
  for (const { place, value } of network.arcs)
    if (free(place) || (value < LEAST && !kept(place))) hidden.add(place);
  const all = total < LEAST;
  if (all) for (const { place } of network.arcs) hidden.add(place);
  if (!all && options.secondary !== false)
    while (closeOne(table, network.arcs, hidden, free, kept, network.nodes));
  return shownOf(table, hidden, all ? null : total);
}

/** Finds one number that can be told, and hides what is needed. @returns whether there was one */
function closeOne(
  table: CountTable,
  arcs: readonly Arc[],
  hidden: Set<Place>,
  free: (place: Place) => boolean,
  kept: (place: Place) => boolean,
  nodes: number,
): boolean {
  const network = { nodes, arcs };
  const isHidden = (place: Place) => hidden.has(place);
  const more = hideRest(table, arcs, hidden, kept);
  if (more) return true;
  for (const arc of arcs) {
    if (!hidden.has(arc.place) || free(arc.place)) continue;
    const { low, high } = boundsOf(network, isHidden, arc);
    if (high - low >= (arc.value < LEAST ? ROOM : 1)) continue;
    const way = wayAround(network, isHidden, arc, (one) =>
      kept(one.place) ? Number.POSITIVE_INFINITY : priceOf(one),
    );
    if (!way) continue;
    for (const place of way) hidden.add(place);
    return true;
  }
  return false;
}

const priceOf = ({ place, value }: Arc): number =>
  place.startsWith('c') ? 1 + value : 20 + 3 * value;

/** What is missing to a total is a number too: all others together must not be few. */
function hideRest(
  table: CountTable,
  arcs: readonly Arc[],
  hidden: Set<Place>,
  kept: (place: Place) => boolean,
): boolean {
  const { rows, columns } = table;
  const cell = (i: number, j: number): Place => `c ${i} ${j}`;
  const lines: { readonly total: Place | null; readonly parts: Place[] }[] = [
    ...rows.map((_, i) => ({
      total: `r ${i}` as Place,
      parts: columns.map((__, j) => cell(i, j)),
    })),
    ...(rows.length === 1
      ? []
      : [
          ...columns.map((_, j) => ({
            total: `k ${j}` as Place,
            parts: rows.map((__, i) => cell(i, j)),
          })),
          // The grand total is always shown.
          { total: null, parts: rows.map((_, i) => `r ${i}` as Place) },
          { total: null, parts: columns.map((_, j) => `k ${j}` as Place) },
        ]),
  ];
  const countAt = new Map(arcs.map(({ place, value }) => [place, value]));
  for (const { total, parts } of lines) {
    if (total !== null && hidden.has(total) && !kept(total)) continue;
    const rest = parts.filter((place) => hidden.has(place));
    if (rest.length === 0 || sumOf(rest.map((place) => countAt.get(place) ?? 0)) >= LEAST) continue;
    const [next] = parts
      .filter((place) => !hidden.has(place))
      .sort((a, b) => (countAt.get(a) ?? 0) - (countAt.get(b) ?? 0));
    if (!next) continue;
    hidden.add(next);
    return true;
  }
  return false;
}

function shownOf(table: CountTable, hidden: ReadonlySet<Place>, total: number | null): ShownTable {
  const { id, rows, columns, cells } = table;
  const single = rows.length === 1;
  const shown = (place: Place, value: number) => (hidden.has(place) ? null : value);
  return {
    id,
    rows,
    columns,
    cells: cells.map((row, i) => row.map((value, j) => shown(`c ${i} ${j}`, value))),
    rowTotals: single ? [total] : rowSums(table).map((value, i) => shown(`r ${i}`, value)),
    columnTotals: single
      ? columns.map(() => null)
      : columnSums(table).map((value, j) => shown(`k ${j}`, value)),
    total,
  };
}
