import { median } from '../maths/statistics';
import { LEAST_SHOPS, type MergedCell, mergeCells } from './small-cells';

/** One report of one shop, as it was handed in. */
export interface ReportRow {
  /** Code of the shop: the same shop counts once. */
  readonly shop: string;
  readonly platform: string;
  readonly rule: string;
  readonly notice: number | null;
  /** Place in the steps of hours; −1 where it was left blank. */
  readonly hours: number;
  readonly wish: string | null;
  readonly quote: string;
  readonly mayQuote: boolean;
}

export interface BriefRow {
  readonly rule: string;
  /** `null` with fewer than ten shops: the platform is then not named. */
  readonly platform: string | null;
  readonly shops: number;
  /** Median days from notice to start; `null` where fewer than five shops gave them. */
  readonly notice: number | null;
  /** Shops with fewer than seven days; `null` where that or the rest would be a small cell. */
  readonly short: number | null;
  /** Shops by steps of hours, joined until none is small; empty where too few told. */
  readonly hours: readonly MergedCell[];
}

export interface Brief {
  readonly rows: readonly BriefRow[];
  /** Rules that are left out because too few shops spoke of them. */
  readonly hidden: number;
  readonly wishes: readonly { readonly id: string; readonly shops: number }[];
  readonly quotes: readonly string[];
}

const NAME_PLATFORM_FROM = 10;
const SHORT_NOTICE = 7;
const LONGEST_QUOTE = 40;

/** Steps of hours on the report. */
const HOUR_STEPS = [0, 1, 2, 3];

const shopsIn = (rows: readonly ReportRow[]): number => new Set(rows.map(({ shop }) => shop)).size;
const onePerShop = (rows: readonly ReportRow[]): ReportRow[] => [
  ...new Map(rows.map((row) => [row.shop, row])).values(),
];
const key = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/**
 * Puts reports together by platform and rule. A rule that fewer than five shops spoke of
 * stays out, and so does everything that could be reckoned back to it.
 */
export function briefOf(reports: readonly ReportRow[]): Brief {
  const groups = new Map<string, ReportRow[]>();
  for (const report of reports) {
    const id = `${key(report.platform)}|${key(report.rule)}`;
    groups.set(id, [...(groups.get(id) ?? []), report]);
  }
  const all = [...groups.values()];
  const shown = all.filter((rows) => shopsIn(rows) >= LEAST_SHOPS);
  const kept = shown.flat();
  const wishIds = [...new Set(kept.flatMap(({ wish }) => wish ?? []))];
  return {
    rows: shown.map(briefRow).toSorted((a, b) => b.shops - a.shops),
    hidden: all.length - shown.length,
    wishes: wishIds
      .map((id) => ({ id, shops: shopsIn(kept.filter(({ wish }) => wish === id)) }))
      .filter(({ shops }) => shops >= LEAST_SHOPS)
      .toSorted((a, b) => b.shops - a.shops),
    quotes: kept
      .filter(
        ({ mayQuote, quote }) =>
          mayQuote && quote && [...quote].length <= LONGEST_QUOTE && !/\d/.test(quote),
      )
      .map(({ quote }) => quote),
  };
}

function briefRow(group: readonly ReportRow[]): BriefRow {
  const rows = onePerShop(group);
  const [first] = rows;
  const notices = rows.flatMap(({ notice }) => notice ?? []);
  const short = notices.filter((days) => days < SHORT_NOTICE).length;
  const small = (count: number) => count > 0 && count < LEAST_SHOPS;
  const enough = notices.length >= LEAST_SHOPS;
  return {
    rule: first?.rule ?? '',
    platform: rows.length >= NAME_PLATFORM_FROM ? (first?.platform ?? null) : null,
    shops: rows.length,
    notice: enough ? median(notices) : null,
    short: enough && !small(short) && !small(notices.length - short) ? short : null,
    hours: mergeCells(HOUR_STEPS.map((step) => rows.filter(({ hours }) => hours === step).length)),
  };
}
