import type { Level } from '../../learning/types';
import type { PathId } from '../../paths/types';
import type { ShownTable } from '../disclosure/table';
import type { GroupPhase } from '../types';

/** One meeting of a group, with who was there. */
export interface GroupMeeting {
  readonly id: string;
  /** ISO day. */
  readonly date: string;
  readonly minutes: number;
  /** Of `lib/coaching/plans`; `null` where none was followed. */
  readonly planId: string | null;
  readonly phase: GroupPhase;
  /** Codes of members. */
  readonly present: readonly string[];
}

/** What of a member's outcome report is counted: no words, no figures of the shop. */
export interface MemberFacts {
  readonly code: string;
  /** ISO day of the report it was taken from. */
  readonly madeOn: string;
  readonly goals: GoalOutcome;
  readonly rating: RatingOutcome;
  readonly areas: Readonly<Record<PathId, { readonly before: Level; readonly now: Level }>>;
  readonly numbers: Readonly<Record<string, NumberOutcome>>;
}

export const GOAL_OUTCOMES = ['reached', 'under-way', 'no-goals'] as const;
export type GoalOutcome = (typeof GOAL_OUTCOMES)[number];
export const RATING_OUTCOMES = ['up', 'same', 'down', 'not-twice'] as const;
export type RatingOutcome = (typeof RATING_OUTCOMES)[number];
export const AREA_OUTCOMES = ['up', 'same'] as const;
export const NUMBER_OUTCOMES = ['better', 'worse', 'cannot-tell', 'none'] as const;
export type NumberOutcome = (typeof NUMBER_OUTCOMES)[number];

/** A group of merchants, known by their codes alone. Kept in the coach's own records. */
export interface Group {
  readonly id: string;
  /** The agency's number of the group; typed by the coach. */
  readonly code: string;
  readonly phase: GroupPhase;
  /** Codes, in the order they were added. */
  readonly members: readonly string[];
  readonly meetings: readonly GroupMeeting[];
  /** Taken from files that were brought in; one for each member, the newest. */
  readonly facts: readonly MemberFacts[];
  readonly updatedAt: string;
}

/** What was published of a group once, and about whom: later reports are laid beside it. */
export interface PublishedReport {
  readonly id: string;
  readonly groupId: string;
  readonly groupCode: string;
  /** ISO time. */
  readonly at: string;
  /** SHA-256 of each member's code, sorted. */
  readonly members: readonly string[];
  readonly tables: readonly ShownTable[];
  /** Meetings that were held, and the minutes of all. */
  readonly meetings: { readonly count: number; readonly minutes: number };
}
