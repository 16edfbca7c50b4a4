import type { PathId } from '../paths/types';
import type { Language, LocalText } from '../shared/text';

/** One number of the page, with what the shop's own past says of it. */
export interface MetricNow {
  readonly metricId: string;
  readonly name: LocalText;
  /** Base units. */
  readonly value: number;
  /** As a person says it. */
  readonly said: string;
  /** Against the own comparable past; `null`: none is kept. */
  readonly past: {
    readonly value: number;
    readonly said: string;
    /** Only where chance is an unlikely reason. */
    readonly clearly: 'higher' | 'lower' | null;
  } | null;
  /** Never explained to this person before. */
  readonly firstSeen: boolean;
}

/** Everything a condition may look at. No clock, no store: it is put together before. */
export interface TipContext {
  /** ISO day and hour (0–23) where the person is. */
  readonly day: string;
  readonly hour: number;
  readonly pageKind: string | null;
  readonly metrics: ReadonlyMap<string, MetricNow>;
  /** The page kind was not seen yet today. */
  readonly firstVisitOfDay: boolean;
  /** Return on ad spend that just covers the costs, and the highest price of a click. */
  readonly breakEven: number | null;
  readonly highestClick: number | null;
  /** Days left to the nearest rule change of this platform that asks for something. */
  readonly ruleDays: number | null;
  /** Days left to the nearest promotion of this platform. */
  readonly promotionDays: number | null;
  /** The page's numbers lie in days that a promotion touched. */
  readonly afterPromotion: boolean;
  /** Names of things that happened: see `EVENTS`. */
  readonly events: ReadonlySet<string>;
  /** Offers with a finished sheet. */
  readonly finished: ReadonlySet<string>;
}

/** A condition that holds, with what its sentence may name. */
export interface Fired {
  readonly slots: Readonly<Record<string, string | number>>;
  /** Why it appears, as one sentence with the same slots. */
  readonly why: LocalText;
  /** The metric it is about. */
  readonly metricId?: string;
}

export type Args = Readonly<Record<string, string | number>>;
export type Predicate = (context: TipContext, args: Args, language: Language) => Fired | null;

/** What became of a tip so far. */
export interface TipMark {
  /** `3.1.1/low-return`. */
  readonly id: string;
  /** ISO times, oldest first. */
  readonly shown: readonly string[];
  readonly dismissed: readonly string[];
  readonly applied: readonly string[];
  /** Not before this day (ISO), asked for with 以后再说. */
  readonly laterThan: string | null;
}

/** One tip, ready to be read. */
export interface Tip {
  readonly id: string;
  readonly path: PathId;
  readonly pathName: string;
  readonly text: string;
  readonly why: string;
  /** Who can help: the offer it leads to. */
  readonly offer: { readonly id: string; readonly title: string; readonly kind: string };
  readonly platformGains: boolean;
  readonly metricId: string | null;
}
