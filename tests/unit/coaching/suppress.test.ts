import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, networkOf } from '../../../lib/coaching/disclosure/network';
import {
  type CountTable,
  LEAST,
  numbersOf,
  ROOM,
  type ShownTable,
} from '../../../lib/coaching/disclosure/table';
import { suppress } from '../../../lib/coaching/suppress';
import { attack } from './attack';

const table = (cells: readonly (readonly number[])[]): CountTable => ({
  id: 'test',
  rows: cells.map((_, i) => `r${i}`),
  columns: (cells[0] ?? []).map((_, j) => `c${j}`),
  cells,
});
const membersOf = ({ cells }: CountTable) =>
  Array.from({ length: cells.flat().reduce((all, one) => all + one, 0) }, (_, at) => `m${at}`);
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 })), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  )
  .map(table);

/** True values by place, whatever is shown. */
const truth = (of: CountTable) =>
  numbersOf({
    ...of,
    rowTotals: of.cells.map((row) => row.reduce((all, one) => all + one, 0)),
    columnTotals: of.columns.map((_, j) => of.cells.reduce((all, row) => all + (row[j] ?? 0), 0)),
    total: 0,
  });

/** Hidden small numbers that the shown ones give away for certain. */
function leaks(of: CountTable, shown: ShownTable): string[] {
  const members = membersOf(of);
  const { reckon } = attack([{ members, table: shown }]);
  return truth(of).flatMap(({ place, cells, value }) =>
    (value ?? 0) < LEAST && reckon(members, cells) === value ? [place] : [],
  );
}

