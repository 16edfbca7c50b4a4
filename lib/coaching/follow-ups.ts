import { addDays } from '../shared/days';
import type { Case } from './types';

/** Days after the end on which the coach asks once more. */
export const FOLLOW_UP_DAYS = [30, 90] as const;

export interface FollowUp {
  /** Its place in the list of the closing. */
  readonly at: number;
  readonly on: string;
}

type FollowUps = NonNullable<Case['closing']>['followUps'];

/** The follow-ups of a case that ends on a day (ISO), none of them done. */
export const followUpsFrom = (closedOn: string): FollowUps =>
  FOLLOW_UP_DAYS.map((days) => ({ on: addDays(closedOn, days), doneOn: null, heard: '' }));

/** Those whose day has come and that nobody has done, the earliest first. */
export const dueFollowUps = (one: Case | null, today: string): readonly FollowUp[] =>
  openOnes(one).filter(({ on }) => on <= today);

/** The next one whose day is still to come. */
export const nextFollowUp = (one: Case | null, today: string): FollowUp | null =>
  openOnes(one).find(({ on }) => on > today) ?? null;

/** What was heard is written down; anything else stays as it is. */
export const heardAt = (all: FollowUps, at: number, heard: string, today: string): FollowUps =>
  all.map((one, place) => (place === at ? { ...one, heard, doneOn: today } : one));

function openOnes(one: Case | null): readonly FollowUp[] {
  if (!one?.closedOn) return [];
  return (one.closing?.followUps ?? [])
    .flatMap(({ on, doneOn }, at) => (doneOn === null ? [{ at, on }] : []))
    .toSorted((a, b) => a.on.localeCompare(b.on));
}
