import { readNumber } from '../strings/number';
import { parentElementOf, seenText } from './runs';

/** How a label stands in a table. */
export type TablePlace =
  /** Names a column; `cells` are the column's cells, top to bottom. */
  | {
      readonly kind: 'column';
      readonly cells: readonly Element[];
      /** Made of plain boxes: it may as well be none. */
      readonly boxes?: boolean;
    }
  /** Names a row; `cells` are the further cells of the row. */
  | {
      readonly kind: 'row';
      readonly cells: readonly Element[];
      /** Text of the head above each cell, '' where there is none. */
      readonly heads: readonly string[];
    };

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
  // A row is named by its first cell; words further on (已发货) are its contents.
  const at = cells.indexOf(cell);
  // Name, number, name, number: each name is told by the cell behind it.
  const value = cells[at + 1];
  if (value && inPairs(cells)) return at % 2 ? null : { kind: 'row', cells: [value], heads: [] };
  const named =
    cell.tagName === 'TH' || role === 'rowheader' || cell.getAttribute('scope') === 'row';
  if (!named && cells.slice(0, at).some((other) => (other.textContent ?? '').trim())) return null;
  const after = cells.slice(at + 1);
  if (!after.some(isNumeric)) return null;
  return { kind: 'row', cells: after, heads: headsOf(row, after, cells) };
}

/** All values are numbers, or all names end with a colon: then 暂无 is a value, too. */
function inPairs(cells: readonly Element[]): boolean {
  if (cells.length < 4 || cells.length % 2) return false;
  const blank = (cell: Element) => !(cell.textContent ?? '').trim();
  const names = cells.filter((_, at) => at % 2 === 0);
  const values = cells.filter((_, at) => at % 2);
  return (
    !names.some(isNumeric) &&
    (values.every((cell) => blank(cell) || isNumeric(cell)) ||
      names.every((cell) => blank(cell) || /[:：]\s*$/.test(cell.textContent ?? '')))
  );
}

/** The first row's texts above these cells, where that row is a row of heads. */
function headsOf(row: Element, after: readonly Element[], cells: readonly Element[]): string[] {
  const first = row.closest('table,[role=table],[role=grid]')?.querySelector(ROW);
  if (!first || first === row) return [];
  const heads = cellsOf(first);
  if (heads.some(isNumeric)) return [];
  return after.map((cell) => (atColumn(heads, columnOf(cell, cells))?.textContent ?? '').trim());
}

/** Cells below a header, in the same table or — header and body apart — in the next one. */
function columnBelow(headerRow: Element, index: number, width: number): Element[] {
  const table = headerRow.closest('table,[role=table],[role$=grid]');
  const found: Element[] = [];
  const lastIsBlank = !(cellsOf(headerRow).at(-1)?.textContent ?? '').trim();
  const take = (rows: Iterable<Element>) => {
    for (const row of rows) {
      if (found.length >= ENOUGH) return;
      if (row === headerRow || row.contains(headerRow)) continue;
      const cells = cellsOf(row);
      // Placeholder and expanded rows have other widths; a last head without text may be missing.
      const missing = width - spanOf(cells);
      if (missing !== 0 && !(missing === 1 && lastIsBlank)) continue;
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
  const name = seenText(label);
  let cell: Element | null = label;
  for (let depth = 0; cell && depth < 4; depth++, cell = parentElementOf(cell)) {
    // A header cell holds its name and perhaps an icon, nothing more: no number of its own.
    const text = seenText(cell);
    if (text.length > name.length + 6 || /[\d０-９]/.test(text.replace(name, ''))) return null;
    const row: Element | null = cell.parentElement;
    // Inline pieces of one line are no cells.
    if (getComputedStyle(cell).display.startsWith('inline')) continue;
    if (!row || row.children.length < 3 || row.children.length > 60) continue;
    // Beside its own number a label heads no column: the commonest card, told apart at once.
    const { nextElementSibling: next, previousElementSibling: previous } = cell;
    if ((next && isNumeric(next)) || (previous && isNumeric(previous))) continue;
    const width = row.children.length;
    const index = [...row.children].indexOf(cell);
    if ([...row.children].some((child) => isNumeric(child) || seenText(child).length > 60))
      continue;
    // Heads stand side by side; what stands one under the other is a list.
    const own = cell.getBoundingClientRect();
    const mate = (index ? previous : next)?.getBoundingClientRect();
    if (mate && (mate.top >= own.bottom || mate.bottom <= own.top)) continue;
    const cells = rowGroup(row, width)
      .map((other) => other.children[index])
      .filter((c): c is Element => Boolean(c) && inLine(own, c as Element));
    if (cells.some(isNumeric))
      return { kind: 'column', cells: cells.slice(0, ENOUGH), boxes: true };
  }
  return null;
}

/** A column has one edge or one middle, give or take the cells' own margins. */
function inLine({ left, right }: DOMRect, cell: Element): boolean {
  const other = cell.getBoundingClientRect();
  const [atLeft, atRight] = [left - other.left, right - other.right];
  return [atLeft, atRight, (atLeft + atRight) / 2].some((gap) => Math.abs(gap) < 24);
}

/** Rows of the same width right after a header row, or inside the box after its wrapper. */
function rowGroup(row: Element, width: number): Element[] {
  let level: Element | null = row;
  for (let depth = 0; level && depth < 3; depth++, level = level.parentElement) {
    const next = level.nextElementSibling;
    if (!next) continue;
    const direct: Element[] = [];
    for (let at: Element | null = next; at?.children.length === width; at = at.nextElementSibling) {
      direct.push(at);
      if (direct.length >= ENOUGH) break;
    }
    if (direct.length > 0) return direct;
    const inner = [...next.querySelectorAll('*')].filter(
      (other) => other.children.length === width,
    );
    const outer = inner.filter((other) => !inner.some((o) => o !== other && o.contains(other)));
    if (outer.length > 0) return outer.slice(0, ENOUGH);
  }
  return [];
}

export function isNumeric(element: Element): boolean {
  const text = seenText(element);
  return (
    text.length <= 60 && /[\d０-９\-—\ue000-\uf8ff]/.test(text) && readsAsNumber(text, element)
  );
}

function readsAsNumber(text: string, element: Element): boolean {
  if (readNumber(text.trim())) return true;
  // A cell may hold the number and a comparison beside or under it.
  return (
    element.childElementCount <= 4 &&
    [...element.childNodes].some((child) => readNumber((child.textContent ?? '').trim()))
  );
}
