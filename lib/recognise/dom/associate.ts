import type { Unit } from '../../shared/sighting';
import { readNumber } from '../strings/number';
import type { Classifier, TextKind } from './classify';
import { type Displays, parentElementOf, type Run, runsUnder } from './runs';
import { tablePlace } from './table';
import { isShown } from './veto';

/** Where the number of a label stands. */
export interface Found {
  readonly how: 'inline' | 'definition' | 'row' | 'column' | 'card' | 'attribute';
  /** Text of the number, joined over its nodes; `null` for a column header. */
  readonly text: string | null;
  readonly element: Element | null;
  readonly nodes: readonly Text[];
  /** Two numbers stand equally near: none is taken. */
  readonly ambiguous: boolean;
  readonly comparison: FoundComparison | null;
}

export interface FoundComparison {
  readonly word: string;
  readonly number: string | null;
  readonly sign: 1 | -1 | null;
}

export interface LabelPlace {
  readonly nodes: readonly Text[];
  readonly element: Element;
  readonly inlineValue: string | null;
  readonly unit: Unit | undefined;
}

/** How far up a card's label and number may meet. */
const HIGHEST = 6;
/** More texts than one card or group of cards holds. */
const MOST_TEXTS = 90;

/** @returns the number (or column) that belongs to a label, or `null`: no evidence. */
export function associate(
  place: LabelPlace,
  classify: Classifier,
  displays: Displays,
): Found | null {
  if (place.inlineValue !== null) {
    return {
      how: 'inline',
      text: place.inlineValue,
      element: place.element,
      nodes: place.nodes,
      ambiguous: false,
      comparison: null,
    };
  }
  return (
    inDefinition(place, classify, displays) ??
    inTable(place, classify, displays) ??
    inCard(place, classify, displays)
  );
}

function inDefinition(place: LabelPlace, classify: Classifier, displays: Displays): Found | null {
  const term = place.element.closest('dt');
  let sibling = term?.nextElementSibling ?? null;
  while (sibling && sibling.tagName !== 'DD' && sibling.tagName !== 'DT')
    sibling = sibling.nextElementSibling;
  if (sibling?.tagName !== 'DD') return null;
  return pick(runsUnder(sibling, MOST_TEXTS, displays) ?? [], 'definition', place, classify);
}

function inTable(place: LabelPlace, classify: Classifier, displays: Displays): Found | null {
  const table = tablePlace(place.element);
  if (!table) return null;
  const read = (cell: Element) =>
    pick(runsUnder(cell, 20, displays) ?? [], table.kind, place, classify);
  if (table.kind === 'column') {
    const shown = table.cells.filter(isShown);
    const numbers = shown.map(read).filter((found) => found !== null);
    if (numbers.length === 0) return null;
    const only = shown.length === 1 ? numbers[0] : undefined;
    return (
      only ?? {
        how: 'column',
        text: null,
        element: null,
        nodes: [],
        ambiguous: false,
        comparison: null,
      }
    );
  }
  const numbers = table.cells.map(read).filter((found) => found !== null);
  const [first] = numbers;
  if (!first) return null;
  // A row with several numbers: which column is meant, the row alone does not say.
  return numbers.length > 1 ? { ...first, ambiguous: true } : first;
}

type Item =
  | { readonly is: 'label'; readonly own: boolean }
  | { readonly is: 'number'; readonly run: Run }
  | { readonly is: 'comparison'; readonly run: Run }
  | { readonly is: 'words' };

function inCard(place: LabelPlace, classify: Classifier, displays: Displays): Found | null {
  let scope: Element | null = place.element;
  for (let height = 0; scope && height <= HIGHEST; height++, scope = parentElementOf(scope)) {
    if (scope === scope.ownerDocument.body || scope === scope.ownerDocument.documentElement) break;
    const runs = runsUnder(scope, MOST_TEXTS, displays);
    if (!runs) return null;
    const items = runs.flatMap((run) => itemsOf(run, place, classify));
    const found = nearest(items, place);
    if (found) return found;
    // Another label without a number of its own: what comes further up is not ours.
    if (
      items.some((item) => item.is === 'label' && !item.own) &&
      items.some((item) => item.is === 'number')
    )
      return null;
  }
  return null;
}

