import { labelKey } from '../recognise/strings/normalise';
import type { HealthLine, Sighting } from '../shared/sighting';
import { maskNumbers, maskPrivate, WORD_MASK } from './mask';
import { cleanPath } from './structure';
import {
  HEALTH_REPORT_FORMAT,
  type HealthReport,
  type HealthReportInput,
  MOST_CANDIDATES,
  MOST_LINES,
  MOST_PATHS,
  MOST_SIGHTINGS,
  type Printed,
  type ReportedCandidate,
  type ReportedLine,
  type ReportedSighting,
  type SurveyedFrame,
  type SurveyPlace,
} from './types';
import { knownWordsOnly } from './vocabulary';

const LONGEST = 60;

/** Lines whose text is a host, not a label. */
const HOST_LINES: ReadonlySet<string> = new Set(['frame-refused', 'marks-lost']);

/**
 * The file of labels and structure of one page. Nothing in it is a number of the shop, a
 * date, an address or the name of anybody; what a label may hold of these is masked.
 */
export function buildHealthReport(input: HealthReportInput): HealthReport {
  const { frames, about, made, extension, lexicon, page, names } = input;
  const sightings = merge(frames.flatMap((frame) => sightingsOf(frame, input)));
  const known = new Set(
    frames.flatMap(({ report }) => report.sightings.map((one) => labelKey(one.labelText))),
  );
  const candidates = merge(
    frames.flatMap(({ survey }) =>
      (survey?.unread ?? [])
        .filter(({ label }) => !known.has(labelKey(label)))
        .flatMap((place) => candidateOf(place, input)),
    ),
  ).sort((a, b) => unknownShare(a.label) - unknownShare(b.label));
  const health = merge(
    frames.flatMap(({ report }) => report.health.map((line) => lineOf(line, input))),
  );
  return {
    format: HEALTH_REPORT_FORMAT,
    about,
    made,
    extension,
    lexicon,
    page: { ...page, host: page.host !== null && input.hosts.has(page.host) ? page.host : null },
    names,
    sightings: sightings.slice(0, MOST_SIGHTINGS),
    health: health.slice(0, MOST_LINES),
    candidates: candidates.slice(0, MOST_CANDIDATES),
    cut:
      frames.some(({ survey }) => survey?.cut) ||
      sightings.length > MOST_SIGHTINGS ||
      health.length > MOST_LINES ||
      candidates.length > MOST_CANDIDATES,
  };
}

/** A recognised label is made of known words; whatever else is in it is no part of its name. */
const labelOf = (text: string, { vocabulary }: HealthReportInput): string =>
  knownWordsOnly(maskPrivate(text), vocabulary).slice(0, LONGEST);

function sightingsOf({ report, survey }: SurveyedFrame, input: HealthReportInput) {
  return report.sightings.map((sighting): ReportedSighting => {
    const { metricId, value, period, why, confidence, labelText } = sighting;
    const places = (survey?.known ?? []).filter(
      ({ label }) => labelKey(label) === labelKey(labelText),
    );
    const [first] = places;
    const unit = metricId === null ? null : input.unitOf(metricId);
    return {
      label: labelOf(labelText, input),
      metric: unit === null ? null : metricId,
      composed: composedOf(sighting, input),
      unit,
      printed: printedOf(sighting),
      readable: value?.readable ?? null,
      why: value?.why ?? null,
      period: period?.kind ?? null,
      rule: why,
      confidence: Math.round(confidence * 100) / 100,
      beside: first?.beside ?? null,
      paths: [...new Set(places.map(({ path }) => cleanPath(path)))].slice(0, MOST_PATHS),
      count: 1,
    };
  });
}

function composedOf({ composed }: Sighting, input: HealthReportInput) {
  if (!composed) return null;
  const { base, scope, modifier, measure } = composed;
  const part = (text: string) => labelOf(text, input);
  return {
    base: part(base),
    ...(scope === undefined ? {} : { scope: part(scope) }),
    ...(modifier === undefined ? {} : { modifier: part(modifier) }),
    ...(measure === undefined ? {} : { measure: part(measure) }),
  };
}

function printedOf({ value }: Sighting): Printed | null {
  if (!value) return null;
  return value.readable ? (value.unit ?? 'plain') : 'unreadable';
}

function candidateOf(place: SurveyPlace, input: HealthReportInput): ReportedCandidate[] {
  const { beside, printed } = place;
  if (beside === null || printed === null) return [];
  const masked = maskNumbers(maskPrivate(place.label));
  const label = input.names === 'in-full' ? masked : knownWordsOnly(masked, input.vocabulary);
  return [
    { label: label.slice(0, LONGEST), beside, printed, path: cleanPath(place.path), count: 1 },
  ];
}

function lineOf({ kind, text, count }: HealthLine, input: HealthReportInput): ReportedLine {
  const shown = HOST_LINES.has(kind)
    ? input.hosts.has(text)
      ? text
      : ''
    : maskNumbers(labelOf(text, input));
  return { kind, text: shown, count };
}

/** Equal entries become one, which says how many they were. */
function merge<T extends { readonly count: number }>(entries: readonly T[]): T[] {
  const merged = new Map<string, T>();
  for (const entry of entries) {
    const key = JSON.stringify({ ...entry, count: 0 });
    const known = merged.get(key);
    merged.set(key, known ? { ...known, count: known.count + entry.count } : entry);
  }
  return [...merged.values()];
}

/** How much of a name is hidden: what looks like a metric comes first. */
function unknownShare(label: string): number {
  const letters = [...label];
  return letters.filter((letter) => letter === WORD_MASK).length / (letters.length || 1);
}
