/** What recognition found on a page. Serialisable: the live `Range` stays with the scanner. */

export const UNITS = [
  'count',
  'percent',
  'money',
  'score',
  'ratio',
  'hours',
  'seconds',
  'days',
  'points',
  'per-mille-money',
] as const;
export type Unit = (typeof UNITS)[number];

/** How the label was matched; shown in the health list. */
export const MATCH_RULES = ['exact', 'normalised', 'grammar', 'scope'] as const;
export type MatchRule = (typeof MATCH_RULES)[number];

/** Why a number could not be taken. Never guessed: the person may type it. */
export const UNREADABLE_WHYS = [
  'private-glyphs',
  'custom-font',
  'canvas',
  'two-candidates',
  'unclear-unit',
  'not-a-number',
] as const;
export type UnreadableWhy = (typeof UNREADABLE_WHYS)[number];

export interface SightedValue {
  /** Exactly as it stands on the page. */
  readonly raw: string;
  /** In base units: 1.2万 → 12000, 2.5% → 0.025, ¥80 → 80. `null`: no data (`--`) or unreadable. */
  readonly number: number | null;
  /** Unit as written on the page, where one is. */
  readonly unit: 'percent' | 'money' | 'count' | 'duration' | null;
  readonly currency?: string;
  readonly readable: boolean;
  readonly why?: UnreadableWhy;
}

export const PERIOD_KINDS = [
  'today',
  'real-time',
  'yesterday',
  'last-days',
  'this-week',
  'last-week',
  'this-month',
  'last-month',
  'range',
  'day',
] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export interface SightedPeriod {
  readonly kind: PeriodKind;
  /** ISO dates, both inclusive, where the page states them. */
  readonly from?: string;
  readonly to?: string;
  /** For `last-days`. */
  readonly days?: number;
  readonly raw: string;
}

export interface SightedComparison {
  readonly raw: string;
  /** What the page compares with: the day before, the period before, last week, peers … */
  readonly with: 'previous-day' | 'previous-period' | 'last-week' | 'last-year' | 'peers';
  /** Signed change as a fraction, where the page states one. */
  readonly change: number | null;
}

export interface Composed {
  readonly base: string;
  readonly scope?: string;
  readonly modifier?: string;
  readonly measure?: string;
  readonly period?: string;
}

export interface Sighting {
  readonly id: string;
  /** `null` where the grammar composed a meaning out of known parts. */
  readonly metricId: string | null;
  readonly composed: Composed | null;
  readonly labelText: string;
  readonly value?: SightedValue;
  readonly compare?: SightedComparison;
  readonly period?: SightedPeriod;
  readonly platform: string;
  readonly pageKind: string | null;
  /** 0 … 1. */
  readonly confidence: number;
  readonly why: MatchRule;
}

export const HEALTH_KINDS = [
  'unreadable',
  'ambiguous',
  'no-number',
  'frame-refused',
  'too-large',
  'marks-lost',
  'backed-off',
] as const;
export type HealthKind = (typeof HEALTH_KINDS)[number];

/** One line of "what was not found, and why". */
export interface HealthLine {
  readonly kind: HealthKind;
  readonly text: string;
  readonly count: number;
}
