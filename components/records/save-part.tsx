import { useState } from 'react';
import { recordsWords } from '../../lib/i18n/records.words';
import { speaker } from '../../lib/i18n/say';
import { SHORTEST_PASSPHRASE, sealBackup } from '../../lib/records/seal';
import { localDay } from '../../lib/shared/days';
import type { FailureCode } from '../../lib/shared/result';
import type { Language } from '../../lib/shared/text';
import { FailureNotice } from '../options/failure-notice';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { SwitchRow } from '../ui/switch-row';
import { TextField } from '../ui/text-field';
import { Part } from './part';
import type { RecordsApi } from './records-api';
import { fetchBackup } from './transfer';

type Saving =
  | { readonly state: 'idle' | 'busy' | 'too-short' }
  | { readonly state: 'failed'; readonly code: FailureCode }
  | {
      readonly state: 'saved';
      readonly name: string;
      readonly rows: number;
      readonly left: number;
    };

/** Everything as one file, with a passphrase for those who want one. */
export function SavePart({
  api,
  language,
}: {
  api: Pick<RecordsApi, 'ask' | 'saveFile' | 'now'>;
  language: Language;
}) {
  const t = speaker(recordsWords, language);
  const [locked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });

  const save = async () => {
    if (locked && [...passphrase.trim()].length < SHORTEST_PASSPHRASE)
      return setSaving({ state: 'too-short' });
    setSaving({ state: 'busy' });
    const backup = await fetchBackup(api.ask);
    if (!backup.ok) return setSaving({ state: 'failed', code: backup.code });
    const { text, rows, left } = backup.value;
    const file = locked ? await sealBackup(text, passphrase) : text;
    const name = `dongdian-${localDay(api.now())}.json`;
    api.saveFile(name, 'application/json', file);
    setPassphrase('');
    setLocked(false);
    setSaving({ state: 'saved', name, rows, left });
  };

  const count = SHORTEST_PASSPHRASE;
  return (
    <Part title={t('save')} hint={t('saveHint')}>
      <form
        className="records-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save().catch(() => setSaving({ state: 'failed', code: 'failed' }));
        }}
      >
        <SwitchRow
          label={t('lock')}
          hint={t('lockHint')}
          checked={locked}
          onChange={(on) => {
            setLocked(on);
            setSaving({ state: 'idle' });
          }}
        />
        {locked ? (
          <TextField
            label={t('passphrase')}
            hint={t('passphraseHint', { count })}
            value={passphrase}
            maxLength={200}
            problem={saving.state === 'too-short' ? t('tooShort', { count }) : null}
            onChange={setPassphrase}
          />
        ) : null}
        <Button type="submit" disabled={saving.state === 'busy'}>
          {t('saveAct')}
        </Button>
      </form>
      <div className="records-outcome">
        {saving.state === 'busy' ? <p role="status">{t('saving')}</p> : null}
        {saving.state === 'failed' ? (
          <FailureNotice code={saving.code} language={language} />
        ) : null}
        {saving.state === 'saved' ? (
          <Notice kind="done">
            <p>
              {t('saved', {
                name: saving.name,
                count: new Intl.NumberFormat(language).format(saving.rows),
              })}
            </p>
            {saving.left > 0 ? <p>{t('left', { count: saving.left })}</p> : null}
          </Notice>
        ) : null}
      </div>
    </Part>
  );
}
