import { useRef, useState } from 'react';
import { readFaultWords, recordsWords } from '../../lib/i18n/records.words';
import { say, speaker } from '../../lib/i18n/say';
import { sumCounts } from '../../lib/records/plan';
import type { Language } from '../../lib/shared/text';
import { FailureNotice } from '../options/failure-notice';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import { Part } from './part';
import type { RecordsApi } from './records-api';
import { RestorePlan } from './restore-plan';
import { useRestore } from './use-restore';

export interface RestorePartProps {
  readonly api: RecordsApi;
  readonly language: Language;
  readonly onRestored: () => void;
}

/** From a file back into the records: what would change is shown before it does. */
export function RestorePart({ api, language, onRestored }: RestorePartProps) {
  const t = speaker(recordsWords, language);
  const input = useRef<HTMLInputElement>(null);
  const { restore, choose, open, apply, cancel } = useRestore(api, onRestored);
  const busy = restore.state === 'reading' || restore.state === 'applying';
  return (
    <Part title={t('restore')} hint={t('restoreHint')}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('choose')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was copied anew.
          event.target.value = '';
          if (file) choose(file);
        }}
      />
      <Button className="records-act" disabled={busy} onClick={() => input.current?.click()}>
        {t('choose')}
      </Button>
      <div className="records-outcome">
        {busy ? <p role="status">{t(restore.state)}</p> : null}
        {restore.state === 'locked' ? (
          <Locked wrong={restore.wrong} language={language} onOpen={open} onCancel={cancel} />
        ) : null}
        {restore.state === 'refused' ? (
          <Notice kind="care">
            <p>{say(readFaultWords[restore.why], language)}</p>
          </Notice>
        ) : null}
        {restore.state === 'failed' ? (
          <FailureNotice code={restore.code} language={language} />
        ) : null}
        {restore.state === 'plan' ? (
          <RestorePlan plan={restore.plan} language={language} onApply={apply} onCancel={cancel} />
        ) : null}
        {restore.state === 'done' ? (
          <Notice kind="done">
            <p>{t('applied', { ...sumCounts(Object.values(restore.counts)) })}</p>
          </Notice>
        ) : null}
      </div>
    </Part>
  );
}

interface LockedProps {
  readonly wrong: boolean;
  readonly language: Language;
  readonly onOpen: (passphrase: string) => void;
  readonly onCancel: () => void;
}

function Locked({ wrong, language, onOpen, onCancel }: LockedProps) {
  const t = speaker(recordsWords, language);
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className="records-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase.trim()) onOpen(passphrase);
      }}
    >
      <p role="status">{t('asksPassphrase')}</p>
      <TextField
        label={t('passphrase')}
        value={passphrase}
        maxLength={200}
        problem={wrong ? say(readFaultWords['wrong-passphrase'], language) : null}
        onChange={setPassphrase}
      />
      <div className="take-back-buttons">
        <Button type="submit">{t('open')}</Button>
        <Button kind="plain" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
