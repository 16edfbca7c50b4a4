import type { RecognisedSighting } from '../recognise/in-page.ts';
import type { TrueMetric } from './dashboard.ts';
import type { ReadPage } from './read-dashboard.ts';

export interface JudgedPage {
  readonly path: string;
  readonly counts: Counts;
  /** One line for everything that is not right. */
  readonly faults: readonly string[];
}

export interface Counts {
  /** Metrics a person reads there. */
  readonly labels: number;
  readonly found: number;
  /** Marks on what is neither a metric nor fine to mark. */
  readonly falseMarks: number;
  /** Marks on what is fine to mark and no loss when not. */
  readonly extra: number;
  readonly rightMetric: number;
  /** Of the found with a number of their own: how many, and how many show it. */
  readonly valued: number;
  readonly rightValue: number;
  /** A number called readable that is not the label's, or that stands at no metric. */
  readonly wrongNumbers: number;
  readonly lookAlikes: number;
  readonly lookAlikesMarked: number;
}

/** Upper case by style or by letters, colons and blanks say nothing. */
const plain = (text: string): string =>
  text
    .replace(/[\s:：*]+/g, ' ')
    .trim()
    .toLowerCase();
/** Digits and signs: currency, unit and marks of thousands are printed in many ways. */
const figures = (text: string): string => text.replace(/[^\d.%\-:]/g, '').replace(/\.0+$/, '');

/** Compares what was marked on a page with what a person reads there. */
export function judgePage({ page, read, shown, present }: ReadPage): JudgedPage {
  const faults: string[] = [];
  const marks = [...read.sightings];
  const take = (truth: TrueMetric): RecognisedSighting | undefined => {
    const fits = marks.filter((mark) =>
      truth.labels.some((own) => plain(own) === plain(mark.text)),
    );
    // Two of the same name: the one with the right number, a column for a column.
    const right = fits.filter((mark) => isRight(mark, expected(truth, shown)));
    const best = right[0] ?? fits[0];
    // A caption and a heading that name the same number are one label.
    for (const mark of truth.labels.length > 1 ? fits : right.slice(0, truth.times))
      remove(marks, mark);
    if (best && right.length === 0 && truth.labels.length === 1) remove(marks, best);
    return best;
  };
  let found = 0;
  let rightMetric = 0;
  let valued = 0;
  let rightValue = 0;
  let wrongNumbers = 0;
  for (const truth of page.metrics) {
    const mark = take(truth);
    const name = truth.labels.join(' | ');
    if (!mark) {
      faults.push(`missed: ${name}`);
      continue;
    }
    found++;
    const meaning = mark.metric ?? 'composed';
    if (truth.means.includes(meaning)) rightMetric++;
    else faults.push(`wrong metric: ${name}: ${meaning}`);
    const value = expected(truth, shown);
    if (value === null) {
      if (!mark.readable) continue;
    } else valued++;
    if (isRight(mark, value)) rightValue++;
    else {
      if (mark.readable) wrongNumbers++;
      const said =
        mark.readable === null ? 'no number' : `${mark.readable ? '' : 'unreadable '}${mark.raw}`;
      faults.push(`wrong value: ${name}: ${said}, is ${value ?? 'a column'}`);
    }
  }
  const either = new Set(page.either.map(plain));
  const alike = new Set(page.lookAlikes.map(plain));
  let falseMarks = 0;
  let lookAlikesMarked = 0;
  for (const mark of marks) {
    if (either.has(plain(mark.text))) continue;
    falseMarks++;
    if (mark.readable) wrongNumbers++;
    if (alike.has(plain(mark.text))) lookAlikesMarked++;
    faults.push(
      `false mark: ${mark.text} → ${mark.metric ?? 'composed'} ${mark.raw ?? ''} at ${mark.selector}`,
    );
  }
  return {
    path: page.path,
    counts: {
      labels: page.metrics.length,
      found,
      falseMarks,
      extra: marks.length - falseMarks,
      rightMetric,
      valued,
      rightValue,
      wrongNumbers,
      lookAlikes: present.size,
      lookAlikesMarked,
    },
    faults,
  };
}

const expected = ({ value }: TrueMetric, shown: ReadonlyMap<string, string>): string | null =>
  value === null || typeof value === 'string' ? value : (shown.get(value.at) ?? '');

function isRight(mark: RecognisedSighting, value: string | null): boolean {
  if (value === null) return mark.readable === null;
  return mark.readable === true && figures(mark.raw ?? '') === figures(value);
}

function remove(marks: RecognisedSighting[], mark: RecognisedSighting): void {
  marks.splice(marks.indexOf(mark), 1);
}
