/** With fewer merchants in a cell, somebody may be known by it; as many stand for a sure guess. */
export const LEAST = 5;
/** A hidden small cell may be anything in an interval at least so wide: 0 to 4. */
export const ROOM = 4;

/** Merchants counted by row and column; every merchant stands in exactly one cell. */
export interface CountTable {
  /** What is counted; the same in every report, so that they can be laid side by side. */
  readonly id: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly number[])[];
}

/**
 * The same as it may be shown: `null` is hidden. A table of one row has no totals of columns;
 * that of its row is the total.
 */
export interface ShownTable extends Omit<CountTable, 'cells'> {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/** One number of a table: a cell (`c 0 1`), the total of a row (`r 0`) or of a column (`k 1`). */
export type Place = `c ${number} ${number}` | `r ${number}` | `k ${number}`;

/** A published number, and the cells it is the sum of. */
export interface Published {
  readonly place: Place;
  readonly cells: readonly (readonly [row: number, column: number])[];
  readonly value: number | null;
}

/** Every number of a shown table but the grand total. */
export function numbersOf(table: ShownTable): Published[] {
  const { rows, columns, cells, rowTotals, columnTotals } = table;
  const single = rows.length === 1;
  return [
    ...rows.flatMap((_, i) =>
      columns.map(
        (__, j): Published => ({
          place: `c ${i} ${j}`,
          cells: [[i, j]],
          value: cells[i]?.[j] ?? null,
        }),
      ),
    ),
    ...(single
      ? []
      : rows.map(
          (_, i): Published => ({
            place: `r ${i}`,
            cells: columns.map((__, j) => [i, j] as const),
            value: rowTotals[i] ?? null,
          }),
        )),
    ...(single
      ? []
      : columns.map(
          (_, j): Published => ({
            place: `k ${j}`,
            cells: rows.map((__, i) => [i, j] as const),
            value: columnTotals[j] ?? null,
          }),
        )),
  ];
}

export const sumOf = (values: readonly number[]): number =>
  values.reduce((all, one) => all + one, 0);
export const rowSums = ({ cells }: CountTable): number[] => cells.map(sumOf);
export const columnSums = ({ cells, columns }: CountTable): number[] =>
  columns.map((_, j) => sumOf(cells.map((row) => row[j] ?? 0)));
