import { profilesWords } from '../../lib/i18n/profiles.words';
import { speaker } from '../../lib/i18n/say';
import type { Profile, Profiles } from '../../lib/profiles/types';
import type { Language } from '../../lib/shared/text';

/** What a profile is called. A sealed one that is locked has a number in the place of a name. */
export function profileName({ kind, label, no }: Profile, language: Language): string {
  const t = speaker(profilesWords, language);
  if (kind !== 'merchant') return t(kind);
  return label || t('unnamed', { no });
}

export const profileInUse = ({ all, current }: Profiles): Profile | null =>
  all.find(({ id }) => id === current) ?? null;
