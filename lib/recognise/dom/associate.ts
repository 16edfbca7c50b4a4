import { comparisonWord } from '../strings/comparison';
import { choose, inCard, itemsOf, MOST_TEXTS } from './card';
import type { Classifier } from './classify';
import type { Found, LabelPlace } from './found';
import { alignedCells } from './geometry';
import { type Displays, type Run, runsUnder } from './runs';
import { tablePlace } from './table';
import { isShown } from './veto';

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
  const defined = inDefinition(place, classify, displays);
  if (defined) return defined;
  const table = inTable(place, classify, displays);
  // A head over a column without numbers has none; what stands elsewhere is not its own.
  if (table !== undefined) return table;
  return inGrid(place, classify, displays) ?? inCard(place, classify, displays);
}

function inDefinition(place: LabelPlace, classify: Classifier, displays: Displays): Found | null {
  const term = place.element.closest('dt');
  let sibling = term?.nextElementSibling ?? null;
  while (sibling && sibling.tagName !== 'DD' && sibling.tagName !== 'DT')
    sibling = sibling.nextElementSibling;
  if (sibling?.tagName !== 'DD') return null;
  return pick(runsUnder(sibling, MOST_TEXTS, displays) ?? [], 'definition', place, classify);
}

function inTable(
  place: LabelPlace,
  classify: Classifier,
  displays: Displays,
): Found | null | undefined {
  const table = tablePlace(place.element);
  if (!table) return undefined;
  const read = (cell: Element) =>
    pick(runsUnder(cell, 20, displays) ?? [], table.kind, place, classify);
  if (table.kind === 'column') {
    const shown = table.cells.filter(isShown);
    const numbers = shown.map(read).filter((found) => found !== null);
    if (numbers.length === 0) return table.boxes ? undefined : null;
    const only = shown.length === 1 ? numbers[0] : undefined;
    return only ?? COLUMN;
  }
  const numbers = table.cells.flatMap((cell, at) => {
    const found = read(cell);
    return found ? [{ found, head: table.heads[at] ?? '' }] : [];
  });
  const [first] = numbers;
  if (!first) return null;
  if (numbers.length === 1) return first.found;
  // A row with several numbers: the heads of the columns say which one is the shop's own.
  const own = numbers.filter(({ head }) => head && !isOther(head));
  const [only] = own;
  return own.length === 1 && only ? only.found : { ...first.found, ambiguous: true };
}

/** The head of a column with several numbers: explained, but without a value. */
const COLUMN: Found = {
  how: 'column',
  text: null,
  element: null,
  nodes: [],
  ambiguous: false,
  comparison: null,
};

/** Cells of one flat CSS grid belong together by their place on the screen alone. */
function inGrid(place: LabelPlace, classify: Classifier, displays: Displays): Found | null {
  const cells = alignedCells(place.element);
  const numbers = cells.flatMap((cell) => {
    const found = pick(runsUnder(cell, 20, displays) ?? [], 'card', place, classify);
    return found ? [found] : [];
  });
  const [only] = numbers;
  return numbers.length > 1 ? COLUMN : (only ?? null);
}

/** Heads of columns that hold something else than the value: peers, changes, scores, goals. */
const OTHER_COLUMN =
  /同行|均值|平均|得分|评分|权重|占比|排名|目标|标准|达标|变化|涨跌|状态|操作|上期|对比|竞|target|goal|score|weight|rank|change|status|benchmark|peer|average|prev/i;

const isOther = (head: string): boolean => OTHER_COLUMN.test(head) || comparisonWord(head) !== null;

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
