import type { PathId } from '../paths/types';
import type { Language } from '../shared/text';

/** Stages of casework (MZ/T 094-2017): 接案, 预估, 计划, 介入, 评估, 结案. */
export const STAGES = ['intake', 'assessment', 'plan', 'work', 'review', 'closing'] as const;
export type Stage = (typeof STAGES)[number];

/** Phases of a group (MZ/T 095-2017): 筹备期, 形成期, 转折期, 成熟期, 结束期. */
export const GROUP_PHASES = ['prepare', 'form', 'turn', 'mature', 'end'] as const;
export type GroupPhase = (typeof GROUP_PHASES)[number];

export type DataChoice = (typeof DATA_CHOICES)[number];

/** Rights of the merchant and limits of secrecy, which the coach says aloud. */
export const TOLD_POINTS = [
  'free',
  'see',
  'strike',
  'secret',
  'danger',
  'law',
  'before',
  'here',
] as const;
export type ToldPoint = (typeof TOLD_POINTS)[number];

export const CLOSING_REASONS = ['goals-met', 'merchant-ends', 'handed-on', 'other'] as const;
export const DATA_CHOICES = ['keep', 'hand-over', 'delete'] as const;

/** The one case of a merchant's profile (`id: 'case'`). */
export interface Case {
  readonly id: 'case';
  /** What the merchant wants to be called. */
  readonly nickname: string;
  /** The agency's number, typed by the coach; '' where there is none. */
  readonly caseCode: string;
  readonly city: string;
  readonly trade: string;
  /** Where the work stood at the last write of casework; `stageLine` tells it of this moment. */
  readonly stage: Stage;
  /** What was said aloud at the first meeting. */
  readonly told: readonly ToldPoint[];
  /** Days, ISO. On the first the merchant read the page about what was agreed. */
  readonly copyShownOn: string | null;
  /** Both have read the report on the outcome. */
  readonly reportReadOn: string | null;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly closing: Closing | null;
  readonly updatedAt: string;
}

/** What is written down at the end; half of it is kept too. */
export interface Closing {
  readonly reason: (typeof CLOSING_REASONS)[number] | null;
  /** In the merchant's words. */
  readonly whatWorked: string;
  readonly whoHelpsNext: string;
  /** Follow-ups at 30 and 90 days: day, and what was heard once it was done. */
  readonly followUps: readonly {
    readonly on: string;
    readonly doneOn: string | null;
    readonly heard: string;
  }[];
  readonly dataChoice: DataChoice | null;
}

export type AssessmentKind = 'start' | 'now' | 'lookback';
/** 1 完全不会 … 5 能教别人; `null`: 先不答. */
export type Answer = 1 | 2 | 3 | 4 | 5 | null;

/** One filling in of the twelve items; half-filled ones are kept and gone on with. */
export interface Assessment {
  readonly id: string;
  /** The looking back is asked together with `now`. */
  readonly kind: 'start' | 'now';
  readonly date: string;
  /** By path, one item per area; an absent item was not reached yet. */
  readonly answers: Partial<Record<PathId, Answer>>;
  /** With `now`: the same items once more, 回头看. */
  readonly lookback: Partial<Record<PathId, Answer>>;
  readonly done: boolean;
  readonly updatedAt: string;
}

/** A step of a ladder, −2 … +2. */
export type Rung = -2 | -1 | 0 | 1 | 2;

export interface Goal {
  readonly id: string;
  readonly no: 1 | 2 | 3;
  readonly path: PathId;
  readonly title: string;
  /** Five texts, from −2 to +2. */
  readonly ladder: readonly [string, string, string, string, string];
  readonly weight: 1 | 2 | 3;
  readonly start: Rung;
  readonly expectedOn: string;
  /** The newest last. */
  readonly reviews: readonly { readonly on: string; readonly now: Rung; readonly words: string }[];
  readonly updatedAt: string;
}

export type SessionForm = 'one-to-one' | 'group' | 'phone';

/** One meeting: the plan that was followed, and the note that the merchant read. */
export interface Session {
  readonly id: string;
  /** Of `lib/coaching/plans`. */
  readonly planId: string | null;
  readonly form: SessionForm;
  readonly date: string;
  readonly startedAt: string | null;
  readonly minutes: number;
  readonly stage: Stage;
  readonly paths: readonly PathId[];
  /** Ids of plan blocks that were done. */
  readonly blocksDone: readonly string[];
  /** Consent C3 of this meeting: may the coach look at the screen too? */
  readonly screenShared: boolean;
  readonly note: Note | null;
  readonly updatedAt: string;
}

/** The lines of a note; the merchant may strike each. */
export const NOTE_LINES = [
  'seen',
  'strengths',
  'activities',
  'help',
  'teachback',
  'step',
  'resources',
  'mood',
] as const;
export type NoteLine = (typeof NOTE_LINES)[number];

export interface Note {
  /** What stands on each line; '' where nothing was written. Amounts as buckets unless C4. */
  readonly lines: Readonly<Record<NoteLine, string>>;
  readonly struck: readonly NoteLine[];
  readonly lookOn: string | null;
  readonly nextOn: string | null;
  /** The merchant has read it. Only then it counts as saved. */
  readonly readAt: string | null;
}

/** The coach's own thoughts about a meeting: kept in the coach's profile alone. */
export interface Reflection {
  /** Of the session. */
  readonly id: string;
  readonly profile: string;
  readonly text: string;
  readonly updatedAt: string;
}

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>;
