import type { PageReport } from '../messaging/protocol';
import type {
  Composed,
  HealthKind,
  MatchRule,
  PeriodKind,
  Unit,
  UnreadableWhy,
} from '../shared/sighting';

export const HEALTH_REPORT_FORMAT = 'dongdian-health/1';

/** Names beside numbers that one file holds at most. */
export const MOST_CANDIDATES = 200;
export const MOST_SIGHTINGS = 500;
export const MOST_LINES = 300;
/** More places of one label tell nothing new. */
export const MOST_PATHS = 5;

/** How label and number stand to each other. */
export type Beside = 'inline' | 'definition' | 'row' | 'column' | 'card' | 'attribute';

/** What is printed beside a name: the kind of number, never the number. */
export type Printed = 'percent' | 'money' | 'count' | 'duration' | 'plain' | 'unreadable' | 'many';

/** One name on the page and where it stands. */
export interface SurveyPlace {
  /** As printed; masked before it is written anywhere. */
  readonly label: string;
  /** Tags and roles from the nearest six elements: `main > div[role=grid] > span`. */
  readonly path: string;
  /** `null`: no number belongs to it. */
  readonly beside: Beside | null;
  readonly printed: Printed | null;
}

/** What one frame tells of its structure. */
export interface Survey {
  /** Where the recognised labels stand. */
  readonly known: readonly SurveyPlace[];
  /** Short texts beside a number that were not recognised. */
  readonly unread: readonly SurveyPlace[];
  /** The page was too long to be looked at to its end. */
  readonly cut: boolean;
}

export interface SurveyedFrame {
  readonly report: Pick<PageReport, 'sightings' | 'health'>;
  /** `null` where the frame told nothing of its structure. */
  readonly survey: Survey | null;
}

/** One metric of the page, without its number. */
export interface ReportedSighting {
  readonly label: string;
  readonly metric: string | null;
  readonly composed: Omit<Composed, 'period'> | null;
  /** Unit in which the metric is counted, where it is a known one. */
  readonly unit: Unit | null;
  /** Kind of the printed number. */
  readonly printed: Printed | null;
  /** `null`: no number belongs to the label (a column's head …). */
  readonly readable: boolean | null;
  readonly why: UnreadableWhy | null;
  readonly period: PeriodKind | null;
  readonly rule: MatchRule;
  /** 0 … 1, two decimals. */
  readonly confidence: number;
  readonly beside: Beside | null;
  /** Places where this label stands, each once. */
  readonly paths: readonly string[];
  /** So often on the page. */
  readonly count: number;
}

export interface ReportedLine {
  readonly kind: HealthKind;
  /** The masked label, or a host that a platform file lists; else empty. */
  readonly text: string;
  readonly count: number;
}

export interface ReportedCandidate {
  readonly label: string;
  readonly beside: Beside;
  readonly printed: Printed;
  readonly path: string;
  readonly count: number;
}

/** The file: labels and structure of one page, no number, no address, nothing private. */
export interface HealthReport {
  readonly format: typeof HEALTH_REPORT_FORMAT;
  /** What is in it and what is not, for whoever opens it in a text editor. */
  readonly about: readonly string[];
  /** Day (ISO). */
  readonly made: string;
  readonly extension: string;
  readonly lexicon: { readonly version: string; readonly metrics: number };
  readonly page: {
    readonly platform: string;
    readonly kind: string | null;
    /** Only where a platform file lists it: any other host may name the shop. */
    readonly host: string | null;
  };
  /** `known-words`: letters of unrecognised names that no metric's name holds are ▢. */
  readonly names: 'known-words' | 'in-full';
  readonly sightings: readonly ReportedSighting[];
  readonly health: readonly ReportedLine[];
  readonly candidates: readonly ReportedCandidate[];
  /** `true`: the page had more than this. */
  readonly cut: boolean;
}

export interface HealthReportInput {
  readonly frames: readonly SurveyedFrame[];
  readonly about: readonly string[];
  readonly made: string;
  readonly extension: string;
  readonly lexicon: HealthReport['lexicon'];
  readonly page: HealthReport['page'];
  readonly names: HealthReport['names'];
  /** Hosts that may be named. */
  readonly hosts: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
  readonly unitOf: (metricId: string) => Unit | null;
}

/** Pieces of which the names of metrics are made. */
export interface Vocabulary {
  /** Pairs of neighbouring Han characters. */
  readonly pairs: ReadonlySet<string>;
  /** Words of other scripts, in small letters. */
  readonly words: ReadonlySet<string>;
}
