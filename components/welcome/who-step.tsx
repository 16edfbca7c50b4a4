import { speaker } from '../../lib/i18n/say';
import { welcomeWords } from '../../lib/i18n/welcome.words';
import type { SettingsPatch } from '../../lib/messaging/protocol';
import type { Settings } from '../../lib/settings/types';
import { Choice } from '../ui/choice';

export interface WhoStepProps {
  readonly settings: Settings;
  readonly onChange: (patch: SettingsPatch) => void;
}

/** Screen 1: merchant or coach. */
export function WhoStep({ settings, onChange }: WhoStepProps) {
  const t = speaker(welcomeWords, settings.language);
  return (
    <Choice
      hideLabel
      look="cards"
      label={t('who')}
      value={settings.role}
      options={[
        { value: 'merchant', label: t('merchant'), hint: t('merchantHint') },
        { value: 'coach', label: t('coach'), hint: t('coachHint') },
      ]}
      onChange={(role) => onChange({ role })}
    />
  );
}
