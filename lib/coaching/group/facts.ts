import type { Judged } from '../../insight/changes/types';
import { PATH_IDS } from '../../paths/types';
import type { OutcomeReport } from '../report/types';
import type { GoalOutcome, MemberFacts, NumberOutcome, RatingOutcome } from './types';

/**
 * What a group counts of one merchant's report. Words, amounts and the shop's figures stay in
 * the file.
 *
 * @param code the member's; the report's own where the coach gave none
 */
export function factsOf(report: OutcomeReport, code: string): MemberFacts {
  return {
    code,
    madeOn: report.madeOn,
    goals: goalsOf(report),
    rating: ratingOf(report),
    areas: Object.fromEntries(
      PATH_IDS.map((path) => {
        const area = report.areas.find((one) => one.path === path);
        return [path, { before: area?.before ?? 0, now: area?.now ?? 0 }];
      }),
    ) as MemberFacts['areas'],
    numbers: Object.fromEntries(
      report.numbers.lines.map(({ metricId, judged }): [string, NumberOutcome] => [
        metricId,
        outcomeOf(judged),
      ]),
    ),
  };
}

/** A verdict in the words of the report; of a metric that is better neither way none is told. */
export const outcomeOf = (judged: Judged): NumberOutcome => {
  if (!('verdict' in judged)) return 'none';
  const { verdict } = judged;
  return verdict === 'better' || verdict === 'worse' ? verdict : 'cannot-tell';
};

function goalsOf({ goals }: OutcomeReport): GoalOutcome {
  if (goals.length === 0) return 'no-goals';
  return goals.every(({ now }) => now !== null && now >= 0) ? 'reached' : 'under-way';
}

function ratingOf({ ratings }: OutcomeReport): RatingOutcome {
  const { median } = ratings.lookback.median === null ? ratings.before : ratings.lookback;
  if (median === null) return 'not-twice';
  return median > 0 ? 'up' : median < 0 ? 'down' : 'same';
}
