import { visibleText } from '../strings/normalise';
import { hasPrivateGlyphs, readNumber } from '../strings/number';
import type { Classifier } from './classify';
import type { Found, FoundComparison, LabelPlace } from './found';
import { distance, elementOf, hasRowMate, inColumn, isTick, largest, sizeOf } from './geometry';
import { type Displays, parentElementOf, type Run, runsUnder, seenText } from './runs';
import { fits, signOf } from './value-fit';
import { isShown } from './veto';

/** How far up a card's label and number may meet. */
const HIGHEST = 6;
/** More texts than one card or group of cards holds. */
export const MOST_TEXTS = 90;

type Item =
  | { readonly is: 'label'; readonly own: boolean; readonly whole?: boolean }
  | { readonly is: 'number'; readonly run: Run }
  | { readonly is: 'comparison'; readonly run: Run }
  | { readonly is: 'words' }
  /** Date tabs and what is hidden: no prose between a label and its number. */
  | { readonly is: 'aside' };

/** The number of a label that stands in a card, a line or a group of such. */
export function inCard(place: LabelPlace, classify: Classifier, displays: Displays): Found | null {
  let scope: Element | null = place.element;
  let change: Found | null = null;
  for (let height = 0; scope && height <= HIGHEST; height++, scope = parentElementOf(scope)) {
    if (scope === scope.ownerDocument.body || scope === scope.ownerDocument.documentElement) break;
    const runs = runsUnder(scope, MOST_TEXTS, displays);
    if (!runs) return change;
    const items = runs.flatMap((run) => itemsOf(run, place, classify));
    const found = nearest(items, place);
    const others = items.some((item) => item.is === 'label' && !item.own);
    // Conversion ↑ 2.24% under 61%: a change is the value where nothing else stands near.
    if (found && isChange(found, place) && !others) {
      change ??= found;
      continue;
    }
    if (change && (others || !found)) return change;
    // A date is no figure; it only bars the way. Further up the page a number is not ours.
    if (found)
      return DATE.test(found.text ?? '') ||
        isFar(place, found, height) ||
        isOfOther(place, found, classify, displays)
        ? null
        : found;
    // Another label without a number of its own: what comes further up is not ours.
    if (others && items.some((item) => item.is === 'number')) return inRows(items, place);
  }
  return change;
}

/** A share that rose or fell, by its sign or its arrow. */
const isChange = ({ text, nodes, element }: Found, { unit }: LabelPlace): boolean =>
  unit === 'percent' &&
  text !== null &&
  element !== null &&
  /^[-+]?[\d.]+\s?%/.test(visibleText(text)) &&
  (/^[-+]/.test(visibleText(text)) || signOf({ nodes, text, block: element }) !== null);

/** Numbers in one row and their names in the next: the one in the label's own column. */
function inRows(items: readonly Item[], place: LabelPlace): Found | null {
  const isNumber = (at: number) => items[at]?.is === 'number';
  const own = items.findIndex((item) => item.is === 'label' && item.own);
  if (isNumber(own - 1) || isNumber(own + 1) || !hasRowMate(place.element)) return null;
  const rows = items.filter((_, at) => isNumber(at) && (isNumber(at - 1) || isNumber(at + 1)));
  const runs = rows.flatMap((item) =>
    item.is === 'number' && isShown(item.run.block) && fits(item.run.text, place.unit)
      ? [item.run]
      : [],
  );
  const run = inColumn(place.element, runs);
  if (!run) return null;
  const { text, nodes } = run;
  return { how: 'card', text, element: elementOf(run), nodes, ambiguous: false, comparison: null };
}

/** A heading over cards: does the number stand in a box with one name, and that is another's? */
function isOfOther(
  place: LabelPlace,
  { element }: Found,
  classify: Classifier,
  displays: Displays,
): boolean {
  if (element && inSibling(place.element, element)) return true;
  let box = element && parentElementOf(element);
  for (; box && !isWithin(place.element, box); box = parentElementOf(box)) {
    const items = (runsUnder(box, 20, displays) ?? []).flatMap((run) =>
      itemsOf(run, place, classify),
    );
    // 今日订单: 41 under a number has its own.
    const count = (is: Item['is']) =>
      items.filter((item) => item.is === is && !('whole' in item && item.whole)).length;
    if (count('label') > 0) return count('label') >= count('number');
  }
  return false;
}

/** Two boxes of one kind, each with words of its own: what stands in the other is the other's. */
function inSibling(label: Element, number: Element): boolean {
  let own = label;
  while (own.parentElement && !own.parentElement.contains(number)) own = own.parentElement;
  let other = number;
  while (other.parentElement && !other.parentElement.contains(label)) other = other.parentElement;
  const text = seenText(other);
  return (
    own.tagName === other.tagName &&
    own.className === other.className &&
    seenText(own) !== seenText(label) &&
    /\p{L}{2}/u.test(text) &&
    !readNumber(text)
  );
}

/** Also across shadow boundaries. */
function isWithin(element: Element, box: Element): boolean {
  let at: Element | null = element;
  while (at && at !== box) at = parentElementOf(at);
  return at !== null;
}

const DATE = /\d[/.-]\d{1,2}[/.-]\d/;
/** Label and number of one card are hardly farther apart, in px. */
const FAR_PX = 400;

const isFar = ({ element }: LabelPlace, found: Found, height: number): boolean =>
  height > 3 && distance(element, found.element) > FAR_PX;

