import { readNumber } from '../strings/number';
import { parentElementOf } from './runs';

/** How a label stands in a table. */
export type TablePlace =
  /** Names a column; `cells` are the column's cells, top to bottom. */
  | { readonly kind: 'column'; readonly cells: readonly Element[] }
  /** Names a row; `cells` are the further cells of the row. */
  | { readonly kind: 'row'; readonly cells: readonly Element[] };

const CELL = 'th,td,[role=columnheader],[role=rowheader],[role=gridcell],[role=cell]';
const ROW = 'tr,[role=row]';
/** Enough cells to know what a column holds. */
const ENOUGH = 30;

export function tablePlace(label: Element): TablePlace | null {
  const cell = label.closest(CELL);
  if (cell) return inTable(cell);
  return inGrid(label);
}

function inTable(cell: Element): TablePlace | null {
  const row = cell.closest(ROW);
  if (!row) return null;
  const cells = cellsOf(row);
  const index = columnOf(cell, cells);
  const role = cell.getAttribute('role');
  const others = cells.filter((other) => other !== cell);
  const isHeader =
    role === 'columnheader' ||
    cell.closest('thead') !== null ||
    cell.getAttribute('scope') === 'col' ||
    (role !== 'rowheader' &&
      cell.getAttribute('scope') !== 'row' &&
      others.length > 0 &&
      others.every((other) => !isNumeric(other)) &&
      columnBelow(row, index, cells.length).some(isNumeric));
  if (isHeader) return { kind: 'column', cells: columnBelow(row, index, cells.length) };
  const after = cells.slice(cells.indexOf(cell) + 1);
  return after.some(isNumeric) ? { kind: 'row', cells: after } : null;
}

/** Cells below a header, in the same table or — header and body apart — in the next one. */
function columnBelow(headerRow: Element, index: number, width: number): Element[] {
  const table = headerRow.closest('table,[role=table],[role=grid],[role=treegrid]');
  const found: Element[] = [];
  const take = (rows: Iterable<Element>) => {
    for (const row of rows) {
      if (found.length >= ENOUGH) return;
      if (row === headerRow || row.contains(headerRow)) continue;
      const cells = cellsOf(row);
      // Placeholder and expanded rows have other widths.
      if (Math.abs(spanOf(cells) - width) > 1) continue;
      const cell = atColumn(cells, index);
      if (cell && cell.tagName !== 'TH' && cell.getAttribute('role') !== 'columnheader')
        found.push(cell);
    }
  };
  if (table) take(following(table.querySelectorAll(ROW), headerRow));
  if (found.length > 0 || !table) return found;
  // Sticky headers: the body is another table a few levels up.
  let scope = table.parentElement;
  for (
    let depth = 0;
    scope && depth < 4 && found.length === 0;
    depth++, scope = scope.parentElement
  ) {
    for (const other of scope.querySelectorAll('table,[role=table],[role=grid],[role=rowgroup]')) {
      if (other === table || other.contains(table) || table.contains(other)) continue;
      if (!(table.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
      take(other.querySelectorAll(ROW));
      if (found.length > 0) break;
    }
  }
  return found;
}

function* following(rows: NodeListOf<Element>, row: Element): Iterable<Element> {
  let past = false;
  for (const candidate of rows) {
    if (candidate === row) past = true;
    else if (past) yield candidate;
  }
}

const cellsOf = (row: Element): Element[] =>
  [...row.children].flatMap((child) =>
    child.matches(CELL)
      ? [child]
      : child.matches('[class]')
        ? [...child.children].filter((c) => c.matches(CELL))
        : [],
  );
const span = (cell: Element): number => Math.max(1, Number(cell.getAttribute('colspan')) || 1);
const spanOf = (cells: readonly Element[]): number =>
  cells.reduce((sum, cell) => sum + span(cell), 0);
const columnOf = (cell: Element, cells: readonly Element[]): number =>
  spanOf(cells.slice(0, cells.indexOf(cell)));

function atColumn(cells: readonly Element[], index: number): Element | null {
  let at = 0;
  for (const cell of cells) {
    if (index >= at && index < at + span(cell)) return cell;
    at += span(cell);
  }
  return null;
}

/**
 * Tables made of plain boxes: a row of short texts without a number, and under it rows
 * with as many children that do hold numbers.
 */
function inGrid(label: Element): TablePlace | null {
  const own = (label.textContent ?? '').length;
  let cell: Element | null = label;
  for (let depth = 0; cell && depth < 4; depth++, cell = parentElementOf(cell)) {
    // A header cell holds its name and perhaps an icon, nothing more.
    if ((cell.textContent ?? '').length > own + 6) return null;
    const row: Element | null = cell.parentElement;
    if (!row || row.children.length < 3 || row.children.length > 60) continue;
    // Beside its own number a label heads no column: the commonest card, told apart at once.
    const { nextElementSibling: next, previousElementSibling: previous } = cell;
    if ((next && isNumeric(next)) || (previous && isNumeric(previous))) continue;
    const width = row.children.length;
    const index = [...row.children].indexOf(cell);
    if (
      [...row.children].some((child) => isNumeric(child) || (child.textContent ?? '').length > 60)
    )
      continue;
    const header = rowGroup(row, width);
    if (header.length === 0) continue;
    const cells = header
      .map((other) => other.children[index])
      .filter((c): c is Element => Boolean(c));
    if (cells.some(isNumeric)) return { kind: 'column', cells: cells.slice(0, ENOUGH) };
  }
  return null;
}

/** Rows of the same width after a header row: its next siblings, or those of its wrapper. */
function rowGroup(row: Element, width: number): Element[] {
  for (
    let level: Element | null = row, depth = 0;
    level && depth < 3;
    level = level.parentElement, depth++
  ) {
    const rows: Element[] = [];
    for (
      let next = level.nextElementSibling;
      next && rows.length < ENOUGH;
      next = next.nextElementSibling
    ) {
      if (next.children.length === width) rows.push(next);
      else
        for (const inner of next.querySelectorAll('*')) {
          if (rows.length >= ENOUGH) break;
          if (inner.children.length === width && !rows.some((r) => r.contains(inner)))
            rows.push(inner);
        }
    }
    if (rows.length > 0) return rows;
  }
  return [];
}

export function isNumeric(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length <= 60 && /[\d\-—\ue000-\uf8ff]/.test(text) && readsAsNumber(text, element);
}

function readsAsNumber(text: string, element: Element): boolean {
  if (readNumber(text.trim())) return true;
  // A cell may hold the number and a comparison under it.
  const first = element.querySelector('*');
  return Boolean(
    first &&
      element.children.length <= 4 &&
      [...element.children].some((child) => readNumber((child.textContent ?? '').trim())),
  );
}
