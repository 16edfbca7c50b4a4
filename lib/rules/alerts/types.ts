import type { RuleChange } from '../feed/types';

/** Where a change stands on a day. `proposed`: a draft whose day is not set. */
export type Stage =
  | 'proposed'
  | 'upcoming'
  | 'starts-today'
  | 'transition'
  | 'in-force'
  | 'undated';

/** 要做, 知道就好, and the quiet lane of reliefs for regions hit by a disaster. */
export const LANES = ['todo', 'know', 'quiet'] as const;
export type Lane = (typeof LANES)[number];

/** What the person made of it. */
export const STATES = ['new', 'seen', 'done', 'snoozed', 'muted'] as const;
export type AlertState = (typeof STATES)[number];

/** What is kept of one rule. Times are ISO, `snoozedUntil` is a day. */
export interface RuleMark {
  readonly id: string;
  readonly seenAt: string | null;
  /** Tasks that were ticked off, with the time. */
  readonly tasks: Readonly<Record<string, string>>;
  readonly snoozedUntil: string | null;
  readonly mutedAt: string | null;
  readonly changedAt: string;
}

export interface CommentTime {
  readonly state: 'open' | 'soon' | 'over';
  /** To the last day (open), to the first (soon), since the last (over). */
  readonly days: number | null;
}

/** Days between announcement and effect, beside what the law asks for at least. */
export interface LeadTime {
  readonly days: number;
  readonly minimums: readonly {
    readonly id: 'article-34' | 'measures-2026';
    readonly days: number;
    /** `false`: known from secondary texts alone. */
    readonly confirmed: boolean;
  }[];
}

export interface RuleAlert {
  readonly rule: RuleChange;
  readonly lane: Lane;
  readonly stage: Stage;
  /** Days to the next day that counts, or since the last one; `null` where none is known. */
  readonly days: number | null;
  readonly comment: CommentTime | null;
  readonly lead: LeadTime | null;
  readonly state: AlertState;
  readonly mark: RuleMark | null;
  /** Still ahead or just begun: worth being shown by itself. Else it belongs to the past. */
  readonly current: boolean;
  /** The day the timeline puts it at: the next one, or the last. `null`: no day is known. */
  readonly day: string | null;
}
