import { type GroupNames, headOf, tellTables } from '../../../lib/coaching/group/files';
import type { PublishedReport } from '../../../lib/coaching/group/types';
import { groupWords } from '../../../lib/i18n/coach-report.words';
import { speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import { Table } from '../../ui/table';

/** A group's report. A hidden cell says so in words, and is hatched beside. */
export function GroupPaper({
  report,
  names,
  language,
}: {
  readonly report: PublishedReport;
  readonly names: GroupNames;
  readonly language: Language;
}) {
  const t = speaker(groupWords, language);
  const cell = (value: number | null) =>
    value === null ? (
      <span className="group-hidden" title={t('ariaHidden')}>
        {t('hidden')}
      </span>
    ) : (
      value
    );
  return (
    <section className="group-paper" aria-label={headOf(report, language)}>
      <h2>{t('report')}</h2>
      <p className="group-head">{headOf(report, language)}</p>
      <p>{t('held', report.meetings)}</p>
      <p>{t('rule')}</p>
      {tellTables(report.tables, names, language).map(({ id, title, columns, rows }) => (
        <div key={id}>
          <h3>{title}</h3>
          <Table
            caption={title}
            columns={[
              { id: 'name', title: t('what'), cell: (row: (typeof rows)[number]) => row.name },
              ...columns.map((column, at) => ({
                id: column,
                title: column,
                align: 'end' as const,
                cell: (row: (typeof rows)[number]) => cell(row.cells[at] ?? null),
              })),
            ]}
            rows={rows}
            rowKey={(row) => row.name}
          />
        </div>
      ))}
    </section>
  );
}
