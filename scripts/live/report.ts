import type { Counts, JudgedPage } from './judge-page.ts';

export interface JudgedDashboard {
  readonly name: string;
  readonly title: string;
  readonly pages: readonly JudgedPage[];
}

export function printPage({ path, counts, faults }: JudgedPage): void {
  const { labels, found, falseMarks, lookAlikes } = counts;
  process.stdout.write(
    `  ${path}: ${found} of ${labels} found, ${falseMarks} false, ${lookAlikes} look-alikes\n`,
  );
  for (const fault of faults) process.stdout.write(`    ${fault}\n`);
}

/** One row for each dashboard and one for all, as a table in Markdown. */
export function printSum(dashboards: readonly JudgedDashboard[]): void {
  const rows = dashboards.map(({ title, pages }) => [title, sum(pages)] as const);
  const all = sum(dashboards.flatMap(({ pages }) => pages));
  process.stdout.write(
    '\n| dashboard | labels | recall | precision | right metric | right value | wrong numbers | look-alikes marked |\n|---|---|---|---|---|---|---|---|\n',
  );
  for (const [title, counts] of [...rows, ['all', all] as const])
    process.stdout.write(`${row(title, counts)}\n`);
}

function row(title: string, c: Counts): string {
  // What is fine to mark is a right mark too.
  const marks = c.found + c.extra + c.falseMarks;
  return `| ${[
    title,
    c.labels,
    share(c.found, c.labels),
    share(marks - c.falseMarks, marks),
    share(c.rightMetric, c.found),
    share(c.rightValue, c.valued),
    c.wrongNumbers,
    `${c.lookAlikesMarked} of ${c.lookAlikes}`,
  ].join(' | ')} |`;
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;

function sum(pages: readonly JudgedPage[]): Counts {
  const total: Record<keyof Counts, number> = {
    labels: 0,
    found: 0,
    falseMarks: 0,
    extra: 0,
    rightMetric: 0,
    valued: 0,
    rightValue: 0,
    wrongNumbers: 0,
    lookAlikes: 0,
    lookAlikesMarked: 0,
  };
  for (const { counts } of pages)
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
  return total;
}
