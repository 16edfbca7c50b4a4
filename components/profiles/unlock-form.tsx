import { useEffect, useRef, useState } from 'react';
import { profilesWords } from '../../lib/i18n/profiles.words';
import { speaker } from '../../lib/i18n/say';
import type { Profile } from '../../lib/profiles/types';
import type { Language } from '../../lib/shared/text';
import type { Ask } from '../options/settings-api';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { profileName } from './profile-name';
import type { ProfilesHandle } from './use-profiles';

export interface UnlockFormProps {
  readonly profile: Profile;
  readonly handle: ProfilesHandle;
  readonly ask: Ask;
  readonly language: Language;
  /** Offered where one can go back to a list. */
  readonly onCancel?: () => void;
  readonly onOpened?: () => void;
}

/** Asks for the passphrase of a sealed profile. */
export function UnlockForm(props: UnlockFormProps) {
  const { profile, handle, ask, language, onCancel, onOpened } = props;
  const t = speaker(profilesWords, language);
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const open = async () => {
    const reply = await handle.act(() => ask('unlockProfile', { id: profile.id, passphrase }));
    if (!reply) return;
    setWrong(!reply.opened);
    if (!reply.opened) return field.current?.focus();
    handle.take(reply.profiles);
    onOpened?.();
  };

  return (
    <form
      className="profiles-form"
      aria-label={t('unlockTitle', { name: profileName(profile, language) })}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <TextField
        ref={field}
        secret
        label={t('passphrase')}
        value={passphrase}
        maxLength={200}
        problem={wrong ? t('wrong') : null}
        onChange={(value) => {
          setPassphrase(value);
          setWrong(false);
        }}
      />
      <div className="profiles-acts">
        <Button type="submit" kind="primary" disabled={handle.busy}>
          {t('unlock')}
        </Button>
        {onCancel ? (
          <Button kind="plain" onClick={onCancel}>
            {t('stay')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
