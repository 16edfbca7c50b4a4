import { profilesWords } from '../../lib/i18n/profiles.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import type { Ask } from '../options/settings-api';
import { ProfileTag } from '../popup/profile-switch';
import { profileInUse, profileName } from './profile-name';
import { useProfiles } from './use-profiles';
import './profiles.css';

/** Whose records a page shows and writes, where they are not 我自己's. */
export function WhoseLine({ ask, language }: { readonly ask: Ask; readonly language: Language }) {
  const { profiles } = useProfiles(ask);
  const now = profiles && profileInUse(profiles);
  const t = speaker(profilesWords, language);
  if (!now || now.kind === 'self') return null;
  return (
    <p className="profiles-line">
      {t('whose', { name: profileName(now, language) })} <ProfileTag profile={now} t={t} />
    </p>
  );
}
