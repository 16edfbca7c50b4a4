import { commonWords } from '../../lib/i18n/common.words';
import { speaker } from '../../lib/i18n/say';
import type { SettingsPatch } from '../../lib/messaging/protocol';
import { MARK_STYLES, type MarkStyle, type Settings, TEXT_SIZES } from '../../lib/settings/types';
import { Choice } from '../ui/choice';
import { SwitchRow } from '../ui/switch-row';
import './looks.css';

export interface LooksProps {
  readonly settings: Settings;
  readonly onChange: (patch: SettingsPatch) => void;
}

const MARK_WORDS = { dotted: 'markDotted', line: 'markLine', tint: 'markTint' } as const;

/** Size of the letters and elder style. */
export function Letters({ settings, onChange }: LooksProps) {
  const t = speaker(commonWords, settings.language);
  return (
    <>
      <Choice
        label={t('textSize')}
        value={settings.textSize}
        options={TEXT_SIZES.map((value) => ({ value, label: t(`size${value}`) }))}
        onChange={(textSize) => onChange({ textSize })}
      />
      <SwitchRow
        label={t('elder')}
        hint={t('elderHint')}
        checked={settings.elder}
        onChange={(elder) => onChange({ elder })}
      />
    </>
  );
}

/** Everything about how marks, card and pages look, apart from the language. */
export function Looks({ settings, onChange }: LooksProps) {
  const t = speaker(commonWords, settings.language);
  return (
    <div className="looks">
      <Letters settings={settings} onChange={onChange} />
      {/* The words of the three options wear the mark that they name: see looks.css. */}
      <div className="looks-marks">
        <Choice<MarkStyle>
          label={t('markStyle')}
          value={settings.markStyle}
          options={MARK_STYLES.map((value) => ({ value, label: t(MARK_WORDS[value]) }))}
          onChange={(markStyle) => onChange({ markStyle })}
        />
      </div>
      <Choice
        label={t('theme')}
        value={settings.theme}
        options={[
          { value: 'system', label: t('themeSystem') },
          { value: 'light', label: t('themeLight') },
          { value: 'dark', label: t('themeDark') },
        ]}
        onChange={(theme) => onChange({ theme })}
      />
    </div>
  );
}
