/**
 * A dashboard of somebody else that the recogniser is tried on: where it comes from and what
 * a person reads on its pages. Written down from screenshots before the recogniser saw them;
 * it is judged against this and never the other way round.
 */
export interface LiveDashboard {
  /** Name and version, and who makes it. */
  readonly title: string;
  readonly author: string;
  /** How the pages get here; `null`: it runs already, and its address is given. */
  readonly npm: NpmPages | null;
  /** Where the source of one that is not on npm lies, for whoever wants to start it. */
  readonly source?: string;
  /** Entries of `localStorage` that stand for a log-in. */
  readonly storage?: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, string>>;
  /** Language of the browser; English where none is named. */
  readonly locale?: string;
  /** Words that stand on each page when it is drawn. */
  readonly ready?: string;
  /** Its made-up data come from a service worker of its own. */
  readonly workers?: boolean;
  readonly pages: readonly LivePage[];
}

/** Pages that lie ready in npm packages. */
export interface NpmPages {
  /** Exact versions. */
  readonly packages: Readonly<Record<string, string>>;
  /** Folder inside a package for each start of a path, the longest start first. */
  readonly serve: Readonly<Record<string, string>>;
}

export interface LivePage {
  readonly path: string;
  /** As on the dashboard, for this page. */
  readonly ready?: string;
  /** A person reads these as metrics of a shop: each must be marked. */
  readonly metrics: readonly TrueMetric[];
  /** Fine to mark and no loss when not: figures of one thing, metrics of other trades. */
  readonly either: readonly string[];
  /** Looks like a metric's name and is none: menus, tabs, filters, prose, products. */
  readonly lookAlikes: readonly string[];
}

export interface TrueMetric {
  /** As printed; more where a heading and a caption name the same number. */
  readonly labels: readonly string[];
  /** So often does the name stand there for this one number. */
  readonly times: number;
  /** Ids of `lib/metrics` that say what is meant; `composed` where none does. */
  readonly means: readonly string[];
  /** The number as printed; `null` above a column; `{ at }`: what stands there, data being made anew. */
  readonly value: string | null | { readonly at: string };
}

/** @param labels, @param means alternatives parted by `|`; `×2` behind a name that stands twice */
export function metric(labels: string, means: string, value: TrueMetric['value']): TrueMetric {
  const [, printed = labels, times = '1'] = /^(.+)×(\d)$/.exec(labels) ?? [];
  return { labels: printed.split('|'), times: Number(times), means: means.split('|'), value };
}

/** The name of a column. */
export const column = (labels: string, means: string): TrueMetric => metric(labels, means, null);

/** Names parted by `|`. */
export const names = (text: string): readonly string[] => text.split('|');
