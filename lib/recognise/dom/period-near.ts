import type { SightedPeriod } from '../../shared/sighting';
import { readPeriod } from '../strings/period';
import { parentElementOf } from './runs';

/** Texts on the page that name a period, found by the walk. */
export type PeriodTexts = Iterable<Text>;

const SELECTED_CLASS =
  /(?:^|[-_\s])(?:active|selected|checked|current|on|cur|is-active|is-selected)(?:$|[-_\s])/i;
const HIGHEST = 24;

/**
 * The period a label stands under: the selected one of the nearest group of date tabs, or
 * the only period text near it. Nothing certain → `undefined`.
 */
export function periodNear(label: Element, texts: PeriodTexts): SightedPeriod | undefined {
  const inScope = [...texts].filter((text) => text.isConnected);
  if (inScope.length === 0) return undefined;
  let scope: Element | null = label;
  for (let height = 0; scope && height < HIGHEST; height++, scope = parentElementOf(scope)) {
    const here = inScope.filter(
      (text) =>
        scope?.contains(text) && !isComparisonContext(text) && !isOfAnotherCard(text, scope),
    );
    if (here.length === 0) continue;
    const chosen = here.filter(isSelected);
    const single = chosen.length > 0 ? sameOne(chosen) : here.length === 1 ? here[0] : undefined;
    if (single) return readPeriod(single.data) ?? undefined;
    if (chosen.length > 1) return undefined;
    // Several periods and none marked as chosen: not certain, and further up it only gets worse.
    return dated(here);
  }
  return undefined;
}

/** Tabs without a mark, but one printed date range: that one states the period. */
function dated(texts: readonly Text[]): SightedPeriod | undefined {
  const read = texts.map((text) => readPeriod(text.data)).filter((p) => p?.from);
  return read.length === 1 ? (read[0] ?? undefined) : undefined;
}

function sameOne(texts: readonly Text[]): Text | undefined {
  const [first] = texts;
  return first && texts.every((text) => text.data.trim() === first.data.trim()) ? first : undefined;
}

function isSelected(text: Text): boolean {
  let element = text.parentElement;
  for (let depth = 0; element && depth < 3; depth++, element = element.parentElement) {
    for (const name of ['aria-selected', 'aria-checked', 'aria-pressed', 'aria-current']) {
      const value = element.getAttribute(name);
      if (value === 'false') return false;
      if (value) return true;
    }
    if (SELECTED_CLASS.test(element.getAttribute('class') ?? '')) return true;
    if (element.querySelector(':scope > input:checked')) return true;
  }
  return false;
}

/** A bar of dates is as high as a line or two; what is higher, with dates in it, is a card of its own. */
const HIGHEST_BAR = 160;

/** Tabs over another chart, dates in the rows of a table: they say nothing about this label. */
function isOfAnotherCard(text: Text, scope: Element): boolean {
  let branch: Element | null = text.parentElement;
  for (let up = branch; up && up !== scope; up = parentElementOf(up)) branch = up;
  return branch !== scope && (branch?.getBoundingClientRect().height ?? 0) > HIGHEST_BAR;
}

/** 昨日 ¥29.7 inside a card is a comparison, not the card's period. */
function isComparisonContext(text: Text): boolean {
  const around = text.parentElement?.parentElement;
  const beside =
    (text.nextSibling?.textContent ?? '') +
    (text.parentElement?.nextElementSibling?.textContent ?? '');
  return Boolean(
    around &&
      /^\s*[:：]?\s*[-+]?[¥￥$]?\d/.test(beside) &&
      !/^\s*\d+\s*[-a-z天日月周]/i.test(beside),
  );
}
