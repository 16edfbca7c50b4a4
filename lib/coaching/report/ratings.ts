import { median } from '../../maths/statistics';
import { PATH_IDS } from '../../paths/types';
import type { Answer, Assessment } from '../types';
import type { OutcomeReport, RatingChange, RatingLine } from './types';

/**
 * The twelve answers at the beginning, the beginning as it is seen today, and today's. Of
 * several fillings in the first counts as the beginning and the last as today.
 */
export function ratingLines(assessments: readonly Assessment[]): OutcomeReport['ratings'] {
  const sorted = assessments.toSorted(
    (a, b) => a.date.localeCompare(b.date) || a.updatedAt.localeCompare(b.updatedAt),
  );
  const start = sorted.find(({ kind }) => kind === 'start') ?? null;
  const now = sorted.findLast(({ kind }) => kind === 'now') ?? null;
  const items = PATH_IDS.map(
    (path): RatingLine => ({
      path,
      before: start?.answers[path] ?? null,
      lookback: now?.lookback[path] ?? null,
      now: now?.answers[path] ?? null,
    }),
  );
  return {
    items,
    before: changeOf(items, ({ before }) => before),
    lookback: changeOf(items, ({ lookback }) => lookback),
  };
}

function changeOf(items: readonly RatingLine[], from: (item: RatingLine) => Answer): RatingChange {
  const changes = items.flatMap((item) => {
    const start = from(item);
    return start === null || item.now === null ? [] : [item.now - start];
  });
  return {
    up: changes.filter((change) => change > 0).length,
    same: changes.filter((change) => change === 0).length,
    down: changes.filter((change) => change < 0).length,
    median: changes.length > 0 ? median(changes) : null,
  };
}
