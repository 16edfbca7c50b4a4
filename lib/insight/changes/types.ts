import type { Verdict } from '../../explain/card';

/** k of n, as kept or as the person counted it. */
export interface Counts {
  readonly k: number;
  readonly n: number;
}

/** What the person typed where nothing is kept: counts of a share, or an ordinary day's amount. */
export type TypedNumbers =
  | { readonly kind: 'shares'; readonly before: Counts; readonly after: Counts }
  | { readonly kind: 'amounts'; readonly before: number; readonly after: number };

export const DECISIONS = ['keep', 'undo', 'wait'] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/** What became of a change. */
export interface Decision {
  readonly kind: DecisionKind;
  /** ISO time. */
  readonly at: string;
  /** What could be told at that moment: it stays when the numbers are erased. */
  readonly found: Judged;
}

/** "I changed X": one entry of the change log, as it is kept. */
export interface ChangeEntry {
  /** Made by the page, so that sending twice writes once. */
  readonly id: string;
  readonly what: string;
  readonly metricId: string;
  readonly platform: string;
  /** As in the history: opaque; `null` where nothing is kept of the shop. */
  readonly shop: string | null;
  /** ISO dates: when it was changed, and when to look. */
  readonly on: string;
  readonly lookOn: string;
  readonly typed: TypedNumbers | null;
  /** The last decision; after `wait` another one follows. */
  readonly decision: Decision | null;
  /** ISO times. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** One day of the shop's own numbers. */
export interface ChangeDay {
  /** ISO date. */
  readonly date: string;
  readonly value: number;
  /** The counts of a share that day, where they are known exactly. */
  readonly k?: number;
  readonly n?: number;
}

/** A share with the room chance leaves it. */
export interface JudgedShare extends Counts {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How many it takes to see a difference, and how many are missing on the smaller side. */
export interface Needed {
  readonly perSide: number;
  readonly more: number;
  /** The difference it takes them for, as a part of the share before: 0.2 is a fifth. */
  readonly change: number;
}

type Clear = 'clear-up' | 'clear-down' | 'cannot-tell';

/** What can be told of a change. Plain data, free of language. */
export type Judged =
  /** Looking every day finds winners that are none: nothing is told before the look date. */
  | { readonly state: 'waiting'; readonly days: number }
  | {
      readonly state: 'no-numbers';
      /** `no-counts`: a share without the people behind it. */
      readonly why: 'nothing-kept' | 'no-counts';
    }
  | {
      readonly state: 'shares';
      readonly from: 'kept' | 'typed';
      readonly before: JudgedShare;
      readonly after: JudgedShare;
      readonly found: Clear;
      readonly verdict: Verdict;
      /** `null` where it is clear, or where nobody did it yet. */
      readonly needed: Needed | null;
      /** Days left out because a promotion touches them. */
      readonly leftOut: number;
      /** A promotion touches the days of numbers that were typed, and can not be left out. */
      readonly promotion: boolean;
    }
  | {
      readonly state: 'amounts';
      readonly from: 'kept' | 'typed';
      /** Of an ordinary day. */
      readonly before: number;
      readonly after: number;
      readonly found: Clear;
      readonly verdict: Verdict;
      /** Clean days that are missing for a verdict. */
      readonly moreDays: number;
      readonly leftOut: number;
    };
