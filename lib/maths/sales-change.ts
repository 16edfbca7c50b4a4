import type { Caution } from './cautions';
import { lmdi, type Split } from './lmdi';
import { createReader } from './reader';
import { answer, type Given, type MathsResult, passOn, refuse } from './result';

/** The steps of a sale, in the order in which a buyer takes them. */
export const SALES_FACTORS = [
  'impressions',
  'click-share',
  'visitors',
  'pay-share',
  'per-buyer',
  'kept-share',
] as const;
export type SalesFactor = (typeof SALES_FACTORS)[number];

/** One period as a back office prints it. Everything of one base: per buyer, not per order. */
export interface SalesPeriod {
  readonly days: Given;
  readonly impressions?: Given;
  /** Clicks ÷ impressions. */
  readonly clickShare?: Given;
  readonly visitors: Given;
  /** Buyers ÷ visitors. */
  readonly payShare: Given;
  /** Paid money ÷ buyers, in yuan. */
  readonly perBuyer: Given;
  /** 1 − refunded ÷ paid money; given in both periods, it splits the sales that were kept. */
  readonly keptShare?: Given;
  /** The paid money that the page prints, in yuan; the product is tested with it. */
  readonly paid?: Given;
}

export interface SalesChange {
  readonly before: number;
  readonly after: number;
  readonly delta: number;
  readonly parts: readonly {
    readonly factor: SalesFactor;
    readonly before: number | null;
    readonly after: number | null;
    /** Yuan of the change. */
    readonly effect: number;
    readonly share: number | null;
  }[];
  /** The largest part, where one may be named. */
  readonly main: SalesFactor | null;
}

interface SalesChangeInputs {
  readonly before: SalesPeriod;
  readonly after: SalesPeriod;
}

type SalesVerdict =
  | 'no-sales'
  | 'one-step'
  | 'main-part'
  | 'no-main-part'
  | 'cancels-out'
  | 'hardly-changed';

/** The product may miss the printed money by this much: pages round their shares. */
const IDENTITY_TOLERANCE = 0.02;
/** A change below this part of the sales before is hardly one. */
const HARDLY = 0.05;
/** With fewer buyers in a period, one big order moves everything. */
const ENOUGH_BUYERS = 30;
/** … and then a part is the largest only if it is this many times the next. */
const CLEARLY_LARGER = 2;

/**
 * Why did sales change? Visitors × share who paid × money per buyer (× kept share), each
 * with the yuan that its own change makes of the whole (`lmdi`). Refuses periods of
 * different length or not of whole weeks, and factors whose product is not the paid money
 * within 2 %: usually values per order among values per buyer.
 *
 * @returns `n` is the smaller number of buyers.
 */
export function salesChange(
  inputs: SalesChangeInputs,
): MathsResult<SalesChange, SalesChangeInputs, SalesVerdict> {
  const { before, after } = inputs;
  const faults = periodFaults(before, after);
  if (faults.length) return refuse(inputs, faults);

  const first = firstStep(before, after);
  const kept = [before, after].some(({ keptShare }) => isGiven(keptShare));
  const factors: readonly SalesFactor[] = [
    ...(first.usable ? (['impressions', 'click-share'] as const) : (['visitors'] as const)),
    'pay-share',
    'per-buyer',
    ...(kept ? (['kept-share'] as const) : []),
  ];
  const old = factors.map((factor) => factorOf(before, factor));
  const now = factors.map((factor) => factorOf(after, factor));
  const split = lmdi({ before: old, after: now });
  if (split.verdict === 'refused') return passOn(inputs, split);
  if (!addsUp(before, first.usable) || !addsUp(after, first.usable))
    return refuse(inputs, ['does-not-add-up']);

  const { value } = split;
  const buyers = Math.min(...[before, after].map((period) => buyersOf(period, first.usable)));
  const largest = largestPart(value, buyers < ENOUGH_BUYERS);
  const verdict = split.verdict === 'reckoned' ? verdictOf(value, largest) : split.verdict;
  const named = verdict === 'main-part' || verdict === 'one-step' ? largest : null;
  const cautions: (Caution | false)[] = [
    'arithmetic-only',
    buyers < ENOUGH_BUYERS && 'small-n',
    first.given && !first.usable && 'first-step-left-out',
    [before, after].some(({ paid }) => !isGiven(paid)) && 'identity-unchecked',
    [before, after].some(({ keptShare }) => (keptShare ?? 0) < 0) && 'refund-exceeds',
  ];
  return answer(inputs, {
    value: {
      before: value.before,
      after: value.after,
      delta: value.delta,
      parts: factors.map((factor, index) => ({
        factor,
        before: old[index] ?? null,
        after: now[index] ?? null,
        effect: value.effects[index] ?? 0,
        share: value.shares?.[index] ?? null,
      })),
      main: named === null ? null : (factors[named] ?? null),
    },
    n: buyers,
    verdict,
    cautions,
  });
}

