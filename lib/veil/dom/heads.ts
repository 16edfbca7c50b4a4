import { parentElementOf } from '../../recognise/dom/runs';
import { isPrivateLabel } from '../private-labels';

/** Which head a cell stands under, and which field a text stands behind. */

const CELL = 'th,td,[role=columnheader],[role=rowheader],[role=gridcell],[role=cell]';
const HEAD_CELL = 'th,[role=columnheader]';
const ROW = 'tr,[role=row]';
const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';
const LONGEST = 24;

type Heads = readonly string[] | null;

/** Answers for one batch of work: rows come and go. */
export class HeadFinder {
  readonly #heads = new WeakMap<Element, Heads>();
  /** @param isSafe is a text wholly made of what back offices print? */
  constructor(private readonly isSafe: (text: string) => boolean) {}

  /** @returns the text of the column's head, '' where there is none */
  headOf(block: Element): string {
    const cell = block.closest(CELL);
    const row = cell?.closest(ROW);
    if (cell && row) {
      if (cell.matches(HEAD_CELL)) return '';
      const heads = this.#ofTable(row);
      return heads?.[columnOf(cell, row)] ?? '';
    }
    let at: Element | null = block;
    for (let height = 0; at && height < 5; height++, at = at.parentElement) {
      const line: Element | null = at.parentElement;
      if (!line || line === line.ownerDocument.body) return '';
      if (line.children.length < 3) continue;
      const index = [...line.children].indexOf(at);
      const heads = this.#ofLine(line);
      if (heads) return heads[index % heads.length] ?? '';
    }
    return '';
  }

  #ofTable(row: Element): Heads {
    const table = row.closest(TABLE) ?? row.parentElement;
    if (!table) return null;
    const known = this.#heads.get(table);
    if (known !== undefined) return known;
    let heads = this.#headRow(table);
    // A head that stays in view stands in a table of its own, before the one that scrolls.
    let around = table.parentElement;
    for (let height = 0; !heads && around && height < 4; height++, around = around.parentElement) {
      for (const other of around.querySelectorAll(TABLE)) {
        if (other === table || other.contains(table) || table.contains(other)) continue;
        heads ??= this.#headRow(other);
      }
      if (!heads && around.querySelector(HEAD_CELL)) heads = this.#headRow(around);
    }
    this.#heads.set(table, heads);
    return heads;
  }

  #headRow(table: Element): Heads {
    let best: Element | null = null;
    for (const cell of table.querySelectorAll(HEAD_CELL)) {
      const row = cell.closest(ROW) ?? cell.parentElement;
      if (row && (!best || row.children.length > best.children.length)) best = row;
    }
    best ??= table.querySelector(ROW);
    if (!best) return null;
    const heads: string[] = [];
    for (const cell of best.children)
      for (let span = spanOf(cell); span > 0; span--) heads.push(shortText(cell));
    return best.querySelector(HEAD_CELL) || this.#areHeads(heads) ? heads : null;
  }

  /** Rows made of plain boxes: the first of them, or what stands before them, has the heads. */
  #ofLine(line: Element): Heads {
    const known = this.#heads.get(line);
    if (known !== undefined) return known;
    const heads = this.#gridHeads(line) ?? this.#lineHeads(line);
    this.#heads.set(line, heads);
    return heads;
  }

  #gridHeads(line: Element): Heads {
    if (line.children.length < 6) return null;
    const style = getComputedStyle(line);
    if (!style.display.includes('grid')) return null;
    const columns = style.gridTemplateColumns.split(' ').length;
    const heads = [...line.children].slice(0, columns).map(shortText);
    return columns >= 3 && this.#areHeads(heads) ? heads : null;
  }

  #lineHeads(line: Element): Heads {
    const count = line.children.length;
    let group: Element | null = line;
    for (let height = 0; group && height < 4; height++, group = group.parentElement) {
      const parent: Element | null = group.parentElement;
      const firsts: (Element | null | undefined)[] = [
        parent?.firstElementChild,
        group.previousElementSibling,
      ];
      for (const first of firsts) {
        let head: Element | null = first ?? null;
        for (let depth = 0; head && head !== group && depth < 4; depth++) {
          if (head.children.length === count && !head.contains(line)) {
            const heads = [...head.children].map(shortText);
            if (this.#areHeads(heads)) return heads;
          }
          head = head.firstElementChild;
        }
      }
    }
    return null;
  }

  #areHeads(texts: readonly string[]): boolean {
    if (texts.some((text) => text.length > LONGEST)) return false;
    // A first row of goods and people (手工袜 | 王小明 | 已发货) is none, whatever it starts with.
    return texts.some(isPrivateLabel) || texts.every(this.isSafe);
  }
}

/** @returns the field a text stands behind (收件人 | 王小明), '' where there is none */
export function fieldBefore(block: Element): string {
  let at: Element | null = block;
  for (let height = 0; at && height < 4; height++, at = parentElementOf(at)) {
    let before: Element | null = at.previousElementSibling;
    // What is told behind one name may stand in several boxes: name, telephone, address.
    for (let step = 0; before && step < 4; step++, before = before.previousElementSibling) {
      const text = shortText(before);
      if (isPrivateLabel(text)) return text;
    }
    const own = ownText(at.parentElement);
    if (own && isPrivateLabel(own)) return own;
    if (at.matches('td,th,li,tr')) break;
  }
  return '';
}

/** @returns the text of the box right before this one, or before the one around it: 实付 | 88 */
export function nameBeside(block: Element): string {
  const before = block.previousElementSibling ?? block.parentElement?.previousElementSibling;
  return before ? shortText(before) : '';
}

/** The text right inside an element, outside its children: 收件人<b>王小明</b>. */
function ownText(element: Element | null): string {
  let text = '';
  for (let child = element?.firstChild; child; child = child.nextSibling)
    if (child instanceof Text) text += child.data;
    else if (text.length > LONGEST) break;
  return text.trim();
}

function columnOf(cell: Element, row: Element): number {
  let at = 0;
  for (const other of row.children) {
    if (other === cell) return at;
    at += spanOf(other);
  }
  return at;
}

const spanOf = (cell: Element): number =>
  Math.min(60, Math.max(1, Number(cell.getAttribute('colspan')) || 1));

/** Text of a small element; a large one has none that could be a head. */
function shortText(element: Element): string {
  if (element.childElementCount > 8) return '·'.repeat(LONGEST + 1);
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
