import type { LocalText } from '../shared/text';

/** Where the dates of one year come from. */
export type DateBasis =
  | 'official-notice' // the notice of that year's days off
  | 'statutory-days' // the legal days alone: the notice is not out yet
  | 'computed'
  | 'fixed-date'
  | 'name-day' // a sale that carries its day in its name
  | 'anchor-day' // only to lay one year over another
  | 'platform-rule'
  | 'press'
  | 'rule-of-thumb';

export interface YearDates {
  /** ISO dates, both inclusive; `null` where that end was not published. */
  readonly start: string | null;
  readonly end: string | null;
  readonly basis: DateBasis;
}

export type CalendarSource =
  | { readonly kind: 'url'; readonly at: string; readonly note?: string }
  | { readonly kind: 'notice' | 'computed' | 'convention'; readonly text: string };

/** One promotion, holiday or season over the years. JSON, so that a pack can replace it. */
export interface CalendarEntry {
  readonly id: string;
  readonly name: LocalText;
  readonly kind: 'platform' | 'holiday' | 'season';
  /**
   * Does it move the sales of nearly every shop, or only of shops that sell what it is
   * about? With every gift day counted, hardly a week of the year would be ordinary.
   */
  readonly scope: 'all-shops' | 'some-goods';
  /** Platform ids, or `all`. */
  readonly platforms: readonly string[];
  readonly lunar: boolean;
  /** As it is said: 八月十五. */
  readonly lunarDay: string | null;
  /** Main day, MM-DD, where it is the same every year. */
  readonly coreDay: string | null;
  /** By year, the day on which years are laid over each other, where it is not the start. */
  readonly anchors: Readonly<Record<string, string>> | null;
  /** By year; `null` where no dates were found. */
  readonly years: Readonly<Record<string, YearDates | null>>;
  readonly leadDays: number;
  readonly afterDays: number;
  readonly note: LocalText;
  /** Empty: the source is not public. */
  readonly sources: readonly CalendarSource[];
  readonly confidence: 'high' | 'medium' | 'low';
}
