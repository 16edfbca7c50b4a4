import type { RecognisedSighting } from '../../scripts/recognise/in-page.ts';
import type { ExpectedLabel } from './fixtures.ts';
import type { Copy } from './read-copies.ts';

export type Fault =
  | 'broke'
  | 'missed'
  | 'wrong-mark'
  | 'marked-twice'
  | 'wrong-metric'
  | 'wrong-number'
  | 'wrong-unit'
  | 'refused'
  | 'no-value'
  | 'wrong-period';

/** One thing that is not as a careful reader would have it. */
export interface Finding {
  readonly fixture: string;
  readonly copy: string;
  readonly fault: Fault;
  readonly label: string;
  readonly expected: string;
  readonly seen: string;
}

/** Plain counts, so that pages add up. */
export interface Score {
  /** Labels that have to be found, and those that were. */
  labels: number;
  found: number;
  /** All marks, and those on real labels. */
  marks: number;
  rightMarks: number;
  /** Found labels, and those with the right metric. */
  named: number;
  rightMetric: number;
  /** Found labels with a value to read (or rightly none), and those read right. */
  valued: number;
  rightValue: number;
  /** Wrong numbers that were taken for readable. */
  wrongNumbers: number;
  periods: number;
  rightPeriod: number;
  lookAlikes: number;
  markedLookAlikes: number;
}

export const emptyScore = (): Score => ({
  labels: 0,
  found: 0,
  marks: 0,
  rightMarks: 0,
  named: 0,
  rightMetric: 0,
  valued: 0,
  rightValue: 0,
  wrongNumbers: 0,
  periods: 0,
  rightPeriod: 0,
  lookAlikes: 0,
  markedLookAlikes: 0,
});

export function add(to: Score, more: Score): void {
  for (const key of Object.keys(to) as (keyof Score)[]) to[key] += more[key];
}

/** Compares what was read with what a careful reader expects. */
export function scoreOf({ fixture, copy, read, broke }: Copy): {
  score: Score;
  findings: Finding[];
} {
  const score = emptyScore();
  const findings: Finding[] = [];
  const note = (fault: Fault, label: string, expected: string, seen: string) =>
    findings.push({ fixture: fixture.name, copy, fault, label, expected, seen });
  if (broke) note('broke', fixture.name, 'to be read', broke);
  const marked = new Map<ExpectedLabel, RecognisedSighting>();
  const others: RecognisedSighting[] = [];
  for (const sighting of read.sightings) {
    const label = labelOf(sighting, fixture.labels);
    if (label && !marked.has(label)) marked.set(label, sighting);
    else {
      others.push(sighting);
      note(label ? 'marked-twice' : 'wrong-mark', sighting.text, 'no mark', seenAs(sighting));
    }
  }
  score.marks = read.sightings.length;
  score.rightMarks = marked.size;
  for (const label of fixture.labels) {
    const sighting = marked.get(label);
    if (!label.optional) {
      score.labels++;
      if (sighting) score.found++;
      else note('missed', label.text, String(label.metric), 'no mark');
    }
    if (sighting) judge(label, sighting, score, note, copy === 'base');
  }
  for (const { text, count } of fixture.lookAlikes) {
    score.lookAlikes += count;
    const hits = others.filter((sighting) => keyOf(sighting.text) === keyOf(text)).length;
    score.markedLookAlikes += Math.min(count, hits);
  }
  return { score, findings };
}

type Note = (fault: Fault, label: string, expected: string, seen: string) => void;

function judge(
  label: ExpectedLabel,
  sighting: RecognisedSighting,
  score: Score,
  note: Note,
  withPeriod: boolean,
): void {
  score.named++;
  const metrics = Array.isArray(label.metric) ? label.metric : [label.metric];
  const composed = sighting.metric === null && sighting.composed !== null;
  if (metrics.includes(sighting.metric) && (sighting.metric !== null || composed))
    score.rightMetric++;
  else note('wrong-metric', label.text, metrics.join('|'), seenAs(sighting));

  score.valued++;
  const fault = valueFault(label, sighting);
  if (!fault) score.rightValue++;
  else {
    if (fault === 'wrong-number') score.wrongNumbers++;
    note(fault, label.text, `${label.value} (readable ${label.readable})`, printed(sighting));
  }
  // Mutations take away what alone told the period (a class, an id): it counts on the base.
  if (label.period && withPeriod) {
    score.periods++;
    if (sighting.period?.kind === label.period) score.rightPeriod++;
    else note('wrong-period', label.text, label.period, sighting.period?.kind ?? 'none');
  }
}

function valueFault(label: ExpectedLabel, sighting: RecognisedSighting): Fault | null {
  const { value, readable } = sighting;
  const spoken = readable === true && value !== null;
  if (spoken && (label.value === null || !same(value, label.value))) return 'wrong-number';
  if (spoken) return label.unit && sighting.unit !== label.unit ? 'wrong-unit' : null;
  // A column's header or an unreadable number: everything but a number is right.
  if (label.readable !== true) return null;
  if (readable === false) return label.mayRefuse ? null : 'refused';
  if (label.value !== null) return label.mayRefuse ? null : 'no-value';
  return null;
}

const same = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** The innermost expected label that the mark's element lies in. */
function labelOf(
  sighting: RecognisedSighting,
  labels: readonly ExpectedLabel[],
): ExpectedLabel | undefined {
  const ids = [...sighting.selector.matchAll(/#fx-([a-z0-9-]+)/g)].map((match) => match[1]);
  return labels.find((label) => label.at === ids.at(-1));
}

const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff:]/g, '')
    .toLowerCase();

const seenAs = (sighting: RecognisedSighting): string =>
  `${sighting.metric ?? JSON.stringify(sighting.composed)} ${printed(sighting)} at ${sighting.selector}`;

const printed = ({ raw, value, unit, readable }: RecognisedSighting): string =>
  readable === null
    ? 'no value'
    : `${JSON.stringify(raw)} = ${value} ${unit ?? ''} readable ${readable}`;
