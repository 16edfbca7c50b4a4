import { readNumber } from '../strings/number';
import { holderOf } from './label-nodes';
import { type Run, seenText } from './runs';
import { isNumeric } from './table';

/** Sizes and places on the screen, asked for only where structure does not decide. */

/** The innermost element that holds a whole number: ［$96］［.40］ in a line of its own. */
export const elementOf = (run: Run): Element => holderOf(run.nodes) ?? run.block;

/** Size of the letters, in px. */
export const sizeOf = (element: Element | null): number =>
  (element && Number.parseFloat(getComputedStyle(element).fontSize)) || 0;

/** The value is what is set largest; equal sizes decide nothing. */
export function largest(runs: readonly Run[]): Run | null {
  const sized = runs
    .map((run) => ({
      run,
      size: sizeOf(elementOf(run)),
    }))
    .sort((a, b) => b.size - a.size);
  const [first, second] = sized;
  return first && second && first.size > second.size ? first.run : null;
}

/** Does a name stand in a row of such, or alone over what follows as a heading does? */
export function hasRowMate(label: Element): boolean {
  const { top } = label.getBoundingClientRect();
  let cell: Element | null = label;
  for (let depth = 0; cell && depth < 3; depth++, cell = cell.parentElement) {
    const row: Element[] = [...(cell.parentElement?.children ?? [])];
    const mates = row.filter(
      (other) => other !== cell && /\p{L}/u.test(other.textContent ?? '') && !other.contains(label),
    );
    if (mates.length > 0)
      return mates.some((other) => Math.abs(other.getBoundingClientRect().top - top) < 8);
  }
  return false;
}

/** How far above or below its label a number may stand, in px. */
const COLUMN_PX = 90;

/**
 * The one number that stands in the label's own column, right above or below it: names in
 * one row and their numbers in another. Two of them, or none: nothing is decided.
 */
export function inColumn(label: Element, runs: readonly Run[]): Run | null {
  const own = label.getBoundingClientRect();
  if (own.width === 0) return null;
  const middle = own.left + own.width / 2;
  const fitting = runs.filter((run) => {
    const box = elementOf(run).getBoundingClientRect();
    const gap = Math.max(box.top - own.bottom, own.top - box.bottom);
    const covers = box.left <= middle && middle <= box.right;
    const starts = Math.abs(box.left - own.left) < 4;
    return (covers || starts) && gap > -4 && gap < COLUMN_PX;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * The other cells of a label's column in a flat CSS grid, where heads and values are
 * siblings: those that start at the same place. Empty where the label is in no such grid.
 */
export function alignedCells(label: Element): Element[] {
  let cell: Element = label;
  for (let depth = 0; depth < 4; depth++) {
    const grid: Element | null = cell.parentElement;
    if (!grid) return [];
    const { length } = grid.children;
    if (length >= 4 && length <= 600 && getComputedStyle(grid).display.includes('grid')) {
      // Cards in a grid hold their own numbers; a head holds its name alone.
      if ((cell.textContent ?? '').trim().length > (label.textContent ?? '').trim().length + 2)
        return [];
      const own = cell.getBoundingClientRect();
      const others = [...grid.children]
        .filter((other) => other !== cell && seenText(other).length <= 40)
        .map((element) => ({ element, box: element.getBoundingClientRect() }));
      // Names stand beside names; beside its own number a label is read in its line.
      const row = others.filter(({ box }) => Math.abs(box.top - own.top) < 4);
      if (row.length === 0 || row.some(({ element }) => isNumeric(element))) return [];
      return others
        .filter(
          ({ box }) => Math.abs(box.left - own.left) < 4 && Math.abs(box.width - own.width) < 40,
        )
        .map(({ element }) => element);
    }
    cell = grid;
  }
  return [];
}

/**
 * Is this the mark of an axis? In a drawing, three or more numbers in one line that grow by
 * equal steps (0, 100, 200) are a scale; what is no number names its days.
 */
export function isTick(element: Element): boolean {
  const drawing = element.closest('svg');
  if (!drawing) return false;
  // Days along an axis: 11-15.
  if (!readNumber(element.textContent ?? '')) return true;
  const own = element.getBoundingClientRect();
  const values: number[] = [];
  for (const other of drawing.querySelectorAll('text')) {
    const box = other.getBoundingClientRect();
    const inLine =
      Math.abs(box.top - own.top) < 2 ||
      Math.abs(box.left - own.left) < 2 ||
      Math.abs(box.right - own.right) < 2;
    const number = inLine ? readNumber(other.textContent ?? '')?.number : null;
    if (typeof number === 'number') values.push(number);
  }
  values.sort((a, b) => a - b);
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return (
    values.length > 2 &&
    step > 0 &&
    values.every(
      (value, at) => at === 0 || Math.abs(value - (values[at - 1] ?? 0) - step) < step / 1e6,
    )
  );
}

export function distance(label: Element, element: Element | null): number {
  const a = label.getBoundingClientRect();
  const b = element?.getBoundingClientRect();
  if (!b) return Number.POSITIVE_INFINITY;
  const dx = Math.max(0, b.left - a.right, a.left - b.right);
  const dy = Math.max(0, b.top - a.bottom, a.top - b.bottom);
  return Math.round(Math.hypot(dx, dy));
}
