import { useState } from 'react';
import { csvWords, recordsWords } from '../../lib/i18n/records.words';
import { say, speaker } from '../../lib/i18n/say';
import { CSV_FILES, type CsvFile } from '../../lib/records/csv-files-list';
import type { FailureCode } from '../../lib/shared/result';
import type { Language } from '../../lib/shared/text';
import { FailureNotice } from '../options/failure-notice';
import { Button } from '../ui/button';
import { Part } from './part';
import type { RecordsApi } from './records-api';

type Outcome =
  | { readonly state: 'saved'; readonly name: string; readonly rows: number }
  | { readonly state: 'empty' | 'needs-consent' }
  | { readonly state: 'failed'; readonly code: FailureCode };

/** Tables for a spreadsheet, one file each. */
export function TablesPart({ api, language }: { api: RecordsApi; language: Language }) {
  const t = speaker(recordsWords, language);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = async (file: CsvFile) => {
    const reply = await api.ask('csvFile', { file });
    if (!reply.ok) return setOutcome({ state: 'failed', code: reply.code });
    if ('needs' in reply.value) return setOutcome({ state: 'needs-consent' });
    const { csv, rows } = reply.value;
    if (rows === 0) return setOutcome({ state: 'empty' });
    const name = `${file}.csv`;
    api.saveFile(name, 'text/csv;charset=utf-8', csv);
    setOutcome({ state: 'saved', name, rows });
  };
  return (
    <Part title={t('tables')} hint={t('tablesHint')}>
      <ul className="options-rows">
        {CSV_FILES.map((file) => {
          const name = say(csvWords[file], language);
          return (
            <li key={file}>
              <p className="options-row-words">{name}</p>
              <Button
                size="small"
                aria-label={t('tableName', { name })}
                onClick={() => void save(file)}
              >
                {t('tableAct')}
              </Button>
            </li>
          );
        })}
      </ul>
      <p className="dd-hint">{t('tablesMore')}</p>
      <p role="status">
        {outcome?.state === 'saved'
          ? t('tableSaved', { name: outcome.name, count: outcome.rows })
          : null}
        {outcome?.state === 'empty' ? t('tableEmpty') : null}
        {outcome?.state === 'needs-consent' ? t('tableNeeds') : null}
      </p>
      {outcome?.state === 'failed' ? (
        <FailureNotice code={outcome.code} language={language} />
      ) : null}
    </Part>
  );
}
