import { useState } from 'react';
import {
  type GroupNames,
  groupCsv,
  groupJson,
  groupMarkdown,
} from '../../../lib/coaching/group/files';
import { countedFacts } from '../../../lib/coaching/group/make';
import type { Group, PublishedReport } from '../../../lib/coaching/group/types';
import { groupWords } from '../../../lib/i18n/coach-report.words';
import { failureWords } from '../../../lib/i18n/failures.words';
import { say, speaker } from '../../../lib/i18n/say';
import { sessionWords } from '../../../lib/i18n/session.words';
import type { Language } from '../../../lib/shared/text';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import type { CoachApi } from '../coach-api';
import { GroupPaper } from './group-paper';

/** Makes a report of the members' results; every one that was made is remembered. */
export function GroupReportPart({
  api,
  group,
  reports,
  names,
  language,
  onMade,
}: {
  readonly api: CoachApi;
  readonly group: Group;
  /** Of this group, the oldest first. */
  readonly reports: readonly PublishedReport[];
  readonly names: GroupNames;
  readonly language: Language;
  readonly onMade: () => void;
}) {
  const t = speaker(groupWords, language);
  const w = speaker(sessionWords, language);
  const [shown, setShown] = useState<PublishedReport | null>(reports.at(-1) ?? null);
  const [said, setSaid] = useState<string | null>(null);
  const make = async () => {
    const answer = await api.ask('makeGroupReport', { groupId: group.id });
    if (!answer.ok) return setSaid(say(failureWords[answer.code], language));
    const made = answer.value;
    if (made.kind === 'few') return setSaid(t('few'));
    if (made.kind === 'too-near') {
      setShown(made.earlier);
      return setSaid(made.earlier ? t('tooNear') : t('tooNearAll'));
    }
    setSaid(null);
    setShown(made.report);
    onMade();
  };
  const file = `group-${group.code.replaceAll(/[^\w-]/g, '_')}-${shown?.at.slice(0, 10) ?? ''}`;
  return (
    <>
      <div className="report-acts">
        <Panel
          title={t('report')}
          hint={t('reportHint')}
          actions={
            <Button kind="primary" onClick={() => void make()}>
              {t('make')}
            </Button>
          }
        >
          <p>{t('counted', { count: countedFacts(group).length })}</p>
          {said ? <Notice kind="info">{said}</Notice> : null}
          {shown ? (
            <div className="meet-links">
              <Button onClick={api.print}>{w('print')}</Button>
              <Button
                onClick={() =>
                  api.saveFile(
                    `${file}.md`,
                    'text/markdown;charset=utf-8',
                    groupMarkdown(shown, names, language),
                  )
                }
              >
                {w('saveMarkdown')}
              </Button>
              <Button
                onClick={() => api.saveFile(`${file}.json`, 'application/json', groupJson(shown))}
              >
                {w('saveJson')}
              </Button>
              <Button
                onClick={() =>
                  api.saveFile(`${file}.csv`, 'text/csv;charset=utf-8', groupCsv(shown))
                }
              >
                {w('saveCsv')}
              </Button>
            </div>
          ) : null}
        </Panel>
      </div>
      {shown ? <GroupPaper report={shown} names={names} language={language} /> : null}
    </>
  );
}