/** A run as items: the label's own pieces stay together, the rest is cut where meaning ends. */
export function itemsOf(run: Run, place: LabelPlace, classify: Classifier): Item[] {
  const items: Item[] = [];
  let rest: Text[] = [];
  let placed = false;
  for (const node of run.nodes) {
    if (!place.nodes.includes(node)) {
      rest.push(node);
      continue;
    }
    items.push(...pieces(rest, run, place, classify));
    rest = [];
    if (!placed) items.push({ is: 'label', own: true });
    placed = true;
  }
  return [...items, ...pieces(rest, run, place, classify)];
}

/** Inline text read piece by piece, the longest meaning first: ［↑ ］［15］［%］ is one change. */
function pieces(
  nodes: readonly Text[],
  { block }: Run,
  place: LabelPlace,
  classify: Classifier,
): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < nodes.length; ) {
    let end = joinable(nodes, at);
    let item: Item | null = null;
    for (; end > at && !item; end--) {
      const part = nodes.slice(at, end);
      const text = part.map((node) => node.data).join('');
      item = itemOf({ nodes: part, text, block }, place, classify);
    }
    const [first] = nodes.slice(at);
    const aside =
      !item && (!isShown(block) || classify(first?.data ?? '').is === 'period') ? 'aside' : 'words';
    items.push(item ?? { is: aside });
    at = item ? end + 1 : at + 1;
  }
  return items;
}

/** ［131］［8%］ are two numbers: digits of two elements are never joined into one. */
function joinable(nodes: readonly Text[], at: number): number {
  const most = Math.min(nodes.length, at + 8);
  for (let end = at + 1; end < most; end++)
    if (
      /[\d０-９]\s*$/.test(nodes[end - 1]?.data ?? '') &&
      /^\s*[\d０-９]/.test(nodes[end]?.data ?? '')
    )
      return end;
  return most;
}

function itemOf(run: Run, place: LabelPlace, classify: Classifier): Item | null {
  const kind = classify(run.text);
  switch (kind.is) {
    case 'number':
      // What can not be read is not guessed together either.
      if (kind.opaque && run.nodes.length > 1) return null;
      return isIcon(run) ? null : { is: 'number', run };
    case 'comparison':
      return { is: 'comparison', run };
    case 'label':
      return { is: 'label', own: false, whole: kind.match.inlineValue !== null };
    case 'period':
      if (kind.maybeComparison) return { is: 'comparison', run };
      return kind.maybeNumber && isTime(place.unit) ? { is: 'number', run } : null;
    default:
      return null;
  }
}

const isTime = (unit: LabelPlace['unit']): boolean =>
  unit === 'hours' || unit === 'seconds' || unit === 'days';

/** A lone private glyph in an icon's element is drawn by an icon font: no digit. 拼多多 hides digits in one of that name. */
function isIcon(run: Run): boolean {
  const text = run.text.trim();
  return (
    [...text].length === 1 &&
    hasPrivateGlyphs(text) &&
    elementOf(run).matches(
      'i,[class*=icon i],[class*=font i]:not(.__spider_font),[aria-hidden=true]',
    )
  );
}

/** Numbers between this label and the next one, or between the last one and this. */
function nearest(items: readonly Item[], place: LabelPlace): Found | null {
  const at = items.findIndex((item) => item.is === 'label' && item.own);
  if (at < 0) return null;
  const nextLabel = items.findIndex((item, i) => i > at && item.is === 'label');
  const after = items.slice(at + 1, nextLabel < 0 ? items.length : nextLabel);
  let lastLabel = -1;
  for (let i = at - 1; i >= 0 && lastLabel < 0; i--) if (items[i]?.is === 'label') lastLabel = i;
  const before = items.slice(lastLabel + 1, at);
  const lead = lastLabel < 0 || valuesLead(items);
  const following = choose(nearby(after), place);
  // What stands right behind another label is that label's number.
  const leading = lead ? choose(nearby(before.reverse()).reverse(), place) : null;
  if (following && leading && lastLabel < 0 && nextLabel < 0) {
    if (isChange(following, place) !== isChange(leading, place))
      return isChange(leading, place) ? following : leading;
    // One label between two numbers: the nearer on the screen wins, if it is clearly nearer.
    const a = distance(place.element, following.element);
    const b = distance(place.element, leading.element);
    if (Math.abs(a - b) > 4) return a < b ? following : leading;
    // As near: the value is what is set larger.
    const size = sizeOf(following.element) - sizeOf(leading.element);
    if (size === 0) return { ...(a > b ? leading : following), ambiguous: a === b };
    return size > 0 ? following : leading;
  }
  if (following && leading) return lead ? leading : following;
  return following ?? leading;
}

/** Prose between a label and a number parts them. */
const MOST_WORDS = 3;

function nearby(items: readonly Item[]): Item[] {
  let words = 0;
  const end = items.findIndex((item) => item.is === 'words' && ++words > MOST_WORDS);
  return end < 0 ? [...items] : items.slice(0, end);
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
export function choose(items: readonly Item[], place: LabelPlace): Found | null {
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
  const shown = numbers.filter(
    (run) =>
      isShown(run.block) && fits(run.text, place.unit) && !isBadge(run) && !isTick(elementOf(run)),
  );
  const [first] = shown;
  if (!first) return null;
  const value = shown.length === 1 ? first : (largest(shown) ?? inColumn(place.element, shown));
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

/** How many things wait at a menu entry, the number of a page: no metric. */
function isBadge(run: Run): boolean {
  const badge = elementOf(run).closest(BADGE);
  // In a cell it is how the number is drawn.
  return badge !== null && !badge.closest('td');
}
const BADGE = 'sup,nav,[role=navigation],[class*=badge i],[class*=pill i],[class*=paginat i]';

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
