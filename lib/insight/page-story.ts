import type { Card } from '../explain/card';
import type { Metric } from '../metrics/types';
import type { HealthLine, Sighting } from '../shared/sighting';
import { fill, type Language } from '../shared/text';
import { pageNumbers, whatIfOf } from './page-numbers';
import type { SalesStory } from './sales';
import { byWeight, stageOf } from './stage';
import {
  type PageStory,
  STAGES,
  type StoryGroup,
  type StoryLook,
  type StoryMetric,
  type StoryStep,
  type TrendPoint,
} from './types';
import { changeWords, stageWords } from './words';

/** One number of the page with the card that explains it. */
export interface ToldSighting {
  readonly sighting: Sighting;
  readonly metric: Metric;
  readonly card: Card;
  readonly trend: readonly TrendPoint[];
}

export interface StoryInput {
  readonly url: string;
  readonly platform: string;
  readonly platformName: string | null;
  readonly language: Language;
  readonly sample: boolean;
  readonly keeps: boolean;
  readonly events: PageStory['events'];
  readonly told: readonly ToldSighting[];
  readonly sales: SalesStory;
  readonly currency: string | null;
  readonly health: readonly HealthLine[];
  /** What a metric is called in the language of the panel. */
  readonly nameOf: (metricId: string) => string;
}

/** More things than this nobody looks at. */
const MOST_LOOKS = 3;

/** Puts the panel together: numbers in funnel order, the change, what to look at, one step. */
export function pageStory(input: StoryInput): PageStory {
  const { language, sales } = input;
  const told = onePerMetric(input.told);
  const numbers = pageNumbers(told.map(({ sighting }) => sighting));
  const whatIf = whatIfOf(numbers);
  const look = looks(told);
  return {
    url: input.url,
    platform: input.platform,
    platformName: input.platformName,
    language,
    sample: input.sample,
    keeps: input.keeps,
    events: input.events,
    groups: groupsOf(told, input),
    change: sales.change,
    changeWhy: sales.change ? null : (sales.why ?? missing(numbers.values, input)),
    look,
    step: stepOf(told, sales, look),
    whatIf: whatIf && { ...whatIf, currency: whatIf.currency ?? input.currency },
    health: input.health,
  };
}

/** A page may print one number in several places: the surest reading of it stands for all. */
function onePerMetric(told: readonly ToldSighting[]): ToldSighting[] {
  const best = new Map<string, ToldSighting>();
  const worth = ({ sighting: { value, confidence } }: ToldSighting): number =>
    (value ? (value.readable ? (value.number === null ? 1 : 2) : 0.5) : 0) + confidence / 2;
  for (const one of told) {
    const known = best.get(one.metric.id);
    if (!known || worth(one) > worth(known)) best.set(one.metric.id, one);
  }
  return [...best.values()];
}

function groupsOf(told: readonly ToldSighting[], input: StoryInput): StoryGroup[] {
  const { language } = input;
  return STAGES.flatMap((stage) => {
    const own = told
      .filter(({ metric }) => stageOf(metric) === stage)
      .sort((a, b) => byWeight(a.metric, b.metric));
    if (own.length === 0) return [];
    const title = stageWords[stage][language];
    return [{ stage, title, metrics: own.map((one) => toldMetric(one, input)) }];
  });
}

function toldMetric(
  { sighting, metric, card, trend }: ToldSighting,
  { language, currency }: StoryInput,
): StoryMetric {
  const { value } = sighting;
  const shown = !value
    ? changeWords.noValue[language]
    : value.readable
      ? value.raw
      : changeWords.unreadable[language];
  return {
    sightingId: sighting.id,
    metricId: metric.id,
    label: sighting.labelText,
    value: shown,
    readable: value?.readable === true && value.number !== null,
    period: card.period.text || changeWords.unclearPeriod[language],
    verdict: card.verdict,
    sentence: card.parts.verdict ?? '',
    trend,
    unit: metric.unit,
    currency: value?.currency ?? currency,
  };
}

/** What the verdicts say clearly comes first, then numbers that do not fit together. */
function looks(told: readonly ToldSighting[]): StoryLook[] {
  const clear = told.filter(({ card }) => card.verdict === 'better' || card.verdict === 'worse');
  const odd = told.filter(({ card }) => card.formula?.agrees === false);
  return [...clear, ...odd.filter((one) => !clear.includes(one))]
    .slice(0, MOST_LOOKS)
    .map(({ metric, sighting, card }) => ({
      metricId: metric.id,
      label: sighting.labelText,
      sentence: card.parts.verdict ?? '',
    }));
}

const METRIC_OF_PART = {
  visitors: 'visitors',
  conversion: 'pay-conversion-rate',
  spend: 'spend-per-buyer',
} as const;

/** One step: of the part that moved most, else of the first thing to look at, else of the funnel. */
function stepOf(
  told: readonly ToldSighting[],
  { change }: SalesStory,
  look: readonly StoryLook[],
): StoryStep | null {
  const wished = [
    change?.largest ? METRIC_OF_PART[change.largest] : null,
    look[0]?.metricId ?? null,
  ];
  const found =
    wished.flatMap((id) => told.filter(({ metric }) => metric.id === id))[0] ??
    STAGES.flatMap((stage) => told.filter(({ metric }) => stageOf(metric) === stage)).find(
      ({ sighting }) => sighting.value?.readable,
    );
  if (!found?.card.parts.step) return null;
  return {
    metricId: found.metric.id,
    name: found.card.name,
    text: found.card.parts.step,
    help: found.card.parts.help ?? '',
    path: found.card.path ?? '',
  };
}

const NEEDED = ['visitors', 'buyers', 'paid-amount'] as const;

/** What the page would have to show for the change to be split. */
function missing(values: ReadonlyMap<string, number>, { language, nameOf }: StoryInput): string {
  const absent = NEEDED.filter((id) => !values.has(id));
  if (absent.length === 0) return changeWords.noBefore[language];
  const list = absent.map(nameOf).join(language === 'zh-CN' ? '、' : ', ');
  return fill(changeWords.missing[language], { names: list });
}
