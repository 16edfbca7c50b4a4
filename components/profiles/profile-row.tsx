import { useState } from 'react';
import { profilesWords } from '../../lib/i18n/profiles.words';
import { speaker } from '../../lib/i18n/say';
import type { RemovedProfile } from '../../lib/messaging/profile-messages';
import type { Profile } from '../../lib/profiles/types';
import type { Language } from '../../lib/shared/text';
import { ConfirmAct } from '../options/confirm-act';
import type { Ask } from '../options/settings-api';
import { ProfileTag } from '../popup/profile-switch';
import { Button } from '../ui/button';
import { PassphraseForm } from './passphrase-form';
import { profileName } from './profile-name';
import { RenameForm } from './rename-form';
import type { ProfilesHandle } from './use-profiles';

export interface ProfileRowProps {
  readonly profile: Profile;
  readonly inUse: boolean;
  readonly handle: ProfilesHandle;
  readonly ask: Ask;
  readonly language: Language;
  readonly onRemoved: (name: string, removed: RemovedProfile) => void;
}

/** One merchant on the settings page: another name, another passphrase, locked, removed. */
export function ProfileRow(props: ProfileRowProps) {
  const { profile, inUse, handle, ask, language, onRemoved } = props;
  const { id } = profile;
  const t = speaker(profilesWords, language);
  const name = profileName(profile, language);
  const [open, setOpen] = useState<'rename' | 'passphrase' | null>(null);
  const [changed, setChanged] = useState(false);

  const rename = async (label: string) => {
    const reply = await handle.act(() => ask('renameProfile', { id, label }));
    if (!reply) return;
    handle.take(reply);
    setOpen(null);
  };
  const change = async (before: string, after: string) => {
    const reply = await handle.act(() => ask('changePassphrase', { id, before, after }));
    if (!reply?.opened) return reply === null;
    setOpen(null);
    setChanged(true);
    return true;
  };
  const lock = async () => {
    const reply = await handle.act(() => ask('lockProfile', { id }));
    if (reply) handle.take(reply);
  };
  const remove = async () => {
    const reply = await handle.act(() => ask('removeProfile', { id }));
    if (!reply) return;
    onRemoved(name, reply);
    handle.take(reply.profiles);
  };

  return (
    <li className="profiles-row">
      <p className="profiles-whose">
        <strong>{name}</strong> <ProfileTag profile={profile} t={t} />
        {inUse ? <span className="profiles-quiet"> {t('now')}</span> : null}
      </p>
      {open === null ? (
        <div className="profiles-acts">
          {profile.locked ? null : (
            <Button
              size="small"
              aria-label={t('renameOf', { name })}
              onClick={() => setOpen('rename')}
            >
              {t('rename')}
            </Button>
          )}
          {profile.sealed ? (
            <Button
              size="small"
              aria-label={t('newPassphraseOf', { name })}
              onClick={() => {
                setChanged(false);
                setOpen('passphrase');
              }}
            >
              {t('newPassphrase')}
            </Button>
          ) : null}
          {profile.sealed && !profile.locked ? (
            <Button size="small" aria-label={t('lockOf', { name })} onClick={() => void lock()}>
              {t('lock')}
            </Button>
          ) : null}
          {inUse ? null : (
            <ConfirmAct
              label={t('remove')}
              name={t('removeOf', { name })}
              effect={t('removeEffect', { name })}
              sure={t('removeSure')}
              keep={t('removeKeep')}
              onSure={() => void remove()}
            />
          )}
        </div>
      ) : null}
      {inUse && open === null ? <p className="dd-hint">{t('inUseHint')}</p> : null}
      {changed ? <p role="status">{t('changedIt')}</p> : null}
      {open === 'rename' ? (
        <RenameForm
          label={profile.label}
          language={language}
          busy={handle.busy}
          onSave={(label) => void rename(label)}
          onKeep={() => setOpen(null)}
        />
      ) : null}
      {open === 'passphrase' ? (
        <PassphraseForm
          language={language}
          busy={handle.busy}
          onChange={change}
          onKeep={() => setOpen(null)}
        />
      ) : null}
    </li>
  );
}
