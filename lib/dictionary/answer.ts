import type { Card } from '../explain/card';
import { explain } from '../explain/explain';
import type { Metric } from '../metrics/types';
import type { PagePlace, Platform } from '../platforms/types';
import type { Lexicon } from '../recognise/strings/lexicon';
import { matchLabel } from '../recognise/strings/match';
import { visibleText } from '../recognise/strings/normalise';
import type { Sighting } from '../shared/sighting';
import type { Language } from '../shared/text';
import { LONGEST_TEXT } from './route';

export interface Selection {
  /** As selected: may hold blanks, line breaks and a value behind the name. */
  readonly text: string;
  /** Where it stands: a platform decides names of two meanings. */
  readonly place: PagePlace;
  readonly language: Language;
  readonly now: Date;
}

export interface AnswerFacts {
  readonly lexicon: Lexicon;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly platforms: ReadonlyMap<string, Platform>;
}

export type Answer =
  | { readonly kind: 'card'; readonly sighting: Sighting; readonly card: Card }
  /** Nothing, or more than one thing: the dictionary shows what comes near. */
  | { readonly kind: 'search'; readonly text: string };

/** Less means that the name has other meanings and the page does not decide between them. */
const SURE = 0.65;

/** What a selected text means: a card of the one metric it names, else something to look up. Pure. */
export function answerTo({ text, place, language, now }: Selection, facts: AnswerFacts): Answer {
  const said = visibleText(text).slice(0, LONGEST_TEXT);
  const match = matchLabel(said, {
    lexicon: facts.lexicon,
    platform: place.platform.id,
    labelsOf: place.platform.labelsOf,
    host: place.host,
    pageKind: place.pageKind,
    scopes: place.platform.labelScopes,
  });
  const label = match ? said.slice(match.start, match.end).trim() : '';
  const metric = match?.metricId ? facts.metrics.get(match.metricId) : undefined;
  if (!match || !metric || match.confidence < SURE) return { kind: 'search', text: label || said };
  const sighting: Sighting = {
    id: `selection-${metric.id}`,
    metricId: metric.id,
    composed: null,
    labelText: label,
    platform: place.platform.id,
    pageKind: place.pageKind,
    confidence: match.confidence,
    why: match.why,
  };
  const nameOf = (id: string) => facts.platforms.get(id)?.name[language];
  const known = place.platform.id === 'generic' ? null : (nameOf(place.platform.id) ?? null);
  const card = explain({
    sighting,
    metric,
    others: [],
    metrics: facts.metrics,
    language,
    platformName: known,
    nameOfPlatform: nameOf,
    now,
  });
  return { kind: 'card', sighting, card: withoutNumber(card) };
}

/** A word was asked about, no number: nothing is said of one. */
function withoutNumber(card: Card): Card {
  const { number: _number, verdict: _verdict, ...parts } = card.parts;
  return { ...card, parts };
}
