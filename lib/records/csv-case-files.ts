import { attainment, nowOf, textAt } from '../coaching/goals';
import type { Assessment, Case, Goal } from '../coaching/types';
import { PATH_IDS } from '../paths/types';
import { type Cell, writeCsv } from './csv';

interface Written {
  readonly csv: string;
  readonly rows: number;
}

const CASES = [
  'caseCode',
  'nickname',
  'city',
  'trade',
  'stage',
  'openedOn',
  'closedOn',
  'closeReason',
] as const;

/** cases.csv: the one case. With a number of the agency's the nickname stays at home. */
export function casesCsv(one: Case | null): Written {
  const rows: Cell[][] = one
    ? [
        [
          one.caseCode,
          one.caseCode ? '' : one.nickname,
          one.city,
          one.trade,
          one.stage,
          one.openedOn,
          one.closedOn,
          one.closing?.reason ?? null,
        ],
      ]
    : [];
  return { csv: writeCsv(CASES, rows), rows: rows.length };
}

const ITEMS = PATH_IDS.map((_, at) => `i${at + 1}`);

/**
 * assessments.csv: a row for each filling in and one more for each looking back. 1 to 5; blank
 * is what was passed or not reached.
 */
export function assessmentsCsv(one: Case | null, all: readonly Assessment[]): Written {
  const rows = all
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id))
    .flatMap(({ date, kind, answers, lookback }) => [
      [one?.caseCode ?? '', date, kind, ...PATH_IDS.map((path) => answers[path] ?? null)],
      ...(kind === 'now'
        ? [
            [
              one?.caseCode ?? '',
              date,
              'lookback',
              ...PATH_IDS.map((path) => lookback[path] ?? null),
            ],
          ]
        : []),
    ]);
  return { csv: writeCsv(['caseCode', 'date', 'kind', ...ITEMS], rows), rows: rows.length };
}

const GOALS = [
  'caseCode',
  'goalNo',
  'area',
  'path',
  'text',
  'weight',
  'start',
  'expectedOn',
  'now',
  'T',
] as const;

/** goals.csv: each goal with the step that is expected; T is of all goals, the same in each row. */
export function goalsCsv(one: Case | null, goals: readonly Goal[]): Written {
  const score = attainment(goals);
  const rows = goals
    .toSorted((a, b) => a.no - b.no)
    .map((goal) => [
      one?.caseCode ?? '',
      goal.no,
      PATH_IDS.indexOf(goal.path) + 1,
      goal.path,
      [goal.title, textAt(goal, 0)].filter(Boolean).join(' · '),
      goal.weight,
      goal.start,
      goal.expectedOn,
      nowOf(goal),
      score === null ? null : Number(score.toFixed(1)),
    ]);
  return { csv: writeCsv(GOALS, rows), rows: rows.length };
}
