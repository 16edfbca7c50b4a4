import { type Equation, narrow, solve, told } from './linear';
import { LEAST, numbersOf, type Place, type ShownTable } from './table';

/** One table of one report, and who was counted in it. */
export interface Counted {
  readonly members: readonly string[];
  readonly table: ShownTable;
}

/** A number of fewer than five merchants that all the reports together give away. */
export interface Told {
  readonly members: readonly string[];
  readonly place: Place;
  readonly value: number;
}

/** Beyond so many parts only the likely combinations are tried, not all of them. */
const ALL_UNIONS = 8;

/**
 * Lays reports side by side as somebody could who has them all and knows who was in which: are
 * there sums and differences that come to a small number? Merchants who were always counted
 * together are one unknown for each cell; every published number is an equation.
 */
export function giveaways(reports: readonly Counted[]): Told[] {
  const [first] = reports;
  if (!first) return [];
  const { rows, columns } = first.table;
  const parts = partsOf(reports.map(({ members }) => members));
  const size = rows.length * columns.length;
  const unknowns = parts.length * size;
  const sum = (inParts: readonly number[], cells: readonly (readonly [number, number])[]) => {
    const of = new Float64Array(unknowns);
    for (const part of inParts)
      for (const [i, j] of cells) of[part * size + i * columns.length + j] = 1;
    return of;
  };
  const everything = rows.flatMap((_, i) => columns.map((__, j) => [i, j] as const));
  const equations: Equation[] = [
    ...parts.map((part, at) => ({ of: sum([at], everything), value: part.members.length })),
    ...reports.flatMap(({ table }, report) => {
      const inReport = parts.flatMap(({ reports: of }, at) => (of.has(report) ? [at] : []));
      return numbersOf(table).flatMap(({ cells, value }) =>
        value === null ? [] : [{ of: sum(inReport, cells), value }],
      );
    }),
  ];
  const solved = solve(equations);
  const bounds = parts.flatMap(({ members }) =>
    Array.from({ length: size }, () => ({ low: 0, high: members.length })),
  );
  const ranges = narrow([...equations, ...solved.rows], bounds);
  const wanted = numbersOf(first.table);
  return unionsOf(parts, reports.length).flatMap((union) =>
    wanted.flatMap(({ place, cells }) => {
      const of = sum(union, cells);
      const value = told(solved, of) ?? (ranges && certain(of, ranges));
      return value !== null && value < LEAST - 0.5
        ? [{ members: union.flatMap((at) => parts[at]?.members ?? []), place, value }]
        : [];
    }),
  );
}

/** A sum whose unknowns have no room left. */
function certain(
  of: Float64Array,
  ranges: readonly { low: number; high: number }[],
): number | null {
  let value = 0;
  for (const [at, factor] of of.entries()) {
    if (factor === 0) continue;
    const range = ranges[at];
    if (!range || range.low !== range.high) return null;
    value += range.low;
  }
  return value;
}

export interface Part {
  readonly members: readonly string[];
  /** In which of the sets they are. */
  readonly reports: ReadonlySet<number>;
}

/** Who is in the same sets stands together. */
export function partsOf(sets: readonly (readonly string[])[]): Part[] {
  const places = new Map<string, number[]>();
  for (const [at, members] of sets.entries())
    for (const member of new Set(members)) places.set(member, [...(places.get(member) ?? []), at]);
  const parts = new Map<string, string[]>();
  for (const [member, at] of places) {
    const key = at.join();
    parts.set(key, [...(parts.get(key) ?? []), member]);
  }
  return [...parts].map(([key, members]) => ({
    members,
    reports: new Set(key.split(',').map(Number)),
  }));
}

/** Sets that somebody may make out of the published ones by adding and taking away. */
function unionsOf(parts: readonly Part[], reports: number): number[][] {
  const all = parts.map((_, at) => at);
  if (parts.length <= ALL_UNIONS)
    return Array.from({ length: 2 ** parts.length - 1 }, (_, bits) =>
      all.filter((at) => ((bits + 1) >> at) & 1),
    );
  const of = (report: number) => all.filter((at) => parts[at]?.reports.has(report));
  const found: number[][] = all.map((at) => [at]);
  for (let a = 0; a < reports; a += 1) {
    found.push(of(a));
    for (let b = 0; b < reports; b += 1) {
      if (a === b) continue;
      const other = new Set(of(b));
      found.push(of(a).filter((at) => !other.has(at)));
      if (b > a)
        found.push(
          of(a).filter((at) => other.has(at)),
          [...new Set([...of(a), ...other])],
        );
    }
  }
  const seen = new Set<string>();
  return found.filter((union) => {
    const key = union.toSorted((a, b) => a - b).join();
    return union.length > 0 && !seen.has(key) && seen.add(key);
  });
}
