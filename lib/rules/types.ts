/** Shapes of rule texts, of what changed between two of them, and of a read announcement. */

export type RuleLanguage = 'zh' | 'en' | 'de' | 'fr' | 'es' | 'nl' | 'pl' | 'other';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row';

/** One cell of a table row with the head of its column, where the table has one. */
export interface Cell {
  readonly head: string | null;
  readonly text: string;
}

/** One piece of a rule text, in reading order. Texts are plain: never markup. */
export interface Block {
  readonly kind: BlockKind;
  /** Depth of a heading, 1 … 6; 0 for everything else. */
  readonly level: number;
  /** As seen on the page, without what the page strikes out. */
  readonly text: string;
  readonly cells?: readonly Cell[];
  /** Struck out and inserted passages, in reading order. */
  readonly deleted?: readonly string[];
  readonly inserted?: readonly string[];
  /** Share of the letters that are links, 0 … 1. */
  readonly linkShare: number;
  /** True where the page itself says that this is menu, footer, form or advertisement. */
  readonly chrome?: boolean;
}

/** A page or file, read. */
export interface RuleText {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  /** The page asks for a password: what we see is a login wall. */
  readonly passwordField: boolean;
  /** Where the page says it lives, for the platform. */
  readonly address: string | null;
}

export const CHANGE_CLASSES = [
  'amount',
  'percentage',
  'duration',
  'date',
  'party',
  'duty',
  'penalty',
  'scope',
  'entry',
  'wording',
  'typography',
  'date-line',
  'numbering',
] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** One change. `old` is null for what is new, `new` is null for what is gone. */
export interface RuleChange {
  readonly class: ChangeClass;
  readonly old: string | null;
  readonly new: string | null;
  /** The sentence it was read from: of the new text, or of the old one where it is gone. */
  readonly sentence: string;
  /** The sentence that stood in its place; missing where none did, or where it is gone. */
  readonly sentenceBefore?: string;
  /** Article number or heading it stands under. */
  readonly where: string | null;
  /** 0 (no news) … 5 (news by itself). */
  readonly weight: number;
}

export type Verdict = 'substantive' | 'wording' | 'noise' | 'failed-visit';

/** Why a visit does not count, or why nothing is said. */
export type FailedWhy =
  | 'empty'
  | 'login'
  | 'blocked'
  | 'error-page'
  | 'partial'
  | 'other-language'
  | 'unreadable';

export interface Comparison {
  readonly verdict: Verdict;
  readonly alert: boolean;
  /** Sum of the heaviest changes; see score.ts. */
  readonly score: number;
  readonly language: RuleLanguage;
  readonly changes: readonly RuleChange[];
  readonly failed?: { readonly side: 'before' | 'after'; readonly why: FailedWhy };
}

export const NOTICE_KINDS = [
  'consultation',
  'feedback',
  'public-notice',
  'in-force',
  'abolition',
  'disaster',
  'risk-warning',
  'recruitment',
  'explanation',
  'law',
  'rule',
  'other',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A passage of the notice with its place in the joined text. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type NoticeField =
  | 'announced'
  | 'comment'
  | 'publicity'
  | 'effective'
  | 'enforced'
  | 'transition';

/** Something about a date that a person should look at; the date is shown as it stands. */
export interface Doubt {
  readonly field: NoticeField;
  readonly why:
    | 'ends-before-it-starts'
    | 'before-announcement'
    | 'far-from-others'
    | 'no-such-day'
    | 'several-dates';
}

/** Parts of a date that the sentence leaves out and its surroundings gave. */
export interface Completed {
  readonly field: NoticeField;
  readonly part: 'year' | 'month' | 'year-century' | 'from-announcement';
}

export interface NoticeChange {
  readonly class: ChangeClass;
  readonly old: string | null;
  readonly new: string | null;
  readonly sentence: string;
}

/** Period with ISO dates; a missing end or start is null. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

export interface Notice {
  readonly title: string | null;
  readonly kind: NoticeKind;
  readonly platform: string | null;
  readonly announced: string | null;
  readonly comment: Period | null;
  readonly publicity: Period | null;
  readonly effective: string | null;
  /** Where no day is written but one follows from the text: shown as derived, never as stated. */
  readonly derivedEffective: string | null;
  readonly enforced: string | null;
  /** The transition as written: "7天". */
  readonly transition: string | null;
  readonly changes: readonly NoticeChange[];
  readonly spans: Readonly<Partial<Record<NoticeField, Span>>>;
  readonly completed: readonly Completed[];
  readonly doubts: readonly Doubt[];
}
