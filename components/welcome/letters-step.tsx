import { speaker } from '../../lib/i18n/say';
import { welcomeWords } from '../../lib/i18n/welcome.words';
import type { SettingsPatch } from '../../lib/messaging/protocol';
import type { Settings } from '../../lib/settings/types';
import { Letters } from '../options/looks';

export interface LettersStepProps {
  readonly settings: Settings;
  readonly onChange: (patch: SettingsPatch) => void;
}

/** Screen 3: how large the letters are, with a sentence that changes as one chooses. */
export function LettersStep({ settings, onChange }: LettersStepProps) {
  const t = speaker(welcomeWords, settings.language);
  return (
    <div className="welcome-letters">
      <Letters settings={settings} onChange={onChange} />
      <figure className="welcome-preview">
        <figcaption className="dd-hint">{t('preview')}</figcaption>
        <p>{t('previewText')}</p>
      </figure>
    </div>
  );
}
