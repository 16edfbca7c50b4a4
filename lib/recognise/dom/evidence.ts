import { visibleText } from '../strings/normalise';
import { readNumber } from '../strings/number';
import type { Classifier } from './classify';
import type { Found } from './found';
import { sizeOf } from './geometry';
import { parentElementOf, seenText } from './runs';
import { isMenuEntry } from './veto';

/** On its own platform a label keeps its meaning. */
export const SURE = 0.9;
/**
 * Words like 订单, 待发货 or Messages name pages, tabs and headings everywhere. Over or under
 * one number that is set larger than they are, they name that number.
 */
export function isFigure(
  label: Element,
  { how, element, ambiguous }: Found,
  classify: Classifier,
): boolean {
  // Sums of money over a column; a word such as Shipped or 商品 heads what single rows hold.
  if (how === 'column') return /earning|profit|commission|[佣利]|收[入益]/i.test(seenText(label));
  if (how === 'inline' || !element || ambiguous) return false;
  // Shipped in a cell is the state of one order.
  if (label.closest('td,[role=cell],[role=gridcell]')) return false;
  const text = element.textContent ?? '';
  return (
    classify(text).is === 'number' &&
    readNumber(text) !== null &&
    // 待发货 (7) in a list of what is to be done.
    (sizeOf(element) > 1.15 * sizeOf(label) || /^\s*[(（]\d+[)）]\s*$/.test(text))
  );
}

/** 待发货 12 in a box or a row of its own: one name, one number. */
const PAIR = /^(?=\D*\d)(?=.*\p{L}{2})\P{N}*\d[\d,.]*\P{N}*$/u;
const MOST_PAIRED = 40;

/**
 * One of three or more boxes, side by side or one under the other, that hold a name and a
 * number each and nothing else: there plain words name numbers as well.
 *
 * @param sums amounts of money count, too: among the figures of one order they are its own
 */
export function isInGroup(label: Element, { element, text }: Found, sums: boolean): boolean {
  if (!element || (!sums && !/^\d{1,7}\s?\p{L}?$/u.test(visibleText(text ?? '')))) return false;
  let box: Element | null = label;
  for (let height = 0; box && height < 7; height++, box = parentElementOf(box)) {
    if (!box.contains(element)) continue;
    if (!PAIR.test(seenText(box))) return false;
    const alike = [...(box.parentElement?.children ?? [])].filter((other) => {
      const seen = seenText(other);
      return seen.length < MOST_PAIRED && PAIR.test(seen);
    });
    if (alike.length > 2) return true;
  }
  return false;
}

/** Is the number near enough for the place the label stands in? */
export function near(
  label: Element,
  found: Found,
  veto: string | null,
  within: Element | null,
): boolean {
  if (found.how === 'card' && found.element && isMenuEntry(label, found.element)) return false;
  if (veto === null) return true;
  // A tab that counts (退款 2) holds its number in its own text.
  if (found.how === 'inline') return veto !== 'weak';
  if (veto === 'needs-number-inside') {
    // 待发货订单: | 5, the name being a link to them.
    if (found.how === 'row' && /[:：]\s*$/.test(label.textContent ?? '')) return true;
    // A sort header is a link in a header cell; else the button must hold the number itself.
    return (
      Boolean(found.element && within?.contains(found.element)) ||
      (found.how === 'column' && !within?.matches('[role=tab]'))
    );
  }
  if (found.how !== 'card' || !found.element) return true;
  if (within && !within.contains(found.element)) return false;
  let scope: Element | null = label;
  for (let height = 0; scope && height < 3; height++, scope = scope.parentElement)
    if (scope.contains(found.element)) return true;
  return false;
}
