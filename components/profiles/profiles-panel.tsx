import { useEffect, useRef, useState } from 'react';
import { profilesWords } from '../../lib/i18n/profiles.words';
import { speaker } from '../../lib/i18n/say';
import type { RemovedProfile } from '../../lib/messaging/profile-messages';
import { profileReceipt } from '../../lib/records/receipt';
import type { Language } from '../../lib/shared/text';
import type { Ask } from '../options/settings-api';
import { SwitchBody } from '../popup/profile-switch';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';
import { profileInUse } from './profile-name';
import { ProfileRow } from './profile-row';
import { useProfiles } from './use-profiles';
import './profiles.css';

export interface ProfilesApi {
  readonly ask: Ask;
  readonly version: string;
  readonly saveFile: (name: string, type: string, text: string) => void;
}

/** All profiles on the settings page. Nothing for who coaches nobody. */
export function ProfilesPanel({ api, language }: { api: ProfilesApi; language: Language }) {
  const { ask } = api;
  const handle = useProfiles(ask);
  const t = speaker(profilesWords, language);
  const [gone, setGone] = useState<{ name: string; removed: RemovedProfile } | null>(null);
  const now = handle.profiles && profileInUse(handle.profiles);
  if (!now || !handle.profiles?.coach) return null;
  const merchants = handle.profiles.all.filter(({ kind }) => kind === 'merchant');
  return (
    <Panel title={t('title')} hint={t('hint')}>
      <SwitchBody now={now} handle={handle} ask={ask} language={language} />
      {merchants.length === 0 ? <p className="dd-hint">{t('none')}</p> : null}
      {gone ? <Gone api={api} {...gone} language={language} /> : null}
      <ul className="profiles-rows">
        {merchants.map((profile) => (
          <ProfileRow
            key={profile.id}
            profile={profile}
            inUse={profile.id === now.id}
            handle={handle}
            ask={ask}
            language={language}
            onRemoved={(name, removed) => setGone({ name, removed })}
          />
        ))}
      </ul>
    </Panel>
  );
}

interface GoneProps {
  readonly api: ProfilesApi;
  readonly name: string;
  readonly removed: RemovedProfile;
  readonly language: Language;
}

function Gone({ api, name, removed, language }: GoneProps) {
  const t = speaker(profilesWords, language);
  const first = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each receipt is read once it is there
  useEffect(() => first.current?.focus(), [removed]);
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const lines = profileReceipt(
    { name, counts: removed.counts, at: at.format(new Date(removed.at)), version: api.version },
    language,
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look and speak like a form
    <div className="profiles-receipt" role="group" aria-label={t('receipt')}>
      <p ref={first} tabIndex={-1}>
        {t('removed', { name })}
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button
        size="small"
        onClick={() =>
          api.saveFile(
            'dongdian-removed.txt',
            'text/plain;charset=utf-8',
            [t('removed', { name }), '', ...lines, ''].join('\r\n'),
          )
        }
      >
        {t('receiptAct')}
      </Button>
    </div>
  );
}
