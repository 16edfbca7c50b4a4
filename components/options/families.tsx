import { commonWords } from '../../lib/i18n/common.words';
import { speaker } from '../../lib/i18n/say';
import type { SettingsPatch } from '../../lib/messaging/protocol';
import { FAMILIES, type Family, type Settings } from '../../lib/settings/types';
import { SwitchRow } from '../ui/switch-row';

export interface FamiliesProps {
  readonly settings: Settings;
  readonly onChange: (patch: SettingsPatch) => void;
}

const HINTS = {
  explanations: 'explanationsHint',
  tips: 'tipsHint',
  rules: 'rulesHint',
} as const;

/** The families of help, each with its switch. */
export function Families({ settings, onChange }: FamiliesProps) {
  const t = speaker(commonWords, settings.language);
  return FAMILIES.map((family: Family) => (
    <SwitchRow
      key={family}
      label={t(family)}
      hint={t(HINTS[family])}
      checked={settings.families[family]}
      disabled={!settings.on}
      onChange={(on) => onChange({ families: { [family]: on } })}
    />
  ));
}

/** The master switch. */
export function MasterSwitch({ settings, onChange }: FamiliesProps) {
  const t = speaker(commonWords, settings.language);
  return (
    <SwitchRow
      label={t('master')}
      hint={t(settings.on ? 'masterOn' : 'masterOff')}
      checked={settings.on}
      onChange={(on) => onChange({ on })}
    />
  );
}
