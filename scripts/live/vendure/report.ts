import type { PageResult } from '../../recognise/run.ts';
import { table } from '../../setup/table.mjs';
import type { Judged, Verdict } from './judge.ts';
import type { LiveCard } from './live-card.ts';
import type { Outside } from './outside.ts';

const HEAD = ['label', 'metric', 'value', 'period', 'judged', 'note'];

/** What was found on one page, in a table. */
export function pageReport(
  name: string,
  judged: readonly Judged[],
  health: PageResult['health'],
): string {
  const lines = judged.map(({ label, metric, value, period, verdict, note }) => [
    label,
    metric ?? '(composed)',
    value,
    period,
    verdict,
    note,
  ]);
  const named = health.filter(({ kind }) => kind === 'no-number').map(({ text }) => text);
  return [
    `\n${name}`,
    lines.length === 0 ? 'nothing marked, nothing looked for' : table(HEAD, lines),
    ...(named.length === 0 ? [] : [`known words without a number: ${named.join(', ')}`]),
  ].join('\n');
}

/** How often each verdict was given, over all pages. */
export function counts(judged: readonly Judged[]): Partial<Record<Verdict, number>> {
  const sums: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of judged) sums[verdict] = (sums[verdict] ?? 0) + 1;
  return sums;
}

export function countsLine(judged: readonly Judged[]): string {
  const parts = Object.entries(counts(judged)).map(([verdict, count]) => `${verdict} ${count}`);
  return `\nAll pages: ${parts.join(' · ')}`;
}

export function cardReport({ page, label, marks, text, errors }: LiveCard): string {
  return [
    `\nThe extension on ${page}`,
    `marked: ${marks.join(', ') || 'nothing'}`,
    `card for ${label}:`,
    ...text.split('\n').map((line) => `  ${line}`),
    `errors on the console: ${errors.length === 0 ? 'none' : errors.join(' | ')}`,
  ].join('\n');
}

export function outsideReport({ ours, browser }: Outside): string {
  const list = (lines: readonly string[]): string => lines.join(', ') || 'none';
  return [
    '\nOther machines that were asked for, all refused',
    `by the shop, its pages or the extension: ${list(ours)}`,
    `by Chromium for itself: ${list(browser)}`,
  ].join('\n');
}
