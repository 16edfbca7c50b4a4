import type { Metric } from '../metrics/types';
import { parseFormula } from '../shared/formula';
import type { Sighting } from '../shared/sighting';
import { isShopPage, type NotOwn, whyNotOwn } from './own-values';
import { keyOf } from './record-key';
import { type PageCalendar, resolvePeriod, type UnresolvedWhy } from './resolve-period';
import { accept, type Observation, type Outcome, refuse } from './types';
import { keptValue, type NoValueWhy, type ValueMetric } from './value-of';

/** What of a metric decides whether and how its value is kept. */
export type KeptMetric = ValueMetric &
  Pick<Metric, 'id' | 'base' | 'baseByPlatform' | 'formula' | 'formulaByPlatform'>;

/** One reading of a page (or of one frame of it). */
export interface ReadPage {
  readonly sightings: readonly Sighting[];
  readonly host: string;
  /** See `shopKey`. */
  readonly shop: string;
  readonly now: Date;
  readonly calendar: PageCalendar;
  /** The platform's currency, for money without a sign. */
  readonly currency: string | null;
  readonly metricOf: (id: string) => KeptMetric | undefined;
}

/** Why a sighting is not kept. */
export type NotKeptWhy =
  | NotOwn
  | NoValueWhy
  | UnresolvedWhy
  | 'composed'
  | 'unknown-metric'
  | 'not-sure'
  | 'not-the-shop';

interface Candidate {
  readonly observation: Observation;
  readonly raw: string;
}

/** Below this two meanings of a label are about as likely (see `recognise/strings/match`). */
const SURE = 0.8;

/**
 * The shop's own numbers of a page, ready to be kept. Left out, each for its reason: names that
 * the grammar composed, columns and whatever has no certain number or period, numbers about
 * others, and two different numbers for the same thing on one page.
 */
export function observe(page: ReadPage): Observation[] {
  const found = new Map<string, Candidate | 'differs'>();
  for (const sighting of page.sightings) {
    const candidate = candidateOf(sighting, page);
    if (!candidate.ok) continue;
    const { observation } = candidate.value;
    const known = found.get(observation.key);
    if (known === 'differs') continue;
    const same = known === undefined || known.observation.value === observation.value;
    found.set(observation.key, same ? (known ?? candidate.value) : 'differs');
  }
  const candidates = [...found.values()].filter((one) => one !== 'differs');
  return candidates.map((one) => withCounts(one, candidates, page.metricOf));
}

/** One sighting as it would be kept by itself, or why it is not. */
export function candidateOf(sighting: Sighting, page: ReadPage): Outcome<Candidate, NotKeptWhy> {
  const { metricId, composed, platform, pageKind } = sighting;
  if (metricId === null || composed !== null) return refuse('composed');
  const metric = page.metricOf(metricId);
  if (!metric) return refuse('unknown-metric');
  const other = whyNotOwn(metric, platform);
  if (other) return refuse(other);
  if (sighting.confidence < SURE) return refuse('not-sure');
  if (!isShopPage(pageKind)) return refuse('not-the-shop');
  const value = keptValue(sighting, metric, page.currency);
  if (!value.ok) return value;
  const period = resolvePeriod(sighting.period, page.now, page.calendar);
  if (!period.ok) return period;
  const { kind, from, to, whole, dated } = period.value;
  return accept({
    raw: sighting.value?.raw ?? '',
    observation: {
      key: keyOf(platform, page.shop, metricId, period.value),
      platform,
      shop: page.shop,
      metricId,
      kind,
      from,
      to,
      whole,
      dated,
      ...value.value,
      seenAt: page.now.toISOString(),
      host: page.host,
      pageKind,
    },
  });
}

/** Adds k and n where both counts of the formula stand on the page for the same period. */
function withCounts(
  { observation, raw }: Candidate,
  all: readonly Candidate[],
  metricOf: ReadPage['metricOf'],
): Observation {
  const metric = metricOf(observation.metricId);
  const parts = metric && quotientOf(metric, observation.platform);
  if (!parts) return observation;
  const beside = (id: string) =>
    all.find(
      ({ observation: other }) =>
        other.metricId === id &&
        other.platform === observation.platform &&
        other.from === observation.from &&
        other.to === observation.to &&
        other.whole === observation.whole,
    );
  const k = beside(parts.k);
  const n = beside(parts.n);
  if (!k || !n || n.observation.unit !== 'count' || n.observation.value <= 0) return observation;
  const approx = [k, n].some((one) => isRounded(one.raw));
  const off = Math.abs(k.observation.value / n.observation.value - observation.value);
  // Counts that do not give the printed value are counted in another way.
  const slack = approx ? Math.abs(observation.value) * 0.05 : 0;
  if (off > stepOf(raw, observation.value) / 2 + slack + 1e-9) return observation;
  return {
    ...observation,
    k: k.observation.value,
    n: n.observation.value,
    ...(approx ? { approx } : {}),
  };
}

/** The two ids of a formula `a / b`; `null` for any other. */
function quotientOf(metric: KeptMetric, platform: string): { k: string; n: string } | null {
  const own = metric.formulaByPlatform ?? {};
  const formula = (Object.hasOwn(own, platform) ? own[platform] : undefined) ?? metric.formula;
  const parsed = formula ? parseFormula(formula) : null;
  if (parsed?.kind !== 'operation' || parsed.operator !== '/') return null;
  const { left, right } = parsed;
  return left.kind === 'metric' && right.kind === 'metric' ? { k: left.id, n: right.id } : null;
}

/** 1.2万 stands for anything from 11,500 to 12,499. */
const isRounded = (raw: string): boolean => /\d\s*(?:[万亿千百wkmb])/i.test(raw);

/** Size of the last printed digit: 2.50% → 0.0001. */
function stepOf(raw: string, value: number): number {
  const printed = /\d[\d,]*(?:\.(\d+))?/.exec(raw);
  const digits = Number(printed?.[0].replaceAll(',', '') ?? 0);
  if (digits === 0 || value === 0) return raw.includes('%') ? 0.01 : 1;
  return Math.abs(value / digits) * 10 ** -(printed?.[1]?.length ?? 0);
}
