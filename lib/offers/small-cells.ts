/** With fewer shops in a cell, somebody may be known by it. */
export const LEAST_SHOPS = 5;

/** Neighbouring cells that are told together: places `from` to `to` of the list. */
export interface MergedCell {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Joins cells that stand in an order (steps of a number) until each holds enough shops.
 *
 * @returns the joined cells, empty where all together are too few.
 */
export function mergeCells(counts: readonly number[], least = LEAST_SHOPS): MergedCell[] {
  const merged: MergedCell[] = [];
  let from = 0;
  let count = 0;
  counts.forEach((one, at) => {
    count += one;
    if (count < least) return;
    merged.push({ from, to: at, count });
    from = at + 1;
    count = 0;
  });
  const last = merged.pop();
  if (!last) return [];
  return [...merged, { from: last.from, to: counts.length - 1, count: last.count + count }];
}