const isGiven = (value: Given | undefined): value is number =>
  value !== null && value !== undefined;

function periodFaults(before: SalesPeriod, after: SalesPeriod) {
  const reader = createReader();
  const lengths = [before, after].map(({ days }) => reader.people(days));
  for (const period of [before, after]) {
    for (const amount of [period.impressions, period.visitors, period.perBuyer, period.paid])
      reader.optional(reader.amount, amount);
    for (const share of [period.clickShare, period.payShare]) reader.optional(reader.share, share);
    // Below 0 more was refunded than paid, which happens; above 1 nothing can be kept.
    reader.check((reader.optional(reader.number, period.keptShare) ?? 0) <= 1, 'not-a-share');
  }
  reader.check(lengths[0] === lengths[1], 'different-lengths');
  reader.check(
    lengths.every((length) => length % 7 === 0),
    'not-whole-weeks',
  );
  return reader.faults();
}

/** Visitors may be split once more where the shares of clicks lead to the same visitors. */
function firstStep(before: SalesPeriod, after: SalesPeriod) {
  const steps = [before, after].map(({ impressions, clickShare, visitors }) => {
    if (!isGiven(impressions)) return false;
    if (!isGiven(clickShare)) return impressions === 0 && !visitors;
    return !isGiven(visitors) || isNear(impressions * clickShare, visitors);
  });
  return {
    given: [before, after].some(({ impressions }) => isGiven(impressions)),
    usable: steps.every(Boolean),
  };
}

function factorOf(period: SalesPeriod, factor: SalesFactor): Given {
  switch (factor) {
    case 'impressions':
      return period.impressions ?? null;
    case 'click-share':
      return period.clickShare ?? null;
    case 'visitors':
      return period.visitors;
    case 'pay-share':
      return period.payShare;
    case 'per-buyer':
      return period.perBuyer;
    case 'kept-share':
      // Refunds of earlier sales can exceed what was paid in the period.
      return isGiven(period.keptShare) ? Math.max(0, period.keptShare) : null;
  }
}

const visitorsOf = ({ impressions, clickShare, visitors }: SalesPeriod, first: boolean): number =>
  (first ? (impressions ?? 0) * (clickShare ?? 0) : visitors) ?? 0;

const buyersOf = (period: SalesPeriod, first: boolean): number =>
  visitorsOf(period, first) * (period.payShare ?? 0);

const isNear = (product: number, printed: number): boolean =>
  Math.abs(product - printed) <= IDENTITY_TOLERANCE * printed;

const addsUp = (period: SalesPeriod, first: boolean): boolean =>
  !isGiven(period.paid) || isNear(buyersOf(period, first) * (period.perBuyer ?? 0), period.paid);

/** Index of the largest part; `null` where two are alike, or too near for few buyers. */
function largestPart({ effects }: Split, few: boolean): number | null {
  const sizes = effects.map(Math.abs).toSorted((a, b) => b - a);
  const [largest = 0, next = 0] = sizes;
  if (largest === next || (few && largest < CLEARLY_LARGER * next)) return null;
  return effects.findIndex((effect) => Math.abs(effect) === largest);
}

function verdictOf({ before, delta, effects }: Split, largest: number | null): SalesVerdict {
  if (Math.abs(delta) < HARDLY * before) {
    return effects.some((effect) => Math.abs(effect) >= HARDLY * before)
      ? 'cancels-out'
      : 'hardly-changed';
  }
  return largest === null ? 'no-main-part' : 'main-part';
}
