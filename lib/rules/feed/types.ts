import type { Language, LocalText } from '../../shared/text';

/** How far a rule is on its way. `disaster`: a relief for some regions and days. */
export const RULE_KINDS = [
  'consultation',
  'public-notice',
  'in-force',
  'abolition',
  'feedback',
  'law',
  'disaster',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

export const RULE_CATEGORIES = [
  'after-sales',
  'data',
  'deposit-fees',
  'listing-quality',
  'live',
  'other',
  'penalty',
  'promotion-wording',
  'qualification',
  'shipping',
  'traffic-ads',
] as const;
export type RuleCategory = (typeof RULE_CATEGORIES)[number];

export const RULE_LEVELS = ['must', 'good-to-know'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** One thing to do, as the announcement or its reader names it. */
export interface RuleTask {
  /** Stays with the task for ever: what was ticked off is kept by it. */
  readonly id: string;
  readonly text: LocalText;
  /** Only where a source says how long it takes. */
  readonly minutes?: number;
}

/** One rule that changed, was announced or is put up for comment. Days are ISO dates. */
export interface RuleChange {
  readonly id: string;
  readonly platform: string;
  readonly kind: RuleKind;
  readonly level: RuleLevel;
  readonly category: RuleCategory;
  /** The announcement's own title, exactly as printed. */
  readonly title: { readonly language: Language; readonly text: string };
  readonly published: string | null;
  readonly comment: { readonly start: string | null; readonly end: string | null } | null;
  readonly effective: string | null;
  /** From this day breaches are acted on, where that is later. */
  readonly enforced: string | null;
  readonly who: LocalText;
  /** `old` is `null` where the announcement names no former wording. */
  readonly changes: readonly { readonly old: LocalText | null; readonly new: LocalText }[];
  readonly why: LocalText;
  readonly tasks: readonly RuleTask[];
  /** Metrics that the change names. */
  readonly metrics: readonly string[];
  /** Where it can be read; `null` where no address is known. */
  readonly url: string | null;
  /** Where it was taken from: addresses, or `owner/name:path@commit` of a public archive. */
  readonly sources: readonly string[];
  /** Day it was taken from there; `null` where that is not known. */
  readonly captured: string | null;
  /** Below `high` something is still to be checked, and the card says so. */
  readonly confidence: (typeof CONFIDENCES)[number];
  /** Only on what this extension saw by itself: no feed may carry it, and the schema refuses it. */
  readonly own?: OwnSight;
}

/** How this extension came to know of a change that no feed told it. */
export interface OwnSight {
  /** A watched page that changed, or an announcement that was read on its own page. */
  readonly from: 'change' | 'notice';
  readonly seenIn: 'tab' | 'background';
  /** Day (ISO) it was seen, and the day of the version before it. */
  readonly seen: string;
  readonly before: string | null;
  /** What was read, line by line, each with the sentence it was read from. */
  readonly read: readonly { readonly line: LocalText; readonly sentence: string | null }[];
}

/** All changes of one publisher. */
export interface RuleFeed {
  readonly id: string;
  readonly version: number;
  readonly items: readonly RuleChange[];
}
