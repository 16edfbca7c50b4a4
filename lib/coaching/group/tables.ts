import { PATH_IDS } from '../../paths/types';
import type { CountTable } from '../disclosure/table';
import { REPORT_METRICS } from '../report/shop-numbers';
import {
  AREA_OUTCOMES,
  GOAL_OUTCOMES,
  type MemberFacts,
  NUMBER_OUTCOMES,
  RATING_OUTCOMES,
} from './types';

/**
 * The tables of a group report. Rows and columns are the same in every report, so that reports
 * can be laid side by side; every member stands in exactly one cell of each.
 */
export function tablesOf(facts: readonly MemberFacts[]): CountTable[] {
  const count = (is: (one: MemberFacts) => boolean) => facts.filter(is).length;
  return [
    {
      id: 'goals-rating',
      rows: GOAL_OUTCOMES,
      columns: RATING_OUTCOMES,
      cells: GOAL_OUTCOMES.map((goals) =>
        RATING_OUTCOMES.map((rating) =>
          count((one) => one.goals === goals && one.rating === rating),
        ),
      ),
    },
    ...PATH_IDS.map(
      (path): CountTable => ({
        id: `area-${path}`,
        rows: [path],
        columns: AREA_OUTCOMES,
        cells: [
          AREA_OUTCOMES.map((way) =>
            count(({ areas }) => (areas[path].now > areas[path].before ? 'up' : 'same') === way),
          ),
        ],
      }),
    ),
    ...REPORT_METRICS.map(
      (metricId): CountTable => ({
        id: `number-${metricId}`,
        rows: [metricId],
        columns: NUMBER_OUTCOMES,
        cells: [
          NUMBER_OUTCOMES.map((found) =>
            count(({ numbers }) => (numbers[metricId] ?? 'none') === found),
          ),
        ],
      }),
    ),
  ];
}
