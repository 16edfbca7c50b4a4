import { useEffect, useState } from 'react';
import { reportCsv, reportJson, reportMarkdown } from '../../lib/coaching/report/files';
import type { ReportNames } from '../../lib/coaching/report/tell';
import { REPORT_LENGTHS, type ReportLength } from '../../lib/coaching/report/types';
import { reportWords } from '../../lib/i18n/coach-report.words';
import { speaker } from '../../lib/i18n/say';
import { sessionWords } from '../../lib/i18n/session.words';
import type { OutcomeReply } from '../../lib/messaging/session-messages';
import type { FailureCode } from '../../lib/shared/result';
import { FailureNotice } from '../options/failure-notice';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Panel } from '../ui/panel';
import { ExportActs } from './export-acts';
import { ReadTogether } from './report/read-together';
import { ReportPaper } from './report/report-paper';
import { useNames } from './use-names';
import type { CoachViewProps } from './views';
import './session/session.css';
import './report/report.css';

/** What became of one merchant's way, on two pages. */
export function ReportView({ api, language }: CoachViewProps) {
  const t = speaker(reportWords, language);
  const w = speaker(sessionWords, language);
  const [length, setLength] = useState<ReportLength>(28);
  const [reply, setReply] = useState<OutcomeReply | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const { pathName } = useNames(language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: names come in the person's language
  useEffect(() => {
    let gone = false;
    void api.ask('outcomeReport', { length }).then((answer) => {
      if (gone) return;
      setFailure(answer.ok ? null : answer.code);
      if (answer.ok) setReply(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [api, length, language]);
  if (failure) return <FailureNotice code={failure} language={language} />;
  if (!reply) return <p role="status">{t('loading')}</p>;
  const { report, mayExport } = reply;
  const names: ReportNames = {
    pathName,
    metricName: (id) => reply.names.metrics[id] ?? id,
    platformName: (id) => reply.names.platforms[id] ?? id,
  };
  const file = `report-${report.case.code ? `${report.case.code.replaceAll(/[^\w-]/g, '_')}-` : ''}${report.madeOn}`;
  return (
    <>
      <div className="report-acts">
        <Panel title={t('title')} hint={t('lead')}>
          <Choice
            label={t('length')}
            value={length}
            options={REPORT_LENGTHS.map((days) => ({ value: days, label: t('days', { days }) }))}
            onChange={setLength}
          />
          <ReadTogether api={api} language={language} />
          <ExportActs
            mayExport={mayExport}
            language={language}
            merchant={
              <>
                <Button kind="primary" onClick={api.print}>
                  {w('print')}
                </Button>
                <Button
                  onClick={() =>
                    api.saveFile(
                      `${file}.md`,
                      'text/markdown;charset=utf-8',
                      reportMarkdown(report, names, language),
                    )
                  }
                >
                  {w('saveMarkdown')}
                </Button>
              </>
            }
            agency={
              <>
                <Button
                  onClick={() =>
                    api.saveFile(`${file}.json`, 'application/json', reportJson(report))
                  }
                >
                  {w('saveJson')}
                </Button>
                <Button
                  onClick={() =>
                    api.saveFile('outcomes.csv', 'text/csv;charset=utf-8', reportCsv(report))
                  }
                >
                  {w('saveCsv')}
                </Button>
              </>
            }
          />
        </Panel>
      </div>
      <ReportPaper report={report} names={names} language={language} />
    </>
  );
}
