import { type FormEvent, useRef, useState } from 'react';
import { commonWords } from '../../../lib/i18n/common.words';
import { say, speaker } from '../../../lib/i18n/say';
import { addressWords, xapiWords } from '../../../lib/i18n/xapi.words';
import type { RecordsInfo } from '../../../lib/messaging/xapi-messages';
import type { Language } from '../../../lib/shared/text';
import { type ReadAddress, readEndpoint, readHomePage } from '../../../lib/xapi/address';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { SwitchRow } from '../../ui/switch-row';
import { TextField } from '../../ui/text-field';
import { KeyFields } from './key-fields';
import type { AgencyHandle, KeyForm } from './use-agency';

export interface StoreFormProps {
  readonly records: AgencyHandle;
  /** What was chosen before; the key is never among it. */
  readonly store: RecordsInfo['store'];
  readonly language: Language;
}

/** Where to send, asked with everything that is agreed to by it. */
export function StoreForm({ records, store, language }: StoreFormProps) {
  const t = speaker(xapiWords, language);
  const [endpoint, setEndpoint] = useState(store?.endpoint ?? '');
  const [homePage, setHomePage] = useState(store?.homePage ?? '');
  const [before, setBefore] = useState(false);
  const [key, setKey] = useState<KeyForm>({ user: '', secret: '' });
  const [tried, setTried] = useState(false);
  const inputs = useRef<Partial<Record<'endpoint' | 'homePage' | 'user', HTMLInputElement | null>>>(
    {},
  );
  const where = readEndpoint(endpoint);
  const whose = readHomePage(homePage);
  const hasKey = key.user !== '' && key.secret !== '';
  const problem = (read: ReadAddress) =>
    tried && !read.ok ? say(addressWords[read.why], language) : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const first = !where.ok ? 'endpoint' : !whose.ok ? 'homePage' : !hasKey ? 'user' : null;
    if (first) return inputs.current[first]?.focus();
    // The browser's question has to be asked within this very click.
    if (where.ok && whose.ok)
      records.connect({ endpoint: where.href, homePage: whose.href, before, key });
  };
  return (
    <form className="records-form" onSubmit={submit} noValidate>
      <TextField
        ref={(input) => {
          inputs.current.endpoint = input;
        }}
        label={t('endpoint')}
        hint={t('endpointHint')}
        value={endpoint}
        maxLength={500}
        problem={problem(where)}
        onChange={setEndpoint}
      />
      <TextField
        ref={(input) => {
          inputs.current.homePage = input;
        }}
        label={t('homePage')}
        hint={t('homePageHint')}
        value={homePage}
        maxLength={500}
        problem={problem(whose)}
        onChange={setHomePage}
      />
      <KeyFields
        value={key}
        onChange={setKey}
        problem={tried && !hasKey}
        language={language}
        userRef={(input) => {
          inputs.current.user = input;
        }}
      />
      <div className="records-wide">
        <SwitchRow
          label={t('before')}
          hint={t('beforeHint')}
          checked={before}
          onChange={setBefore}
        />
      </div>
      <div className="records-wide records-agree">
        <p>
          <strong>{say(commonWords.consentC6, language)}</strong>
        </p>
        <p className="dd-hint">{t('asked')}</p>
        <Button type="submit" disabled={records.busy}>
          {t('agree')}
        </Button>
        {records.busy ? <p role="status">{t('busy')}</p> : null}
        {records.refused ? <Notice kind="info">{t('refused')}</Notice> : null}
      </div>
    </form>
  );
}
