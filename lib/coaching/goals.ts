import { goalAttainment } from '../maths/goal-attainment';
import { type GoalRow, goalRows } from '../offers/goal-rows';
import type { Sheet } from '../offers/sheet';
import { PATH_IDS } from '../paths/types';
import { addDays, dayNumber } from '../shared/days';
import type { Goal, Rung } from './types';

export const MOST_GOALS = 3;
/** From the bottom. */
export const RUNGS = [-2, -1, 0, 1, 2] as const satisfies readonly Rung[];
export const WEIGHTS = [1, 2, 3] as const;
/** Until a look back, where nobody chose a day: within the eight to twelve weeks that are usual. */
const EXPECTED_DAYS = 70;

type Parts = Pick<Goal, 'title' | 'ladder' | 'expectedOn' | 'weight'>;

/** What a goal still lacks before one can set out, in the order of the form. */
export type Lack = 'title' | 'ladder' | 'same' | 'date';
export function lacksOf({ title, ladder, expectedOn }: Parts): readonly Lack[] {
  const written = ladder.map((text) => text.trim()).filter(Boolean);
  const lacks: Lack[] = [];
  if (!title.trim()) lacks.push('title');
  if (written.length < ladder.length) lacks.push('ladder');
  if (new Set(written).size < written.length) lacks.push('same');
  if (dayNumber(expectedOn) === null) lacks.push('date');
  return lacks;
}

export const isReady = (goal: Parts): boolean => lacksOf(goal).length === 0;

/** The step somebody stands on: of the newest review, or where it began. */
export const nowOf = ({ start, reviews }: Pick<Goal, 'start' | 'reviews'>): Rung =>
  reviews.at(-1)?.now ?? start;

export const textAt = ({ ladder }: Pick<Goal, 'ladder'>, rung: Rung): string =>
  ladder[rung + 2] ?? '';

/**
 * T of the goals where they stand (`lib/maths/goal-attainment`): 50 is as expected. For the
 * coach and the report alone, and never to compare merchants.
 *
 * @param at where it is reckoned: now, or where the goals began
 * @returns `null` without goals
 */
export function attainment(goals: readonly Goal[], at: 'now' | 'start' = 'now'): number | null {
  return goalAttainment({
    goals: goals.map((goal) => ({
      reached: at === 'now' ? nowOf(goal) : goal.start,
      weight: goal.weight,
    })),
  }).value;
}

/** A look back is written down; a second one of the same day takes the place of the first. */
export function withReview(goal: Goal, review: Goal['reviews'][number], at: string): Goal {
  const others = goal.reviews.filter(({ on }) => on !== review.on);
  const reviews = [...others, review].toSorted((a, b) => a.on.localeCompare(b.on));
  return { ...goal, reviews, updatedAt: at };
}

/** The lowest number that no goal has. */
export const freeNo = (goals: readonly Goal[]): Goal['no'] | null =>
  ([1, 2, 3] as const).find((no) => goals.every((goal) => goal.no !== no)) ?? null;

/** A goal without words, to begin with. */
export const blankGoal = (
  id: string,
  no: Goal['no'],
  path: Goal['path'],
  today: string,
  at: string,
): Goal => ({
  id,
  no,
  path,
  title: '',
  ladder: ['', '', '', '', ''],
  weight: 2,
  start: -1,
  expectedOn: addDays(today, EXPECTED_DAYS),
  reviews: [],
  updatedAt: at,
});

/** Id of the goal that a column of a kept sheet becomes: taken over twice it is the same one. */
export const idFromSheet = (sheet: Sheet, column: number): string => `${sheet.id}.${column}`;

/** A goal of a kept sheet of 目标台阶 that can be taken over. */
export interface FromSheet {
  readonly id: string;
  readonly row: GoalRow;
  readonly sheet: Sheet;
}

/** The goals of kept sheets that are not goals of the case yet. */
export const openOnSheets = (
  sheets: readonly Sheet[],
  goals: readonly Goal[],
): readonly FromSheet[] =>
  sheets.flatMap((sheet) =>
    goalRows(sheet)
      .map((row) => ({ id: idFromSheet(sheet, row.at), row, sheet }))
      .filter(({ id }) => goals.every((goal) => goal.id !== id)),
  );

/** A goal of a sheet as a goal of the case. The sheet stays as it is; from now on this one counts. */
export function takenOver(
  { id, row, sheet }: FromSheet,
  no: Goal['no'],
  today: string,
  at: string,
): Goal {
  const blank = blankGoal(id, no, pathOf(sheet), today, at);
  const expectedOn = row.on ?? blank.expectedOn;
  const review = { on: today, now: row.reached ?? -1, words: '' };
  return {
    ...blank,
    title: row.name,
    ladder: row.ladder,
    weight: row.weight ?? blank.weight,
    expectedOn,
    reviews: row.reached === null ? [] : [review],
  };
}

/** Sheets that were opened by themselves belong to planning, as their offer does. */
const pathOf = ({ path }: Sheet): Goal['path'] => PATH_IDS.find((id) => id === path) ?? '3.2.2';
