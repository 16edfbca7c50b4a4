import type { Series } from '../../history/types';
import { shareDays } from '../../insight/changes/days';
import { judgeDays } from '../../insight/changes/judge';
import { type Days, touchedDays, within } from '../../insight/changes/windows';
import type { Metric } from '../../metrics/types';
import { addDays } from '../../shared/days';
import type { NumberLine, ReportLength, Span } from './types';

/** What is compared, in this order, of each shop that has it. */
export const REPORT_METRICS = [
  'paid-amount',
  'visitors',
  'pay-conversion-rate',
  'spend-per-buyer',
  'refund-rate',
  'ad-return-on-spend',
] as const;

/** Two pages of paper hold no more. */
const MOST_LINES = 8;

/** The days before the case was opened, and the last ones that are over. */
export function reportWindows(
  openedOn: string,
  today: string,
  length: ReportLength,
): { readonly before: Span; readonly after: Span } {
  const last = addDays(today, -1);
  const from = addDays(last, 1 - length);
  const first = addDays(openedOn, 1);
  return {
    before: { from: addDays(openedOn, -length), to: addDays(openedOn, -1) },
    // The day of opening is neither.
    after: { from: from < first ? first : from, to: last },
  };
}

export interface ShopNumbersInput {
  /** Of every shop, from before the opening until today. */
  readonly series: readonly Series[];
  readonly metricOf: (id: string) => Metric | undefined;
  /** Days that promotions and holidays of a platform touch. */
  readonly promotionsOn: (platform: string) => readonly Days[];
  readonly openedOn: string;
  readonly today: string;
  readonly length: ReportLength;
}

/** The shop's own numbers before and after, judged as every change is: it names no cause. */
export function shopNumbers(input: ShopNumbersInput): {
  readonly length: ReportLength;
  readonly before: Span;
  readonly after: Span;
  readonly lines: readonly NumberLine[];
} {
  const { series, metricOf, promotionsOn, openedOn, today, length } = input;
  const windows = reportWindows(openedOn, today, length);
  const shops = [...new Set(series.map(({ platform, shop }) => `${platform}|${shop}`))];
  const found = shops.flatMap((key) => {
    const own = series.filter(({ platform, shop }) => `${platform}|${shop}` === key);
    const platform = own[0]?.platform ?? '';
    return REPORT_METRICS.flatMap((metricId) => {
      const metric = metricOf(metricId);
      const mine = own.find((one) => one.metricId === metricId);
      if (!metric || !mine) return [];
      const { daysFrom } = shareDays(metric, platform);
      const days = daysFrom((id) => own.find((one) => one.metricId === id)?.days ?? []);
      const sides = [windows.before, windows.after] as const;
      const [before = 0, after = 0] = sides.map(
        (side) => days.filter(({ date }) => within(date, side)).length,
      );
      if (before + after === 0) return [];
      return [{ metric, mine, platform, days, counted: [before, after] as const }];
    });
  });
  const lines = found.slice(0, MOST_LINES);
  return {
    length,
    ...windows,
    lines: lines.map(({ metric, mine, platform, days, counted }): NumberLine => {
      const promotions = promotionsOn(platform);
      return {
        metricId: metric.id,
        platform,
        unit: metric.unit,
        currency: mine.currency,
        judged: judgeDays({
          ...windows,
          metric,
          days,
          promotions,
          lookOn: today,
          today,
          typed: null,
          shownTogether: lines.length,
        }),
        promotionDays:
          touchedDays(windows.before, promotions) + touchedDays(windows.after, promotions),
        days: counted,
      };
    }),
  };
}
