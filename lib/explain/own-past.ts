import { compareShares } from '../maths/compare-shares';
import { unusualDay } from '../maths/unusual-day';
import type { Metric } from '../metrics/types';
import { changeText, money, spoken } from '../shared/format';
import { fill, type Language, spaceDigits } from '../shared/text';
import type { Verdict } from './card';
import { periodPhrase } from './period';
import { cardWords } from './words';

/**
 * The shop's own number of an earlier time that may be compared: as long, with the same days
 * of the week, and clean of promotions.
 */
export interface OwnPast {
  readonly value: number;
  /** The counts of a share then, where they are known. */
  readonly before?: { readonly k: number; readonly n: number };
  /** Clean earlier days, one value each, oldest first: how much the number moves anyway. */
  readonly days: readonly number[];
  /** Length of both times, in days. */
  readonly length: number;
  /** ISO dates of the earlier time, both inclusive. */
  readonly from: string;
  readonly to: string;
}

export interface PastSetting {
  readonly metric: Metric;
  /** The number of now, in base units. */
  readonly number: number;
  readonly past: OwnPast;
  /** The counts of a share now, where they stand on the page. */
  readonly counts: { readonly k: number; readonly n: number } | null;
  readonly language: Language;
  readonly currency: string | null;
  readonly now: Date;
}

export interface PastVerdict {
  readonly verdict: Verdict;
  readonly text: string;
}

/** A share that moved less than this part of itself is the same to everybody. */
const SAME = 0.005;

/**
 * What the shop's own past says: a clear difference only where chance is an unlikely reason
 * (Newcombe's interval for shares, the median distance for amounts of one day), else that it
 * may be chance.
 */
export function againstPast(setting: PastSetting): PastVerdict {
  return ofShare(setting) ?? ofDay(setting) ?? plainly(setting);
}

function ofShare(setting: PastSetting): PastVerdict | null {
  const { metric, past, counts } = setting;
  if (metric.unit !== 'percent' || !past.before || !counts) return null;
  const { verdict } = compareShares({ before: past.before, after: counts });
  if (verdict === 'refused') return null;
  if (verdict === 'cannot-tell') return plainly(setting);
  const up = verdict === 'clear-up';
  return {
    verdict: direction(metric, up),
    text: say(setting, up ? 'pastClearHigher' : 'pastClearLower'),
  };
}

function ofDay(setting: PastSetting): PastVerdict | null {
  const { metric, past, number, language, currency } = setting;
  const { unit } = metric;
  if (past.length !== 1 || (unit !== 'count' && unit !== 'money')) return null;
  const found = unusualDay({ kind: unit, days: past.days, today: number });
  if (found.verdict === 'refused' || found.verdict === 'cannot-tell') return null;
  const { median } = found.value;
  const usual =
    unit === 'money'
      ? money(Math.round(median), currency, language)
      : spoken(Math.round(median), language);
  if (found.verdict === 'usual')
    return { verdict: 'steady', text: fill(cardWords.pastUsual[language], { usual }) };
  const up = found.verdict === 'unusual-high';
  const words = up ? cardWords.pastUnusualHigh : cardWords.pastUnusualLow;
  return { verdict: direction(metric, up), text: fill(words[language], { usual }) };
}

/** The difference as it is, and that it may be chance. */
function plainly(setting: PastSetting): PastVerdict {
  const { metric, number, past } = setting;
  if (Math.abs(number - past.value) <= SAME * Math.abs(past.value))
    return { verdict: 'steady', text: say(setting, 'pastSame') };
  const amount = metric.unit === 'count' || metric.unit === 'money';
  const up = number > past.value;
  const words = amount ? (up ? 'pastMore' : 'pastLess') : up ? 'pastHigher' : 'pastLower';
  return { verdict: 'cannot-tell', text: say(setting, words) };
}

function say(
  { number, past, language, now }: PastSetting,
  words:
    | 'pastSame'
    | 'pastMore'
    | 'pastLess'
    | 'pastHigher'
    | 'pastLower'
    | 'pastClearHigher'
    | 'pastClearLower',
): string {
  const day = past.from === past.to;
  const period = { kind: day ? 'day' : 'range', from: past.from, to: past.to, raw: '' } as const;
  // From nothing there is no share to grow by: then the words without it are said.
  const change = past.value === 0 ? '' : changeText((number - past.value) / past.value);
  const key = change === '' && words !== 'pastSame' ? 'pastFromNothing' : words;
  const text = fill(cardWords[key][language], {
    past: periodPhrase(period, language, now),
    change,
  });
  return spaceDigits(text, language);
}

function direction({ better }: Metric, up: boolean): Verdict {
  if (better === 'depends') return 'cannot-tell';
  return (better === 'higher') === up ? 'better' : 'worse';
}
