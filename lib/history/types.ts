import type { PeriodKind, Unit } from '../shared/sighting';

/** Whole calendar days, ISO dates, both inclusive. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A period of a page, laid on the calendar. */
export interface ResolvedPeriod extends Span {
  readonly kind: PeriodKind;
  /** `false`: it was still running when it was read (today, this week so far). */
  readonly whole: boolean;
  /** Last day of the period once it is over; equals `to` where it is. */
  readonly end: string;
  /** `page`: the dates are printed. `clock`: reckoned from a word and the day it was read. */
  readonly dated: 'page' | 'clock';
}

/** One of the shop's own numbers, as it is kept. */
export interface Observation {
  /** Of platform, shop, metric and period: the same number seen twice is one record. */
  readonly key: string;
  readonly platform: string;
  /** Opaque: tells two shops apart and names neither. */
  readonly shop: string;
  readonly metricId: string;
  readonly kind: PeriodKind;
  readonly from: string;
  readonly to: string;
  readonly whole: boolean;
  readonly dated: 'page' | 'clock';
  /** In base units of `unit`: a share as a fraction, money in the currency's own unit. */
  readonly value: number;
  /** The two counts of `value` = k ÷ n, where both stood on the same page for the same period. */
  readonly k?: number;
  readonly n?: number;
  /** The page had rounded k or n (1.2万). */
  readonly approx?: true;
  readonly unit: Unit;
  readonly currency: string | null;
  /** Typed by the person, because the page could not be read. */
  readonly typed?: true;
  /** ISO time. */
  readonly seenAt: string;
  readonly host: string;
  readonly pageKind: string | null;
}

/** One value of a series. */
export interface Point extends Span {
  readonly value: number;
  readonly k?: number;
  readonly n?: number;
  readonly approx?: true;
  readonly typed?: true;
  readonly dated: 'page' | 'clock';
  readonly seenAt: string;
}

/** What is known of one metric of one shop, oldest first. */
export interface Series {
  readonly platform: string;
  readonly shop: string;
  readonly metricId: string;
  readonly unit: Unit;
  readonly currency: string | null;
  /** Whole single days, at most one each; days that nobody looked at are missing. */
  readonly days: readonly Point[];
  /** Whole periods of several days. */
  readonly spans: readonly Point[];
  /** Periods that were still running when they were read. Never compared with whole ones. */
  readonly running: readonly Point[];
}

/** Why two periods or windows may not be compared. */
export type RefusalWhy =
  | 'running'
  | 'not-dates'
  | 'different-length'
  | 'weekday-mix'
  | 'overlap'
  | 'wrong-order'
  | 'promotion'
  | 'gap'
  | 'too-few-days';

export type Outcome<T, W extends string = RefusalWhy> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: W };

export const refuse = <W extends string>(why: W): { readonly ok: false; readonly why: W } => ({
  ok: false,
  why,
});
export const accept = <T>(value: T): { readonly ok: true; readonly value: T } => ({
  ok: true,
  value,
});
