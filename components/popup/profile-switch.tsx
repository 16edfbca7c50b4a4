import { useEffect, useRef, useState } from 'react';
import { profilesWords } from '../../lib/i18n/profiles.words';
import { speaker } from '../../lib/i18n/say';
import type { Profile } from '../../lib/profiles/types';
import type { Language } from '../../lib/shared/text';
import { FailureNotice } from '../options/failure-notice';
import type { Ask } from '../options/settings-api';
import { AddForm } from '../profiles/add-form';
import { profileInUse, profileName } from '../profiles/profile-name';
import { UnlockForm } from '../profiles/unlock-form';
import { type ProfilesHandle, useProfiles } from '../profiles/use-profiles';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { Panel } from '../ui/panel';
import { Tag } from '../ui/tag';
import '../profiles/profiles.css';

export interface ProfileSwitchProps {
  readonly ask: Ask;
  readonly language: Language;
}

/** Whose records are in use, and a way to those of others. Nothing for who coaches nobody. */
export function ProfileSwitch({ ask, language }: ProfileSwitchProps) {
  const handle = useProfiles(ask);
  const now = handle.profiles && profileInUse(handle.profiles);
  if (!now || !handle.profiles?.coach) return null;
  return (
    <Panel>
      <SwitchBody now={now} handle={handle} ask={ask} language={language} />
    </Panel>
  );
}

type Open = null | 'list' | 'add' | Profile;

/** The same inside another panel. */
export function SwitchBody(
  props: ProfileSwitchProps & { readonly now: Profile; readonly handle: ProfilesHandle },
) {
  const { now, handle, ask, language } = props;
  const t = speaker(profilesWords, language);
  const [open, setOpen] = useState<Open>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // The pressed button goes away with the list: focus goes back to where it was opened.
  useEffect(() => {
    if (open === null && wasOpen.current) opener.current?.focus();
    wasOpen.current = open !== null;
  }, [open]);
  const close = () => setOpen(null);

  const choose = (profile: Profile) => {
    if (profile.locked) return setOpen(profile);
    void handle
      .act(() => ask('switchProfile', { id: profile.id }))
      .then((reply) => {
        if (!reply) return;
        handle.take(reply);
        close();
      });
  };
  const lock = () =>
    void handle
      .act(() => ask('lockProfile', { id: now.id }))
      .then((reply) => reply && handle.take(reply));

  return (
    <div className="profiles-switch">
      <div className="profiles-now">
        <p className="profiles-whose">
          <span className="profiles-quiet">{t('now')}</span>{' '}
          <strong>{profileName(now, language)}</strong> <ProfileTag profile={now} t={t} />
        </p>
        <div className="profiles-acts">
          {now.sealed && !now.locked ? (
            <Button size="small" disabled={handle.busy} onClick={lock}>
              {t('lock')}
            </Button>
          ) : null}
          <Button
            ref={opener}
            size="small"
            aria-expanded={open !== null}
            disabled={handle.busy}
            onClick={() => setOpen(open === null ? 'list' : null)}
          >
            {open === null ? t('change') : t('stay')}
          </Button>
        </div>
      </div>
      {now.kind === 'demo' ? <p className="dd-hint">{t('demoHint')}</p> : null}
      {handle.failure ? <FailureNotice code={handle.failure} language={language} /> : null}
      {handle.busy ? <p role="status">{t('busy')}</p> : null}
      {now.locked && open === null ? (
        <>
          <p className="dd-hint">{t('lockedHint')}</p>
          <UnlockForm profile={now} handle={handle} ask={ask} language={language} />
        </>
      ) : null}
      {open === 'list' ? (
        <List
          handle={handle}
          now={now}
          language={language}
          onChoose={choose}
          onAdd={() => setOpen('add')}
        />
      ) : null}
      {open === 'add' ? (
        <AddForm handle={handle} ask={ask} language={language} onDone={close} />
      ) : null}
      {open !== null && typeof open === 'object' ? (
        <>
          <p>{t('unlockTitle', { name: profileName(open, language) })}</p>
          <UnlockForm
            profile={open}
            handle={handle}
            ask={ask}
            language={language}
            onCancel={close}
            onOpened={close}
          />
        </>
      ) : null}
    </div>
  );
}

function List(props: {
  readonly handle: ProfilesHandle;
  readonly now: Profile;
  readonly language: Language;
  readonly onChoose: (profile: Profile) => void;
  readonly onAdd: () => void;
}) {
  const { handle, now, language, onChoose, onAdd } = props;
  const t = speaker(profilesWords, language);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const others = (handle.profiles?.all ?? []).filter(({ id }) => id !== now.id);
  return (
    <ul className="profiles-list" aria-label={t('choose')}>
      {others.map((profile, at) => (
        <li key={profile.id}>
          <button
            ref={at === 0 ? first : undefined}
            type="button"
            className="profiles-one"
            disabled={handle.busy}
            onClick={() => onChoose(profile)}
          >
            <span>{profileName(profile, language)}</span> <ProfileTag profile={profile} t={t} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="profiles-one" disabled={handle.busy} onClick={onAdd}>
          <span className="profiles-add">
            <Icon name="person" />
            {t('add')}
          </span>
        </button>
      </li>
    </ul>
  );
}

export function ProfileTag(props: {
  readonly profile: Profile;
  readonly t: (key: 'locked' | 'notKept' | 'sealed') => string;
}) {
  const { profile, t } = props;
  if (profile.kind === 'demo') return <Tag>{t('notKept')}</Tag>;
  if (profile.locked) return <Tag kind="care">{t('locked')}</Tag>;
  return profile.sealed ? <Tag>{t('sealed')}</Tag> : null;
}
