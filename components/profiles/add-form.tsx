import { useEffect, useRef, useState } from 'react';
import { profilesWords } from '../../lib/i18n/profiles.words';
import { speaker } from '../../lib/i18n/say';
import type { AddedReply } from '../../lib/messaging/profile-messages';
import { SHORTEST_PASSPHRASE } from '../../lib/profiles/lock';
import type { Language } from '../../lib/shared/text';
import type { Ask } from '../options/settings-api';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { SwitchRow } from '../ui/switch-row';
import { TextField } from '../ui/text-field';
import type { ProfilesHandle } from './use-profiles';

type Why = Extract<AddedReply, { readonly added: false }>['why'];

export interface AddFormProps {
  readonly handle: ProfilesHandle;
  readonly ask: Ask;
  readonly language: Language;
  readonly onDone: () => void;
}

/** A new merchant: a name, and a passphrase for those who want one. */
export function AddForm({ handle, ask, language, onDone }: AddFormProps) {
  const t = speaker(profilesWords, language);
  const [label, setLabel] = useState('');
  const [sealed, setSealed] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [why, setWhy] = useState<Why | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const count = SHORTEST_PASSPHRASE;

  const add = async () => {
    const wanted = { label, passphrase: sealed ? passphrase : null };
    const reply = await handle.act(() => ask('addProfile', wanted));
    if (!reply) return;
    if (!reply.added) return setWhy(reply.why);
    handle.take(reply.profiles);
    onDone();
  };

  return (
    <form
      className="profiles-form"
      aria-label={t('add')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        ref={field}
        label={t('label')}
        hint={t('labelHint')}
        value={label}
        maxLength={40}
        problem={why === 'no-label' ? t('noLabel') : null}
        onChange={(value) => {
          setLabel(value);
          setWhy(null);
        }}
      />
      <SwitchRow label={t('lockIt')} hint={t('lockHint')} checked={sealed} onChange={setSealed} />
      {sealed ? (
        <TextField
          secret
          label={t('passphrase')}
          hint={t('passphraseHint', { count })}
          value={passphrase}
          maxLength={200}
          problem={why === 'too-short' ? t('tooShort', { count }) : null}
          onChange={(value) => {
            setPassphrase(value);
            setWhy(null);
          }}
        />
      ) : null}
      {why === 'too-many' ? (
        <Notice kind="care">
          <p>{t('tooMany')}</p>
        </Notice>
      ) : null}
      <div className="profiles-acts">
        <Button type="submit" kind="primary" disabled={handle.busy}>
          {t('addAct')}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
