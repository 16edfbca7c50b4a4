import type { ShownTable } from '../../../lib/coaching/disclosure/table';

/**
 * Somebody who has every published report and knows who was in which. Written apart from the
 * code under test: fractions as whole numbers, and every member an unknown of their own.
 */
export interface Seen {
  readonly members: readonly string[];
  readonly table: ShownTable;
}

type Row = bigint[];

/** Gauss with whole numbers: no rounding can hide or invent a solution. */
function eliminate(rows: Row[]): Row[] {
  const done: { lead: number; row: Row }[] = [];
  for (const start of rows) {
    let row = start.slice();
    for (const { lead, row: other } of done) {
      const factor = row[lead] as bigint;
      if (factor === 0n) continue;
      const by = other[lead] as bigint;
      row = row.map((value, at) => value * by - (other[at] as bigint) * factor);
    }
    row = shortened(row);
    // The last place is the known value.
    const lead = row.findIndex((value, at) => at < row.length - 1 && value !== 0n);
    if (lead !== -1) done.push({ lead, row });
  }
  return done.map(({ row }) => row);
}

function shortened(row: Row): Row {
  const all = row.reduce((found, value) => gcd(found, value < 0n ? -value : value), 0n);
  return all > 1n ? row.map((value) => value / all) : row;
}
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

export interface Attack {
  /**
   * How many of some members stand in some cells, where that is certain; else `null`.
   */
  readonly reckon: (
    members: readonly string[],
    cells: readonly (readonly [number, number])[],
  ) => number | null;
}

export function attack(reports: readonly Seen[]): Attack {
  const first = reports[0]?.table;
  const [rows, columns] = [first?.rows.length ?? 0, first?.columns.length ?? 0];
  const size = rows * columns;
  // Who is always counted together can never be told apart: one unknown for each cell.
  const keyOf = (member: string) =>
    reports.map(({ members }) => (members.includes(member) ? 1 : 0)).join('');
  const everybody = [...new Set(reports.flatMap(({ members }) => members))];
  const keys = [...new Set(everybody.map(keyOf))];
  const many = keys.map((key) => everybody.filter((member) => keyOf(member) === key).length);
  const width = keys.length * size + 1;
  const equation = (parts: readonly number[], cells: readonly (readonly [number, number])[]) => {
    const row: Row = new Array(width).fill(0n);
    for (const part of parts) for (const [i, j] of cells) row[part * size + i * columns + j] = 1n;
    return row;
  };
  const all = Array.from({ length: size }, (_, at): [number, number] => [
    Math.floor(at / columns),
    at % columns,
  ]);
  const known: Row[] = [];
  const learn = (row: Row, value: number) => {
    row[width - 1] = BigInt(value);
    known.push(row);
  };
  keys.forEach((_, part) => {
    learn(equation([part], all), many[part] ?? 0);
  });
  reports.forEach(({ table }, report) => {
    const inside = keys.flatMap((key, part) => (key[report] === '1' ? [part] : []));
    table.cells.forEach((line, i) => {
      line.forEach((value, j) => {
        if (value !== null) learn(equation(inside, [[i, j]]), value);
      });
    });
    table.rowTotals.forEach((value, i) => {
      if (value !== null)
        learn(
          equation(
            inside,
            all.filter(([row]) => row === i),
          ),
          value,
        );
    });
    table.columnTotals.forEach((value, j) => {
      if (value !== null)
        learn(
          equation(
            inside,
            all.filter(([, column]) => column === j),
          ),
          value,
        );
    });
    if (table.total !== null) learn(equation(inside, all), table.total);
  });
  // Nobody is counted less than not at all, and nobody twice: bounds make more of it certain.
  const ranges = keys.flatMap((_, part) =>
    Array.from({ length: size }, (): [number, number] => [0, many[part] ?? 0]),
  );
  const solved = eliminate(known);
  const equations = [...known, ...solved];
  for (let moved = true, rounds = 0; moved && rounds < 200; rounds += 1) {
    moved = false;
    for (const row of equations) {
      const value = Number(row[width - 1]);
      const terms = row
        .slice(0, -1)
        .flatMap((factor, at) => (factor ? [[at, Number(factor)] as const] : []));
      for (const [at, factor] of terms) {
        let [low, high] = [value, value];
        for (const [other, by] of terms) {
          if (other === at) continue;
          const [least, most] = ranges[other] as [number, number];
          low -= by > 0 ? by * most : by * least;
          high -= by > 0 ? by * least : by * most;
        }
        const [a, b] = [low / factor, high / factor];
        const range = ranges[at] as [number, number];
        const next: [number, number] = [
          Math.max(range[0], Math.ceil(Math.min(a, b) - 1e-9)),
          Math.min(range[1], Math.floor(Math.max(a, b) + 1e-9)),
        ];
        if (next[0] > range[0] || next[1] < range[1]) {
          ranges[at] = next;
          moved = true;
        }
      }
    }
  }
  ranges.forEach(([low, high], at) => {
    if (low !== high) return;
    const row: Row = new Array(width).fill(0n);
    row[at] = 1n;
    learn(row, low);
  });
  const basis = eliminate(known);
  return {
    reckon: (members, cells) => {
      const parts = keys.flatMap((key, part) =>
        members.some((member) => keyOf(member) === key) ? [part] : [],
      );
      // Members who can not be told apart from others are no target.
      const covered = parts.reduce((sum, part) => sum + (many[part] ?? 0), 0);
      if (covered !== members.length) return null;
      let row = equation(parts, cells);
      let scale = 1n;
      for (const other of basis) {
        const lead = other.findIndex((value, at) => at < width - 1 && value !== 0n);
        const factor = row[lead] as bigint;
        if (factor === 0n) continue;
        const by = other[lead] as bigint;
        row = row.map((value, at) => value * by - (other[at] as bigint) * factor);
        scale *= by;
      }
      if (row.slice(0, -1).some((value) => value !== 0n)) return null;
      return Number(-(row[width - 1] as bigint)) / Number(scale);
    },
  };
}
