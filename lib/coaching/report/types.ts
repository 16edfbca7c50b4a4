import type { Judged } from '../../insight/changes/types';
import type { Level } from '../../learning/types';
import type { PathId } from '../../paths/types';
import type { Unit } from '../../shared/sighting';
import type { Answer, Rung, SessionForm, Stage } from '../types';

/** Whole days, ISO, both inclusive. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface GoalLine {
  readonly no: 1 | 2 | 3;
  readonly path: PathId;
  readonly title: string;
  /** Five texts, from −2 to +2. */
  readonly ladder: readonly string[];
  readonly weight: 1 | 2 | 3;
  readonly start: Rung;
  /** `null`: not looked at since. */
  readonly now: Rung | null;
  readonly expectedOn: string;
}

export interface RatingLine {
  readonly path: PathId;
  /** As it was answered at the beginning, as the beginning is seen today, and today. */
  readonly before: Answer;
  readonly lookback: Answer;
  readonly now: Answer;
}

/** How many of the items that were answered both times went which way. */
export interface RatingChange {
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** `null`: no item was answered both times. */
  readonly median: number | null;
}

export interface AreaLine {
  readonly path: PathId;
  readonly before: Level;
  readonly now: Level;
}

export interface NumberLine {
  readonly metricId: string;
  readonly platform: string;
  readonly unit: Unit;
  readonly currency: string | null;
  readonly judged: Judged;
  /** Days of promotions in either stretch. */
  readonly promotionDays: number;
  /** Days with a number, before and after. */
  readonly days: readonly [number, number];
}

/** What is known of one merchant's way, for the merchant and (with consent C4) the agency. */
export interface OutcomeReport {
  readonly schema: 'dongdian-1';
  readonly kind: 'outcome-report';
  /** ISO day. */
  readonly madeOn: string;
  readonly case: {
    /** '' where there is none. */
    readonly code: string;
    readonly nickname: string;
    readonly city: string;
    readonly trade: string;
    readonly stage: Stage;
    /** ISO day; of the first thing that is known where no case was opened. */
    readonly openedOn: string;
    readonly closedOn: string | null;
  };
  /** At most three. */
  readonly goals: readonly GoalLine[];
  /** Goal attainment score, 50 is as expected; `null` until every goal was looked at. */
  readonly T: number | null;
  readonly ratings: {
    readonly items: readonly RatingLine[];
    readonly before: RatingChange;
    readonly lookback: RatingChange;
  };
  readonly areas: readonly AreaLine[];
  readonly practice: {
    readonly steps: number;
    readonly loops: number;
    /** Drills walked to the end without help on the screen. */
    readonly drillsAlone: number;
  };
  readonly numbers: {
    readonly length: ReportLength;
    readonly before: Span;
    readonly after: Span;
    readonly lines: readonly NumberLine[];
  };
  /** The merchant's own: what helped, what comes next. */
  readonly words: { readonly helped: readonly string[]; readonly next: string };
  readonly service: {
    readonly sessions: number;
    readonly minutes: number;
    readonly forms: Readonly<Record<SessionForm, number>>;
    readonly resources: number;
    readonly ruleReports: number;
  };
}

export const REPORT_LENGTHS = [28, 90] as const;
export type ReportLength = (typeof REPORT_LENGTHS)[number];
