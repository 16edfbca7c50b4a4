import type { PathId } from '../paths/types';

/**
 * One thing that happened while learning. Append-only and the only truth: mastery, levels and
 * the review schedule are rebuilt from these rows at any time (`replay.ts`).
 */
export interface Evidence {
  /** Unique for ever. What happens once has an id that says so (`ids.ts`), so that it is kept once. */
  readonly id: string;
  readonly kind: EvidenceKind;
  /** '' where it is of no metric. */
  readonly metricId: string;
  readonly platform: string;
  readonly language: string;
  /** How long it was on the screen; 0 where that says nothing. */
  readonly visibleMs: number;
  /** ISO time. */
  readonly at: string;
  /** `rule-task-…`: a task of a rule, and the path it counts for. */
  readonly rule?: { readonly id: string; readonly task: string; readonly path: '3.3.2' };
  /** `practice-…`: which drill, and the most help that was on the screen. */
  readonly drill?: { readonly id: string; readonly help: 0 | 1 | 2 };
  readonly check?: CheckAnswered;
  /** `offer-read`, `sheet-done`. */
  readonly offer?: OfferEvidence;
  readonly tip?: TipApplied;
  readonly teachBack?: TeachBack;
  readonly loop?: ClosedLoop;
  readonly help?: HelpGiven;
}

export const EVIDENCE_KINDS = [
  /** A metric's card was open for 5 s and seen to its end. */
  'card-read',
  /** A card's next step: 我做了, 以后再说. Kept as said; neither mastery nor a level rests on it. */
  'step-done',
  'step-later',
  'rule-task-done',
  'rule-task-undone',
  /** A drill on a page of one's own: begun, and walked to its end. */
  'practice-begun',
  'practice-done',
  /** An explanation or a case of an offer was seen to its end. */
  'offer-read',
  'check-answered',
  /** A worksheet or calculator was said to be finished, and nothing needed is missing. */
  'sheet-done',
  /** A tip: 我做了. */
  'tip-applied',
  'teach-back',
  'loop-closed',
  'help-given',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** An answer to a check question. */
export interface CheckAnswered {
  /** Id of the core item, and of the question within it. */
  readonly item: string;
  readonly question: string;
  readonly form: 'number' | 'choice4';
  readonly right: boolean;
  /** ISO day where the person was: levels ask for two days, wherever the records are read later. */
  readonly day: string;
  /** The hint was open before the answer. */
  readonly hint: boolean;
  /** 太简单了 was tapped. */
  readonly easy: boolean;
  /** Asked about the merchant's own numbers, not about made-up ones. */
  readonly own: boolean;
}

export interface TipApplied {
  /** `3.1.1/low-return`. */
  readonly id: string;
  readonly path: PathId;
  /** The offer it leads to: a core item of that offer gains by it. */
  readonly offer?: string;
}

export interface OfferEvidence {
  readonly id: string;
  /** The path it was opened from, or the only one that has it; '' where there is no such path. */
  readonly path: PathId | '';
  /** `sheet-done`: which sheet, and that what stands in it is not the example. */
  readonly sheet?: string;
  readonly own?: boolean;
}

/** Told in own words. Only what a coach saw counts for mastery. */
export interface TeachBack {
  readonly item: string;
  /** 清楚, or 差一点. */
  readonly clear: boolean;
  readonly seenBy: 'coach' | 'self';
}

/** A try-look-change loop: before, after, what could be told, what was decided. */
export interface ClosedLoop {
  /** Id of the entry in the change log, or of the sheet. */
  readonly id: string;
  readonly path: PathId;
  readonly verdict: 'clear-up' | 'clear-down' | 'cannot-tell';
}

export interface HelpGiven {
  readonly what: 'share-card' | 'peer-help' | 'co-led';
  readonly path: PathId;
  readonly confirmedBy: 'merchant' | 'coach';
}
