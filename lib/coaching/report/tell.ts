import { outcomeWords, reportWords } from '../../i18n/coach-report.words';
import { say, speaker } from '../../i18n/say';
import { money, plain, spoken } from '../../shared/format';
import type { Language } from '../../shared/text';
import { outcomeOf } from '../group/facts';
import type { NumberLine, OutcomeReport, RatingChange } from './types';

/** Names that the report's ids stand for. */
export interface ReportNames {
  readonly pathName: (id: string) => string;
  readonly metricName: (id: string) => string;
  readonly platformName: (id: string) => string;
}

export interface ToldNumber {
  readonly name: string;
  readonly before: string;
  readonly now: string;
  readonly verdict: string;
  readonly sample: string;
  readonly promo: string;
}

/** One line of the shop's numbers. */
export function tellNumber(line: NumberLine, names: ReportNames, language: Language): ToldNumber {
  const t = speaker(reportWords, language);
  const { judged, days } = line;
  const value = (number: number): string => {
    if (line.unit === 'money') return money(number, line.currency, language);
    if (line.unit === 'percent') return `${plain(number * 100)} %`;
    return spoken(number, language);
  };
  const sides =
    judged.state === 'shares'
      ? [value(judged.before.share), value(judged.after.share)]
      : judged.state === 'amounts'
        ? [value(judged.before), value(judged.after)]
        : ['–', '–'];
  const sample =
    judged.state === 'shares'
      ? t('people', {
          before: spoken(judged.before.n, language),
          after: spoken(judged.after.n, language),
        })
      : t('dayCount', { before: days[0], after: days[1] });
  return {
    name: `${names.metricName(line.metricId)} · ${names.platformName(line.platform)}`,
    before: sides[0] ?? '–',
    now: sides[1] ?? '–',
    verdict: say(outcomeWords[outcomeOf(judged)], language),
    sample,
    promo: line.promotionDays > 0 ? t('promoDays', { days: line.promotionDays }) : t('none'),
  };
}

/** How many items went which way; `null` where nothing was rated twice. */
export function tellChange(
  change: RatingChange,
  from: 'before' | 'lookback',
  language: Language,
): string | null {
  const { up, same, down, median } = change;
  if (median === null) return null;
  const t = speaker(reportWords, language);
  const signed = median > 0 ? `+${plain(median)}` : plain(median).replace('-', '−');
  return t('ratingCounts', { from: t(from), up, same, down, median: signed });
}

export const rungText = (rung: number | null): string =>
  rung === null ? '–' : rung > 0 ? `+${rung}` : String(rung).replace('-', '−');

export const whoIs = ({ case: { nickname, code } }: OutcomeReport, language: Language): string =>
  [nickname, code].filter(Boolean).join(' · ') || say(reportWords.nameless, language);
