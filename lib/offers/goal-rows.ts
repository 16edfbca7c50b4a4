import type { Rung } from '../coaching/types';
import { readForm } from '../forms/read-form';
import definition from './goal-ladder.offer';
import { rungOf } from './goal-score';
import type { Sheet } from './sheet';

const COLUMNS = ['one', 'two', 'three'] as const;

/** One goal of a kept sheet of 目标台阶. */
export interface GoalRow {
  /** Its column: 0 to 2. */
  readonly at: number;
  readonly name: string;
  readonly weight: 1 | 2 | 3 | null;
  readonly ladder: readonly [string, string, string, string, string];
  /** Where it was marked at the look back. */
  readonly reached: Rung | null;
  /** ISO date of the look back. */
  readonly on: string | null;
}

/** The goals with a name on a sheet; of any other offer there are none. */
export function goalRows({ offerId, raw }: Sheet): readonly GoalRow[] {
  if (offerId !== definition.id) return [];
  const { answers } = readForm(definition.fields, raw);
  const rungs = answers.rows('rungs');
  const text = (column: number, rung: number): string =>
    rungs.find(({ at }) => at === rung)?.text(COLUMNS[column] ?? 'one') ?? '';
  return answers
    .rows('goals')
    .filter((row) => row.text('name') !== '' && row.at < COLUMNS.length)
    .map((row) => ({
      at: row.at,
      name: row.text('name'),
      weight: ([1, 2, 3] as const).find((one) => String(one) === row.choice('weight')) ?? null,
      ladder: [text(row.at, 0), text(row.at, 1), text(row.at, 2), text(row.at, 3), text(row.at, 4)],
      reached: rungOf(row.choice('reached')) as Rung | null,
      on: answers.date('on'),
    }));
}
