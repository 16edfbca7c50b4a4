import type { Unit } from '../shared/sighting';
import type { LocalText } from '../shared/text';

export type MetricCategory =
  | 'ads'
  | 'sales'
  | 'service'
  | 'traffic'
  | 'conversion'
  | 'content-live'
  | 'score'
  | 'finance'
  | 'customer'
  | 'product'
  | 'logistics';

export type Confidence = 'high' | 'medium' | 'low';

/**
 * Where a statement comes from.
 * `url`: a public address. `repository`: owner/name:path of a public repository.
 * `unnamed`: public code whose address is not known, `recall`: not confirmed by a
 * source; both are shown as 来源未公开.
 */
export type Source =
  | { readonly kind: 'url'; readonly at: string }
  | { readonly kind: 'repository'; readonly at: string }
  | { readonly kind: 'unnamed'; readonly at: string }
  | { readonly kind: 'recall' };

/** A published platform threshold; never used without its date. */
export interface Threshold {
  readonly platform: string;
  readonly fact: LocalText;
  /** ISO date or `undated`. */
  readonly asOf: string;
  readonly source: string;
  /** The fact as a number, where it is one clean line; the words stay beside it. */
  readonly line?: PublishedLine;
}

/** A line that a platform has published; platform, date and source stand beside it. */
export interface PublishedLine {
  /** In base units, as numbers are read: 95 % is 0.95. */
  readonly at: number;
  /** Where the platform wants the number: `at-least` 95 %, `below` 1 %. */
  readonly side: 'at-least' | 'above' | 'at-most' | 'below';
  readonly unit: Unit;
  /** What the line is drawn for, where it is not for every shop: a badge, a band of a score. */
  readonly goal?: LocalText;
}

/**
 * Text of the six-part card. Parts 1, 2, 5 and 6 are fixed sentences; parts 3 and 4 are
 * templates with typed slots, chosen by `explain` from what the page shows (see
 * `lib/explain/templates.ts` for the slots each one may use, and `docs/writing-cards.md`).
 */
export interface MetricCardText {
  /** 是什么 */
  readonly what: LocalText;
  /** 好比 */
  readonly like: LocalText;
  /** 你的数 */
  readonly number: NumberTemplates;
  /** 好不好 */
  readonly verdict: VerdictTemplates;
  /** 下一小步: one act, at most 15 minutes. */
  readonly step: LocalText;
  /** 谁能帮, and the path it leads to. */
  readonly help: { readonly text: LocalText; readonly path: string };
  /** What people often get wrong here, at most three. */
  readonly pitfalls: readonly LocalText[];
}

/**
 * Part 3. Slots: `{period}` `{value}`, of a share `{of}` `{outOf}` (people) or `{ofMoney}`
 * `{outOfMoney}`, of a ratio `{oneMoney}` `{valueMoney}`; with `withInputs` also one per
 * formula id, in camel case: `{visitors}`, `{paidAmount}`.
 */
export interface NumberTemplates {
  readonly value: LocalText;
  /** Used when every number of the formula stands readable on the page for the same period. */
  readonly withInputs?: LocalText;
}

/** Part 4. Slots: `{low}` `{high}` `{outOf}` (people), `{change}` `{against}`. */
export interface VerdictTemplates {
  /** Nothing to compare with. Must hold an uncertainty phrase (text rule T15). */
  readonly cannotTell: LocalText;
  /**
   * The rate rests on few people: `{low}` to `{high}` of `{outOf}`. Only where the formula
   * counts people (or orders …) out of the same people; missing: chance is not reckoned.
   */
  readonly fewPeople?: LocalText;
  /** The page itself states a change against the shop's own past: `{change}` `{against}`. */
  readonly up?: LocalText;
  readonly down?: LocalText;
}

export interface MetricExample {
  /** A label as it stands on a page. */
  readonly text: string;
  readonly platform: string;
}

export interface Metric {
  readonly id: string;
  readonly name: LocalText;
  readonly definition: LocalText;
  readonly category: MetricCategory;
  readonly unit: Unit;
  /** What one unit, or the denominator, counts: visitor, order, money … */
  readonly base: string;
  readonly better: 'higher' | 'lower' | 'depends';
  /** Names used by no platform in particular. */
  readonly aliases: readonly string[];
  /** Labels as printed, by platform. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** Labels which no source confirms; matched with less confidence. */
  readonly unverifiedLabels: Readonly<Record<string, readonly string[]>>;
  /** Quotients and sums of metric ids: `buyers / visitors`. A percentage comes out as a fraction. */
  readonly formula: string | null;
  readonly formulaByPlatform?: Readonly<Record<string, string>>;
  readonly unitByPlatform?: Readonly<Record<string, Unit | 'minutes'>>;
  /** Labels of one metric that print another unit. */
  readonly unitByLabel?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly baseByPlatform?: Readonly<Record<string, string>>;
  readonly currency?: string;
  /** What counts and what does not, by platform (`all`: everywhere). */
  readonly counting: Readonly<Record<string, readonly LocalText[]>>;
  readonly drivers: readonly string[];
  readonly seeAlso: readonly string[];
  readonly thresholds: readonly Threshold[];
  /** Section of the source paper whose dilemma this number belongs to. */
  readonly dilemma: string;
  readonly sources: readonly Source[];
  /** `false`: no address may be shown, the card says 来源未公开. */
  readonly sourcePublic: boolean;
  readonly confidence: Confidence;
  /** Against what the entry was checked, and when (ISO date). */
  readonly checked: { readonly by: 'facts' | 'expert'; readonly on: string };
  readonly card: MetricCardText;
  readonly examples: readonly MetricExample[];
}

/** Types a definition file without changing it. */
export const defineMetric = (metric: Metric): Metric => metric;
