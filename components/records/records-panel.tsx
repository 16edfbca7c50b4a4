import { useCallback, useEffect, useState } from 'react';
import { profilesWords } from '../../lib/i18n/profiles.words';
import { recordsWords } from '../../lib/i18n/records.words';
import { say, speaker } from '../../lib/i18n/say';
import type { TableCounts } from '../../lib/messaging/record-messages';
import type { FailureCode } from '../../lib/shared/result';
import type { Language } from '../../lib/shared/text';
import { FailureNotice } from '../options/failure-notice';
import { profileInUse, profileName } from '../profiles/profile-name';
import { useProfiles } from '../profiles/use-profiles';
import { Panel } from '../ui/panel';
import { ErasePart } from './erase-part';
import type { RecordsApi } from './records-api';
import { RestorePart } from './restore-part';
import { SavePart } from './save-part';
import { StoragePart } from './storage-part';
import { TablesPart } from './tables-part';
import './records.css';

export interface RecordsPanelProps {
  readonly api: RecordsApi;
  readonly version: string;
  readonly language: Language;
  /** Records came in or went: whatever shows some of them reads them again. */
  readonly onChanged: () => void;
}

/** The records as a whole: how much there is, saving, bringing back, tables, erasing. */
export function RecordsPanel({ api, version, language, onChanged }: RecordsPanelProps) {
  const t = speaker(recordsWords, language);
  const { total, failure, count } = useTotal(api);
  const { profiles } = useProfiles(api.ask);
  const now = profiles ? profileInUse(profiles) : null;
  const demo = now?.kind === 'demo';
  const changed = () => {
    count();
    onChanged();
  };
  return (
    <Panel title={t('title')} hint={t('hint')}>
      {failure ? <FailureNotice code={failure} language={language} onRetry={count} /> : null}
      {now && profiles?.coach ? (
        <p>{say(profilesWords.whose, language, { name: profileName(now, language) })}</p>
      ) : null}
      {demo ? <p className="dd-hint">{say(profilesWords.demoNoBackup, language)}</p> : null}
      <StoragePart api={api} total={total} language={language} />
      {demo ? null : (
        <>
          <SavePart api={api} language={language} />
          <RestorePart api={api} language={language} onRestored={changed} />
        </>
      )}
      <TablesPart api={api} language={language} />
      <ErasePart api={api} total={total} version={version} language={language} onErased={changed} />
    </Panel>
  );
}

/** How many records there are; counted anew when the page comes to the front. */
function useTotal(api: RecordsApi) {
  const [total, setTotal] = useState<number | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const count = useCallback(() => {
    void api.ask('recordCounts', {}).then((reply) => {
      setTotal(reply.ok ? sum(reply.value) : null);
      setFailure(reply.ok ? null : reply.code);
    });
  }, [api]);
  useEffect(() => {
    const seen = () => {
      if (!document.hidden) count();
    };
    seen();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [count]);
  return { total, failure, count };
}

const sum = (counts: TableCounts): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);
