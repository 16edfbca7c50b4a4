import { wilson } from '../maths/wilson';
import type { Metric, MetricCardText } from '../metrics/types';
import { changeText, money, plain, shareRange } from '../shared/format';
import type { Sighting } from '../shared/sighting';
import { fill, type Language, type LocalText } from '../shared/text';
import type { Verdict } from './card';
import { fillTemplate } from './fill-template';
import type { FindMetric, ReadFormula } from './formula';
import { againstPast, type OwnPast } from './own-past';
import { againstLine } from './published-line';
import { numberOf } from './readable';
import { cardWords, comparedWith } from './words';

interface Setting {
  readonly sighting: Sighting;
  readonly metric: Metric;
  readonly text: MetricCardText['verdict'];
  readonly formula: ReadFormula | null;
  readonly metricOf: FindMetric;
  readonly language: Language;
  readonly currency: string | null;
  readonly past: OwnPast | null;
  /** Return on ad spend at which nothing is left and nothing lost; `null` without costs. */
  readonly breakEven: number | null;
  /** In the language of the card; `null` on a page of no known platform. */
  readonly platformName: string | null;
  readonly now: Date;
}

interface Judged {
  readonly verdict: Verdict;
  readonly text: string;
}

/**
 * Part 4. There is no benchmark but the shop's own break-even, its own past, and then a line
 * that its platform has published with a date; and none of it is told while the number rests
 * on few people. Where the own past leaves a doubt, the line is told instead.
 */
export function verdictPart(setting: Setting): Judged {
  const { sighting, text, language } = setting;
  const cannotTell = (said: string): Judged => ({ verdict: 'cannot-tell', text: said });
  if (numberOf(sighting.value) === null) return cannotTell(cardWords.withoutNumber[language]);
  const few = fewPeople(setting);
  if (few) return cannotTell(few);
  const own = againstBreakEven(setting) ?? againstKept(setting) ?? againstOwnPast(setting);
  if (own && own.verdict !== 'cannot-tell') return own;
  return againstPublished(setting) ?? own ?? cannotTell(text.cannotTell[language]);
}

function againstPublished({ metric, sighting, platformName, language }: Setting): Judged | null {
  const number = numberOf(sighting.value);
  if (number === null) return null;
  return againstLine({ metric, number, platform: sighting.platform, platformName, language });
}

/** A return on ad spend beside the shop's own break-even, where its costs are known. */
function againstBreakEven({
  metric,
  sighting,
  breakEven,
  language,
  currency,
}: Setting): Judged | null {
  const number = numberOf(sighting.value);
  if (!BREAK_EVEN_METRICS.has(metric.id) || breakEven === null || number === null) return null;
  const above = number >= breakEven;
  const slots = {
    oneMoney: money(1, currency, language),
    // Rounded up: a line that is drawn too low would call a loss a gain.
    needMoney: money(Math.ceil(breakEven * 100) / 100, currency, language),
  };
  const words = above ? cardWords.aboveBreakEven : cardWords.belowBreakEven;
  return { verdict: above ? 'above-line' : 'below-line', text: fill(words[language], slots) };
}

/** Is this number judged against what the shop's goods cost? */
export const usesBreakEven = (metricId: string): boolean => BREAK_EVEN_METRICS.has(metricId);

/** Sales over the ad money that brought them, in the sense of the break-even sum. */
const BREAK_EVEN_METRICS: ReadonlySet<string> = new Set([
  'ad-return-on-spend',
  'direct-ad-return-on-spend',
  'omni-pay-roi',
  'gmv-max-roi',
]);

/** The shop's own number of an earlier comparable time, where one is kept. */
function againstKept(setting: Setting): Judged | null {
  const { past, sighting, metric, formula, metricOf, language, currency, now } = setting;
  const number = numberOf(sighting.value);
  if (!past || number === null) return null;
  const counts = formula && formula.card.agrees !== false ? countsOf(formula, metricOf) : null;
  return againstPast({ metric, number, past, counts, language, currency, now });
}

/** The share as people with the room chance leaves it, when that room is wider than the share. */
function fewPeople({
  sighting,
  metric,
  text,
  formula,
  metricOf,
  language,
}: Setting): string | null {
  if (!text.fewPeople || metric.unit !== 'percent' || !formula) return null;
  // Numbers of different counting give no k of n.
  if (formula.card.agrees === false) return null;
  const counts = countsOf(formula, metricOf);
  const interval = counts && wilson(counts.k, counts.n);
  const fraction = numberOf(sighting.value);
  if (!interval || fraction === null || interval.high - interval.low <= fraction) return null;
  const { outOf, low, high } = shareRange(interval.low, interval.high);
  const slots = { outOf: plain(outOf), low: plain(low), high: plain(high) };
  return fillTemplate(text.fewPeople[language], slots, language);
}

/** k of n, where the formula is one count over another and both stand on the page. */
function countsOf(formula: ReadFormula, metricOf: FindMetric): { k: number; n: number } | null {
  const { expression, operands } = formula;
  if (expression.kind !== 'operation' || expression.operator !== '/') return null;
  const count = (side: typeof expression.left): number | null =>
    side.kind === 'metric' && metricOf(side.id)?.unit === 'count'
      ? (operands.get(side.id)?.number ?? null)
      : null;
  const k = count(expression.left);
  const n = count(expression.right);
  return k === null || n === null ? null : { k, n };
}

/** What the page says about the shop's own past; peers are no measure for this shop. */
function againstOwnPast(setting: Setting): Judged | null {
  const { sighting, metric, text, language } = setting;
  const { compare } = sighting;
  if (!compare || compare.with === 'peers' || compare.change === null) return null;
  // A thousandfold change is a new shop or a wrong reading; neither tells good from bad.
  if (!(Math.abs(compare.change) < 1000)) return null;
  const against = comparedWith[compare.with][language];
  if (Math.abs(compare.change) < 0.00005) {
    return { verdict: 'steady', text: fill(cardWords.steady[language], { against }) };
  }
  const up = compare.change > 0;
  const template = (up ? text.up : text.down) ?? changeWords(metric, up);
  const slots = { change: changeText(compare.change), against };
  const said = fillTemplate(template[language], slots, language);
  if (!said) return null;
  return { verdict: isEnough(setting) ? direction(metric.better, up) : 'cannot-tell', text: said };
}

/** Amounts are more or less, rates and scores higher or lower. */
function changeWords({ unit }: Metric, up: boolean): LocalText {
  const amount = unit === 'count' || unit === 'money';
  if (amount) return up ? cardWords.more : cardWords.less;
  return up ? cardWords.higher : cardWords.lower;
}

/** Fewer buyers or visitors than this, and one big order moves everything (learning.md c.3). */
const ENOUGH = 30;

/**
 * One day against the day before is mostly chance, and so is a change that rests on few
 * people: the page's words are told, but not called good or bad.
 */
function isEnough({ sighting, metric, formula, metricOf }: Setting): boolean {
  if (sighting.compare?.with === 'previous-day') return false;
  const counts = [...(formula?.operands ?? [])]
    .filter(([id]) => metricOf(id)?.unit === 'count')
    .map(([, operand]) => operand.number);
  if (metric.unit === 'count') counts.push(numberOf(sighting.value) ?? 0);
  return counts.length > 0 && counts.every((count) => (count ?? 0) >= ENOUGH);
}

function direction(better: Metric['better'], up: boolean): Verdict {
  if (better === 'depends') return 'cannot-tell';
  return (better === 'higher') === up ? 'better' : 'worse';
}