describe('hiding small cells', () => {
  it('hides what completes a shown total', () => {
    const shown = suppress(table([[12, 7, 3]]));
    expect(shown.total).toBe(22);
    expect(shown.cells[0]).toEqual([12, null, null]);
  });

  it('hides a second row and column in a table with totals', () => {
    const shown = suppress(
      table([
        [20, 2, 12],
        [15, 11, 9],
        [14, 10, 8],
      ]),
    );
    expect(shown.rowTotals).toEqual([34, 35, 32]);
    const hidden = shown.cells.flat().filter((one) => one === null).length;
    expect(hidden).toBe(4);
    expect(shown.cells[0]?.[1]).toBeNull();
  });

  it('says nothing of fewer than five', () => {
    const shown = suppress(table([[3, 1]]));
    expect(shown).toMatchObject({ total: null, cells: [[null, null]], rowTotals: [null] });
  });

  it('gives nobody away by saying that all of them did', () => {
    expect(suppress(table([[9, 0]])).cells).toEqual([[null, null]]);
  });

  it('shows what is large enough as it is', () => {
    const all = table([
      [6, 9],
      [7, 5],
    ]);
    expect(suppress(all).cells).toEqual(all.cells);
  });

  it('never shows a small number, and never a wrong one', () => {
    fc.assert(
      fc.property(anyTable, (of) => {
        const shown = numbersOf(suppress(of));
        const real = truth(of);
        for (const [at, { value }] of shown.entries())
          if (value !== null) {
            expect(value).toBe(real[at]?.value);
            expect(value).toBeGreaterThanOrEqual(LEAST);
          }
      }),
    );
  });

  it('leaves every hidden small number open over at least five values', () => {
    fc.assert(
      fc.property(anyTable, (of) => {
        const shown = suppress(of);
        if (shown.total === null) return;
        const hidden = new Set(
          numbersOf(shown).flatMap(({ place, value }) => (value === null ? place : [])),
        );
        const network = networkOf(of);
        const single = of.rows.length === 1;
        for (const arc of network.arcs) {
          if (!hidden.has(arc.place) || arc.value >= LEAST) continue;
          const { low, high } = boundsOf(
            network,
            (place) => hidden.has(place) || (single && place.startsWith('k')),
            arc,
          );
          expect(low).toBeLessThanOrEqual(arc.value);
          expect(high - low).toBeGreaterThanOrEqual(ROOM);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves what is missing to a shown total no small number', () => {
    fc.assert(
      fc.property(anyTable, (of) => {
        const shown = suppress(of);
        of.rows.forEach((_, i) => {
          const rest = (of.cells[i] ?? []).filter((__, j) => shown.cells[i]?.[j] === null);
          const sum = rest.reduce((all, one) => all + one, 0);
          if (shown.rowTotals[i] !== null && rest.length > 0) expect(sum).toBeGreaterThanOrEqual(5);
        });
      }),
    );
  });

  it('stands an attack on any table', () => {
    fc.assert(
      fc.property(anyTable, (of) => {
        expect(leaks(of, suppress(of))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('would not stand it by hiding small cells alone', () => {
    const of = table([[12, 7, 3]]);
    expect(leaks(of, suppress(of, { secondary: false }))).toContain('c 0 2');
    const found = fc
      .sample(anyTable, { numRuns: 200, seed: 7 })
      .filter((one) => leaks(one, suppress(one, { secondary: false })).length > 0);
    expect(found.length).toBeGreaterThan(50);
  });
});

describe('the bounds', () => {
  /** Every filling in of a small table that agrees with what is shown. */
  function* fillings(of: CountTable, shown: ShownTable): Generator<number[][]> {
    const total = of.cells.flat().reduce((all, one) => all + one, 0);
    const size = of.rows.length * of.columns.length;
    const flat: number[] = [];
    const columns = of.columns.length;
    function* next(left: number): Generator<number[]> {
      if (flat.length === size) {
        if (left === 0) yield flat.slice();
        return;
      }
      const at = flat.length;
      const fixed = shown.cells[Math.floor(at / columns)]?.[at % columns] ?? null;
      const [low, high] = fixed === null ? [0, left] : [fixed, fixed];
      for (let value = low; value <= Math.min(high, left); value += 1) {
        flat.push(value);
        yield* next(left - value);
        flat.pop();
      }
    }
    for (const one of next(total)) {
      const cells = of.rows.map((_, i) => one.slice(i * columns, (i + 1) * columns));
      const rows = cells.map((row) => row.reduce((all, value) => all + value, 0));
      const sums = of.columns.map((_, j) => cells.reduce((all, row) => all + (row[j] ?? 0), 0));
      if (rows.some((sum, i) => (shown.rowTotals[i] ?? sum) !== sum)) continue;
      if (sums.some((sum, j) => (shown.columnTotals[j] ?? sum) !== sum)) continue;
      yield cells;
    }
  }

  it('are those of trying everything', () => {
    const small = fc
      .array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 3 }), {
        minLength: 2,
        maxLength: 2,
      })
      .filter((cells) => new Set(cells.map(({ length }) => length)).size === 1)
      .map(table);
    fc.assert(
      fc.property(small, fc.infiniteStream(fc.boolean()), (of, coin) => {
        const hidden = new Set(
          truth(of).flatMap(({ place }) => (coin.next().value ? [place] : [])),
        );
        const real = truth(of);
        const show = (place: string) =>
          hidden.has(place as never)
            ? null
            : (real.find((one) => one.place === place)?.value ?? null);
        const shown: ShownTable = {
          ...of,
          cells: of.cells.map((row, i) => row.map((_, j) => show(`c ${i} ${j}`))),
          rowTotals: of.rows.map((_, i) => show(`r ${i}`)),
          columnTotals: of.columns.map((_, j) => show(`k ${j}`)),
          total: null,
        };
        const all = [...fillings(of, shown)];
        for (const arc of networkOf(of).arcs) {
          const [kind, a, b] = arc.place.split(' ');
          if (kind !== 'c' || !hidden.has(arc.place)) continue;
          const values = all.map((cells) => cells[Number(a)]?.[Number(b)] ?? -1);
          const bounds = boundsOf(networkOf(of), (place) => hidden.has(place), arc);
          expect(bounds).toEqual({ low: Math.min(...values), high: Math.max(...values) });
        }
      }),
      { numRuns: 60 },
    );
  });
});
