import type { LocalText } from '../shared/text';

/** The twelve paths, in the order of the areas of learning. */
export const PATH_IDS = [
  '3.1.1',
  '3.1.2',
  '3.1.3',
  '3.2.1',
  '3.2.2',
  '3.2.3',
  '3.3.1',
  '3.3.2',
  '3.3.3',
  '3.4.1',
  '3.4.2',
  '3.4.3',
] as const;
export type PathId = (typeof PATH_IDS)[number];

/** One thing the path asks for, and the offers that serve it. */
export interface PathElement {
  /** `3.1.1-b`. */
  readonly id: string;
  readonly text: LocalText;
  /** Ids of `lib/offers`, the main one first. */
  readonly offers: readonly string[];
}

/**
 * When a tip of this path may appear: a predicate of `lib/tips/predicates` with its numbers,
 * and the offer it leads to. A path without conditions is silent.
 */
export interface PathSignal {
  /** Unique within the path. */
  readonly id: string;
  readonly when: string;
  readonly args?: Readonly<Record<string, string | number>>;
  /** The tip's sentence: fact, strength, what it may teach; `{slots}` as the predicate names them. */
  readonly say: LocalText;
  /** The offer it leads to. */
  readonly offer: string;
  /** Following it would earn the platform money too: said beside it. */
  readonly platformGains?: true;
}

/** What a social worker does on this path, with one person or a group. */
export interface CoachNote {
  readonly activity: LocalText;
  readonly minutes: number;
  readonly materials: readonly LocalText[];
}

/** One dilemma of micro merchants and the way out of it that the paper names. */
export interface Path {
  readonly id: PathId;
  readonly dilemma: string;
  /** 1 to 12. */
  readonly area: number;
  /** In plain words, as merchants see it: 预算与资金. */
  readonly name: LocalText;
  /** The paper's own words, for the coach's view. */
  readonly term: LocalText;
  readonly dilemmaTerm: LocalText;
  /** What it is for, in two or three short sentences. */
  readonly lead: LocalText;
  /** What one can do at each level, 1 to 5 (learning.md a.3), in plain words. */
  readonly levels: readonly LocalText[];
  readonly elements: readonly PathElement[];
  readonly signals: readonly PathSignal[];
  /** How one sees that it helped: facts to look at, never scores. */
  readonly measures: readonly LocalText[];
  readonly coach: { readonly one: CoachNote; readonly group: CoachNote };
}
