import { type ReactNode, useRef, useState } from 'react';
import { failureWords } from '../../lib/i18n/failures.words';
import { packPageWords } from '../../lib/i18n/pack-page.words';
import { packWords } from '../../lib/i18n/packs.words';
import { say, speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import { Panel } from '../ui/panel';
import { TextField } from '../ui/text-field';
import { PackPreviewView } from './pack-preview';
import type { PacksHandle } from './use-packs';

export interface PackImportProps {
  readonly handle: PacksHandle;
  readonly today: string;
  readonly language: Language;
}

/** A pack on its way in: from a file, a code or an address, looked at before it is taken. */
export function PackImport({ handle, today, language }: PackImportProps) {
  const t = speaker(packPageWords, language);
  const { importing } = handle;
  const busy = importing.state === 'busy';
  if (importing.state === 'preview')
    return (
      <PackPreviewView
        preview={importing.preview}
        today={today}
        language={language}
        onAccept={() => handle.accept(importing.preview)}
        onKeep={handle.dismiss}
      />
    );
  return (
    <Panel title={t('take')} hint={t('takeHint')}>
      <div className="packs-acts">
        <FileButton
          label={t('fromFile')}
          accept=".json,.gz,application/json"
          disabled={busy}
          onFile={handle.fromFile}
        />
        <FileButton
          label={t('fromImage')}
          accept="image/*"
          disabled={busy}
          onFile={handle.fromImage}
        />
      </div>
      <Fold title={t('fromAddress')}>
        <FromAddress handle={handle} language={language} busy={busy} />
      </Fold>
      <Outcome handle={handle} language={language} />
    </Panel>
  );
}

function FileButton({
  label,
  accept,
  disabled,
  onFile,
}: {
  readonly label: string;
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was mended.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

function FromAddress({
  handle,
  language,
  busy,
}: Omit<PackImportProps, 'today'> & { readonly busy: boolean }) {
  const t = speaker(packPageWords, language);
  const [address, setAddress] = useState('');
  return (
    <form
      className="packs-form"
      onSubmit={(event) => {
        event.preventDefault();
        handle.fromAddress(address);
      }}
    >
      <TextField
        label={t('address')}
        hint={t('addressHint')}
        value={address}
        onChange={setAddress}
        maxLength={500}
      />
      <Button type="submit" disabled={busy}>
        {t('fetch')}
      </Button>
    </form>
  );
}

function Outcome({ handle, language }: Pick<PackImportProps, 'handle' | 'language'>): ReactNode {
  const t = speaker(packPageWords, language);
  const { importing } = handle;
  switch (importing.state) {
    case 'idle':
    case 'preview':
      return null;
    case 'busy':
      return <p role="status">{t('busy')}</p>;
    case 'taken':
      return (
        <Notice kind="done">
          {t('taken')}
          {language === 'en' ? ' ' : null}
          {t('takenPages')}
        </Notice>
      );
    case 'code':
      return (
        <Notice kind="info">
          {t('codeFound', { host: new URL(importing.address).host })}{' '}
          <Button
            size="small"
            onClick={() => handle.fromAddress(importing.address, importing.hash)}
          >
            {t('fetch')}
          </Button>
        </Notice>
      );
    case 'refused':
      return <Notice kind="care">{say(packWords[importing.code], language)}</Notice>;
    case 'failed':
      return <Notice kind="care">{say(failureWords[importing.code], language)}</Notice>;
    case 'not-allowed':
      return <Notice kind="info">{t('notAllowed')}</Notice>;
    case 'no-address':
      return <Notice kind="info">{t('noAddress')}</Notice>;
    case 'no-code':
      return <Notice kind="info">{t('noCode')}</Notice>;
  }
}
