import {
  goalOutcomeWords,
  groupWords,
  outcomeWords,
  ratingOutcomeWords,
} from '../../i18n/coach-report.words';
import { say, speaker } from '../../i18n/say';
import { type Cell, writeCsv } from '../../records/csv';
import type { Language } from '../../shared/text';
import type { ShownTable } from '../disclosure/table';
import { escaped } from '../escaped';
import type { Group, PublishedReport } from './types';

export interface GroupNames {
  readonly pathName: (id: string) => string;
  readonly metricName: (id: string) => string;
}

/** A part of the report as it is shown: a table, its cells as text or `null` where hidden. */
export interface ToldTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (number | null)[] }[];
}

/** The tables of a report in words; those of one row are put under each other. */
export function tellTables(
  tables: readonly ShownTable[],
  names: GroupNames,
  language: Language,
): ToldTable[] {
  const t = speaker(groupWords, language);
  const of = (start: string) => tables.filter(({ id }) => id.startsWith(start));
  const goals = tables.find(({ id }) => id === 'goals-rating');
  const stacked = (
    id: string,
    title: string,
    start: string,
    columns: readonly string[],
    name: (row: string) => string,
  ): ToldTable => ({
    id,
    title,
    columns,
    rows: of(start).flatMap(({ rows, cells }) =>
      rows.map((row, at) => ({ name: name(row), cells: cells[at] ?? [] })),
    ),
  });
  const told: ToldTable[] = goals
    ? [
        {
          id: goals.id,
          title: t('goalsRating'),
          columns: [
            ...goals.columns.map((id) => wordOf(ratingOutcomeWords, id, language)),
            t('all'),
          ],
          rows: [
            ...goals.rows.map((id, at) => ({
              name: wordOf(goalOutcomeWords, id, language),
              cells: [...(goals.cells[at] ?? []), goals.rowTotals[at] ?? null],
            })),
            { name: t('all'), cells: [...goals.columnTotals, goals.total] },
          ],
        },
      ]
    : [];
  return [
    ...told,
    stacked('areas', t('areas'), 'area-', [t('areaUp'), t('areaSame')], names.pathName),
    stacked(
      'numbers',
      t('numbers'),
      'number-',
      (of('number-')[0]?.columns ?? []).map((id) => wordOf(outcomeWords, id, language)),
      names.metricName,
    ),
  ].filter(({ rows }) => rows.length > 0);
}

const wordOf = <K extends string>(
  words: Readonly<Record<K, Readonly<Record<Language, string>>>>,
  id: string,
  language: Language,
): string => (Object.hasOwn(words, id) ? say(words[id as K] as never, language) : id);

export const headOf = (report: PublishedReport, language: Language): string =>
  say(groupWords.madeOn, language, {
    code: report.groupCode,
    date: report.at.slice(0, 10),
    count: report.members.length,
  });

export function groupMarkdown(
  report: PublishedReport,
  names: GroupNames,
  language: Language,
): string {
  const t = speaker(groupWords, language);
  const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `# ${t('report')}`,
    '',
    escaped(headOf(report, language)),
    '',
    t('held', report.meetings),
    '',
    t('rule'),
    ...tellTables(report.tables, names, language).flatMap(({ title, columns, rows }) => [
      '',
      `## ${title}`,
      '',
      row('', ...columns),
      row('---', ...columns.map(() => '---')),
      ...rows.map(({ name, cells }) =>
        row(name, ...cells.map((one) => (one === null ? t('hidden') : String(one)))),
      ),
    ]),
    '',
  ].join('\n');
}

/** Without the codes of those who were counted, hashed or not. */
export function groupJson(report: PublishedReport): string {
  const { groupCode, at, members, tables, meetings } = report;
  const file = {
    schema: 'dongdian-1',
    kind: 'group-report',
    groupCode,
    madeOn: at.slice(0, 10),
    merchants: members.length,
    meetings,
    tables,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** group-outcomes.csv: one cell a row; a blank count is hidden. */
export const groupCsv = (report: PublishedReport): string =>
  writeCsv(
    ['groupCode', 'date', 'merchants', 'table', 'row', 'column', 'count'],
    report.tables.flatMap(({ id, rows, columns, cells }) =>
      rows.flatMap((name, i) =>
        columns.map((column, j): Cell[] => [
          report.groupCode,
          report.at.slice(0, 10),
          report.members.length,
          id,
          name,
          column,
          cells[i]?.[j] ?? null,
        ]),
      ),
    ),
  );

/** attendance.csv: every member at every meeting. */
export const attendanceCsv = (group: Group): string =>
  writeCsv(
    ['groupCode', 'date', 'memberCode', 'present'],
    group.meetings
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .flatMap(({ date, present }) => {
        // Who left the group since was there all the same.
        const whom = [...new Set([...group.members, ...present])];
        return whom.map((code): Cell[] => [group.code, date, code, present.includes(code) ? 1 : 0]);
      }),
  );
