import type { Metric } from '../metrics/types';
import type { Composed, Sighting } from '../shared/sighting';
import { fill, type Language } from '../shared/text';
import type { Card } from './card';
import { countingElsewhere, countingHere, type PlatformName } from './counting';
import { figureOf } from './figure';
import { formulaWords, readFormula } from './formula';
import { numberPart } from './number-part';
import type { OwnPast } from './own-past';
import { periodLabel } from './period';
import { relationsOf } from './relations';
import { sourcesOf } from './sources';
import { verdictPart } from './verdict-part';
import { cardWords } from './words';

export interface ExplainInput {
  readonly sighting: Sighting;
  /** The metric of `sighting.metricId`; `null` when it is composed or not known. */
  readonly metric: Metric | null;
  /** Further sightings of the same page, for the numbers of the formula. */
  readonly others: readonly Sighting[];
  /** The registry: a formula is written with the names of other metrics. */
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly language: Language;
  /** In the language of the card; `null` on a page of no known platform. */
  readonly platformName: string | null;
  /** Names of all platforms, for how others count it. */
  readonly nameOfPlatform?: PlatformName;
  /** Currency in which the platform prints money without a sign; `null` when not known. */
  readonly platformCurrency?: string | null;
  /** The shop's own earlier number, where it is kept and may be compared. */
  readonly past?: OwnPast | null;
  /** Break-even return on ad spend out of the costs the person typed. */
  readonly breakEven?: number | null;
  readonly now: Date;
  /** One line on a rule that changes and names this metric. */
  readonly rule?: string | null;
}

/** Puts a card together from what the page shows and what is known of the metric. Pure. */
export function explain(input: ExplainInput): Card {
  const { sighting, metric, language, now } = input;
  const shell = {
    language,
    label: sighting.labelText,
    value: sighting.value ?? null,
    period: { text: periodLabel(sighting.period, language, now), read: sighting.period ?? null },
  };
  return metric ? known({ ...input, metric }, shell) : unknown(sighting, language, shell);
}

type Shell = Pick<Card, 'language' | 'label' | 'value' | 'period'>;

function known(input: ExplainInput & { readonly metric: Metric }, shell: Shell): Card {
  const { sighting, metric, others, language, platformName, now } = input;
  const metricOf = (id: string) => input.metrics.get(id);
  const currency = input.platformCurrency ?? metric.currency ?? null;
  const formula = readFormula({ sighting, others, metric, metricOf, language, currency });
  const facts = {
    ...shell,
    metricId: metric.id,
    name: metric.name[language],
    formula: formula?.card ?? null,
    platformNotes: countingHere(metric, sighting.platform, platformName, language),
    elsewhere: countingElsewhere(
      metric,
      sighting.platform,
      input.nameOfPlatform ?? (() => undefined),
      language,
      (text) => formulaWords(text, metricOf, language),
    ),
    relations: relationsOf(metric, sighting.platform, input.metrics, language),
    pitfalls: metric.card.pitfalls.map((pitfall) => pitfall[language]),
    sources: sourcesOf(metric, language),
    ...(input.rule ? { rule: input.rule } : {}),
  };
  const text = metric.card;
  const setting = { sighting, metric, formula, metricOf, language, currency, now };
  const judged = verdictPart({
    ...setting,
    text: text.verdict,
    past: input.past ?? null,
    breakEven: input.breakEven ?? null,
    platformName,
  });
  return {
    ...facts,
    parts: {
      what: text.what[language],
      like: text.like[language],
      number: numberPart({ ...setting, text: text.number }),
      verdict: judged.text,
      step: text.step[language],
      help: text.help.text[language],
    },
    verdict: judged.verdict,
    path: text.help.path,
    figure: figureOf({ metric, sighting, others, metricOf, language }),
  };
}

/** A name that the grammar put together, or an id that this version does not know. */
function unknown(sighting: Sighting, language: Language, shell: Shell): Card {
  const parts = sighting.composed && partsOf(sighting.composed);
  return {
    ...shell,
    metricId: sighting.metricId,
    name: sighting.labelText,
    parts: {
      what: parts ? fill(cardWords.composed[language], { parts }) : cardWords.unknown[language],
    },
    verdict: 'cannot-tell',
    path: null,
    figure: null,
    formula: null,
    platformNotes: [],
    elsewhere: [],
    relations: null,
    pitfalls: [],
    sources: [],
  };
}

/** The words the name was read from, in the order in which they are printed. */
function partsOf({ period, scope, modifier, base, measure }: Composed): string | null {
  const words = [period, scope, modifier, base, measure].filter((word) => word);
  return words.length > 1 ? words.map((word) => `“${word}”`).join(' + ') : null;
}