/** A run as items; a run of several pieces is read whole first, then piece by piece. */
function itemsOf(run: Run, place: LabelPlace, classify: Classifier): Item[] {
  const own = run.nodes.some((node) => place.nodes.includes(node));
  const kind = classify(run.text);
  if (!own) {
    if (kind.is === 'number') return [{ is: 'number', run }];
    if (compares(kind)) return [{ is: 'comparison', run }];
    if (kind.is === 'label') return [{ is: 'label', own: false }];
    if (run.nodes.length === 1) return [{ is: 'words' }];
  }
  const items: Item[] = [];
  let rest: Text[] = [];
  const flush = () => {
    const first = rest[0];
    if (!first) return;
    const text = rest.map((node) => node.data).join('');
    const joined = classify(text);
    const piece: Run = { nodes: rest, text, block: run.block };
    if (joined.is === 'number') items.push({ is: 'number', run: piece });
    else if (compares(joined)) items.push({ is: 'comparison', run: piece });
    else
      for (const node of rest) {
        const single = classify(node.data);
        const alone: Run = { nodes: [node], text: node.data, block: run.block };
        if (single.is === 'number') items.push({ is: 'number', run: alone });
        else if (compares(single)) items.push({ is: 'comparison', run: alone });
        else if (single.is === 'label') items.push({ is: 'label', own: false });
        else items.push({ is: 'words' });
      }
    rest = [];
  };
  let placed = false;
  for (const node of run.nodes) {
    if (place.nodes.includes(node)) {
      flush();
      if (!placed) items.push({ is: 'label', own: true });
      placed = true;
    } else rest.push(node);
  }
  flush();
  return items;
}

const compares = (kind: TextKind): boolean =>
  kind.is === 'comparison' || (kind.is === 'period' && kind.maybeComparison);

/** Numbers between this label and the next one, or between the last one and this. */
function nearest(items: readonly Item[], place: LabelPlace): Found | null {
  const at = items.findIndex((item) => item.is === 'label' && item.own);
  if (at < 0) return null;
  const nextLabel = items.findIndex((item, i) => i > at && item.is === 'label');
  const after = items.slice(at + 1, nextLabel < 0 ? items.length : nextLabel);
  let lastLabel = -1;
  for (let i = at - 1; i >= 0 && lastLabel < 0; i--) if (items[i]?.is === 'label') lastLabel = i;
  const before = items.slice(lastLabel + 1, at);
  const following = choose(after, place);
  const leading = choose(before, place);
  if (following && leading && lastLabel < 0 && nextLabel < 0) {
    // One label between two numbers: the nearer on the screen wins, if it is clearly nearer.
    const a = distance(place.element, following);
    const b = distance(place.element, leading);
    if (a === b) return { ...following, ambiguous: true };
    return a < b ? following : leading;
  }
  if (following && leading) return valuesLead(items) ? leading : following;
  return following ?? leading;
}

/** In a group of cards: does every label come after its number? */
function valuesLead(items: readonly Item[]): boolean {
  const first = items.findIndex((item) => item.is === 'label');
  const numberFirst = items.findIndex((item) => item.is === 'number');
  let last = -1;
  let lastNumber = -1;
  items.forEach((item, i) => {
    if (item.is === 'label') last = i;
    if (item.is === 'number') lastNumber = i;
  });
  return numberFirst >= 0 && numberFirst < first && lastNumber < last;
}

/** Takes the one number that is the value; numbers of comparison lines are not. */
function choose(items: readonly Item[], place: LabelPlace): Found | null {
  const numbers: Run[] = [];
  let comparison: FoundComparison | null = null;
  items.forEach((item, i) => {
    if (item.is === 'comparison') {
      const next = items[i + 1];
      const read = item.run.text;
      const hasOwnNumber = /\d\D*$/.test(read.replace(/\d+\s?[天日]/g, ''));
      comparison ??= {
        word: read,
        number: !hasOwnNumber && next?.is === 'number' ? next.run.text : null,
        sign: signOf(next?.is === 'number' ? next.run : item.run),
      };
    }
    if (item.is === 'number' && !isCompared(items, i, place)) numbers.push(item.run);
  });
  const shown = numbers.filter((run) => isShown(run.block) && fits(run.text, place.unit));
  const [first] = shown;
  if (!first) return null;
  const value = shown.length === 1 ? first : largest(shown);
  const run = value ?? first;
  return {
    how: 'card',
    text: run.text,
    element: elementOf(run),
    nodes: run.nodes,
    ambiguous: value === null,
    comparison,
  };
}

