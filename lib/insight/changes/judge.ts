import type { Verdict } from '../../explain/card';
import { compareMedians, ENOUGH_DAYS } from '../../maths/compare-medians';
import { compareShares } from '../../maths/compare-shares';
import { visitorsNeeded } from '../../maths/needed-sample';
import { ENOUGH_CASES } from '../../maths/share';
import { wilson } from '../../maths/wilson';
import type { Metric } from '../../metrics/types';
import { daysBetween } from '../../shared/days';
import type { ChangeDay, ChangeEntry, Counts, Judged, JudgedShare, Needed } from './types';
import { changeWindows, type Days, touchedDays, within } from './windows';

export interface JudgeInput {
  readonly entry: Pick<ChangeEntry, 'on' | 'lookOn' | 'typed'>;
  readonly metric: Pick<Metric, 'unit' | 'better'>;
  /** The shop's own kept days of this number, in any order. */
  readonly days: readonly ChangeDay[];
  /** Promotions with their days before and after. */
  readonly promotions: readonly Days[];
  /** ISO date. */
  readonly today: string;
  /** How many such verdicts are shown together; from six on the limits are wider. */
  readonly shownTogether: number;
}

/** A smaller difference than a fifth takes more people than a small shop ever sees. */
const SMALLEST_WORTH = 0.2;

/**
 * Did the number change after the change? Shares by Newcombe's interval of the counts before
 * and after, amounts by the medians of the days; days of promotions are left out. It says
 * that there is a difference, never what made it.
 */
export function judgeChange(input: JudgeInput): Judged {
  const { entry, today, ...rest } = input;
  const { lookOn, typed } = entry;
  const windows = changeWindows(entry.on, lookOn, today);
  if (today < lookOn || !windows)
    return { state: 'waiting', days: Math.max(0, daysBetween(today, lookOn)) };
  return judgeDays({ ...rest, ...windows, lookOn, today, typed });
}

export interface DaysInput extends Omit<JudgeInput, 'entry'> {
  readonly before: Days;
  readonly after: Days;
  /** ISO date. */
  readonly lookOn: string;
  readonly typed: ChangeEntry['typed'];
}

/** The same over any two stretches of days. */
export function judgeDays(input: DaysInput): Judged {
  const { metric, days, promotions } = input;
  const sides = [input.before, input.after] as const;
  const clean = days.filter(({ date }) => !promotions.some((one) => within(date, one)));
  const [before, after] = sides.map((side) => clean.filter(({ date }) => within(date, side)));
  const leftOut = sides.reduce((all, side) => all + touchedDays(side, promotions), 0);
  const kept = { before: before ?? [], after: after ?? [] };
  return metric.unit === 'percent' ? shares(input, kept, leftOut) : amounts(input, kept, leftOut);
}

interface Sides {
  readonly before: readonly ChangeDay[];
  readonly after: readonly ChangeDay[];
}

function shares(input: DaysInput, kept: Sides, leftOut: number): Judged {
  const { typed, lookOn, metric, promotions, today, shownTogether } = input;
  const counted = { before: countsOf(kept.before), after: countsOf(kept.after) };
  const own = counted.before && counted.after ? counted : null;
  const said = typed?.kind === 'shares' ? typed : null;
  const used = own ?? said;
  if (!used?.before || !used.after) {
    const seen = kept.before.length > 0 && kept.after.length > 0;
    return { state: 'no-numbers', why: seen ? 'no-counts' : 'nothing-kept' };
  }
  // Days that were added up by hand can not be taken apart again.
  const promotion = !own && leftOut > 0 && promotions.length > 0;
  const compared = compareShares({ ...pick(used), promotion, lookOn, today, shownTogether });
  const [before, after] = [ranged(used.before), ranged(used.after)];
  if (compared.verdict === 'refused' || !before || !after)
    return { state: 'no-numbers', why: 'no-counts' };
  return {
    state: 'shares',
    from: own ? 'kept' : 'typed',
    before,
    after,
    found: compared.verdict,
    verdict: verdictOf(compared.verdict, metric),
    needed: compared.verdict === 'cannot-tell' ? neededFor(before, after) : null,
    leftOut: own ? leftOut : 0,
    promotion,
  };
}

const pick = ({ before, after }: { before: Counts | null; after: Counts | null }) => ({
  before: { k: before?.k ?? null, n: before?.n ?? null },
  after: { k: after?.k ?? null, n: after?.n ?? null },
});

/** The counts of all days together; `null` where no day has both. */
function countsOf(days: readonly ChangeDay[]): Counts | null {
  let [k, n] = [0, 0];
  for (const day of days) {
    if (day.k === undefined || day.n === undefined) continue;
    k += day.k;
    n += day.n;
  }
  return n > 0 ? { k, n } : null;
}

function ranged({ k, n }: Counts): JudgedShare | null {
  const interval = wilson(k, n);
  return interval && { k, n, share: k / n, ...interval };
}

/**
 * How many it takes on each side to see a difference as large as this one, or of a fifth
 * where it is smaller; and enough of those who did it, and who did not.
 */
function neededFor(before: JudgedShare, after: JudgedShare): Needed | null {
  const { share } = before;
  if (share <= 0 || share >= 1) return null;
  const seen = (after.share - share) / share;
  const size = Math.max(Math.abs(seen), SMALLEST_WORTH);
  // A share never passes all of them: then the difference is looked for below.
  const change = seen < 0 || share * (1 + size) > 1 ? -Math.min(size, 1) : size;
  const found = visitorsNeeded({ share, change });
  if (found.verdict === 'refused') return null;
  const cases = Math.ceil(ENOUGH_CASES / Math.min(share, 1 - share));
  const perSide = Math.max(found.value, cases);
  return { perSide, more: Math.max(0, perSide - Math.min(before.n, after.n)), change };
}

function amounts(input: DaysInput, kept: Sides, leftOut: number): Judged {
  const { typed, lookOn, metric, today } = input;
  const [before, after] = [kept.before, kept.after].map((days) => days.map(({ value }) => value));
  const compared = compareMedians({
    kind: metric.unit === 'count' ? 'count' : 'money',
    before: before ?? [],
    after: after ?? [],
    lookOn,
    today,
  });
  if (compared.verdict !== 'refused')
    return {
      state: 'amounts',
      from: 'kept',
      before: compared.value.before,
      after: compared.value.after,
      found: compared.verdict,
      verdict: verdictOf(compared.verdict, metric),
      moreDays: Math.max(0, ENOUGH_DAYS - (compared.n ?? 0)),
      leftOut,
    };
  if (typed?.kind !== 'amounts') return { state: 'no-numbers', why: 'nothing-kept' };
  // Two amounts do not tell how much the days move by themselves.
  return {
    state: 'amounts',
    from: 'typed',
    before: typed.before,
    after: typed.after,
    found: 'cannot-tell',
    verdict: 'cannot-tell',
    moreDays: 0,
    leftOut: 0,
  };
}

function verdictOf(
  found: 'clear-up' | 'clear-down' | 'cannot-tell',
  { better }: Pick<Metric, 'better'>,
): Verdict {
  if (found === 'cannot-tell' || better === 'depends') return 'cannot-tell';
  return (found === 'clear-up') === (better === 'higher') ? 'better' : 'worse';
}
