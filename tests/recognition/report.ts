import type { Copy, CopyName } from './read-copies.ts';
import { add, emptyScore, type Finding, type Score, scoreOf } from './score.ts';

export interface Row {
  readonly name: string;
  readonly score: Score;
}

export interface Report {
  /** Per mutation, `base` first. */
  readonly copies: readonly Row[];
  /** Per page, as it is. */
  readonly pages: readonly Row[];
  readonly findings: readonly Finding[];
}

export function reportOf(copies: readonly Copy[]): Report {
  const byCopy = new Map<CopyName, Score>();
  const pages: Row[] = [];
  const findings: Finding[] = [];
  for (const copy of copies) {
    const judged = scoreOf(copy);
    findings.push(...judged.findings);
    const sum = byCopy.get(copy.copy) ?? emptyScore();
    byCopy.set(copy.copy, sum);
    add(sum, judged.score);
    if (copy.copy === 'base') pages.push({ name: copy.fixture.name, score: judged.score });
  }
  return { copies: [...byCopy].map(([name, score]) => ({ name, score })), pages, findings };
}

export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
export const recallOf = (score: Score): number => share(score.found, score.labels);
export const precisionOf = (score: Score): number => share(score.rightMarks, score.marks);

const COLUMNS: readonly (readonly [string, (score: Score) => string])[] = [
  ['labels', (s) => String(s.labels)],
  ['marks', (s) => String(s.marks)],
  ['recall', (s) => percent(recallOf(s))],
  ['precision', (s) => percent(precisionOf(s))],
  ['metric', (s) => percent(share(s.rightMetric, s.named))],
  ['value', (s) => percent(share(s.rightValue, s.valued))],
  ['wrong numbers', (s) => String(s.wrongNumbers)],
  ['look-alikes', (s) => `${s.markedLookAlikes}/${s.lookAlikes}`],
  ['period', (s) => (s.periods ? percent(share(s.rightPeriod, s.periods)) : '')],
];

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** A plain-text table of rows and a last line with their sum. */
export function tableOf(title: string, rows: readonly Row[], withSum: boolean): string {
  const sum = emptyScore();
  for (const { score } of rows) add(sum, score);
  const all = withSum ? [...rows, { name: 'all', score: sum }] : rows;
  const lines = [
    [title, ...COLUMNS.map(([name]) => name)],
    ...all.map(({ name, score }) => [name, ...COLUMNS.map(([, read]) => read(score))]),
  ];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths?.[at] ?? 0) : cell.padStart(widths?.[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