/** A number behind a comparison word, or a signed share beside the value. */
function isCompared(items: readonly Item[], index: number, place: LabelPlace): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const item = items[i];
    if (item?.is === 'comparison') return true;
    if (item?.is === 'number') {
      // 较昨日 [+3.2%] after a value: a signed percentage never is a second value.
      break;
    }
    if (item?.is === 'label') break;
  }
  const item = items[index];
  if (item?.is !== 'number') return false;
  const text = item.run.text.trim();
  const earlier = items.slice(0, index).some((other) => other.is === 'number');
  const signed = /^[+-].*%$/.test(text.normalize('NFKC')) || signOf(item.run) !== null;
  return signed && (earlier || (/%/.test(text) && place.unit !== 'percent'));
}

/** Direction that is only drawn: an arrow icon's class, or an arrow character. */
export function signOf(run: Run): 1 | -1 | null {
  const around = run.block.parentElement ?? run.block;
  const text = run.text;
  if (/[↑▲△⬆]/.test(text)) return 1;
  if (/[↓▼▽⬇]/.test(text)) return -1;
  for (const element of [run.block, ...run.block.querySelectorAll('[class]'), around]) {
    const classes = element.getAttribute('class') ?? '';
    const up = /(?:^|[-_\s])(?:up|rise|increase|arrow-up\w*|caret-up|asc)(?:$|[-_\s])/i.test(
      classes,
    );
    const down =
      /(?:^|[-_\s])(?:down|fall|decrease|arrow-down\w*|caret-down|desc)(?:$|[-_\s])/i.test(classes);
    if (up !== down) return up ? 1 : -1;
  }
  return null;
}

/** A share can not be the value of an amount of money, nor money the value of a share. */
function fits(text: string, unit: Unit | undefined): boolean {
  const read = readNumber(text);
  if (!read) return false;
  if (!unit || read.unit === null || read.number === null) return true;
  switch (unit) {
    case 'percent':
      return read.unit === 'percent';
    case 'money':
    case 'per-mille-money':
      return read.unit === 'money';
    case 'count':
      return read.unit === 'count';
    case 'hours':
    case 'seconds':
    case 'days':
      return read.unit === 'duration';
    case 'ratio':
      return read.unit === 'percent' || read.unit === 'count';
    default:
      return read.unit === 'count' || read.unit === 'percent';
  }
}

/** The value is what is set largest; equal sizes decide nothing. */
function largest(runs: readonly Run[]): Run | null {
  const sized = runs
    .map((run) => ({
      run,
      size: Number.parseFloat(getComputedStyle(elementOf(run)).fontSize) || 0,
    }))
    .sort((a, b) => b.size - a.size);
  const [first, second] = sized;
  return first && second && first.size > second.size ? first.run : null;
}

export function elementOf(run: Run): Element {
  const [only] = run.nodes;
  return (run.nodes.length === 1 && only?.parentElement) || run.block;
}

function distance(label: Element, found: Found): number {
  const a = label.getBoundingClientRect();
  const b = found.element?.getBoundingClientRect();
  if (!b) return Number.POSITIVE_INFINITY;
  const dx = Math.max(0, b.left - a.right, a.left - b.right);
  const dy = Math.max(0, b.top - a.bottom, a.top - b.bottom);
  return Math.round(Math.hypot(dx, dy));
}

function pick(
  runs: readonly Run[],
  how: Found['how'],
  place: LabelPlace,
  classify: Classifier,
): Found | null {
  const found = choose(
    runs.flatMap((run) => itemsOf(run, place, classify)),
    place,
  );
  return found && { ...found, how };
}
