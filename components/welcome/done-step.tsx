import { demoWords } from '../../lib/i18n/demo.words';
import { say, speaker } from '../../lib/i18n/say';
import { welcomeWords } from '../../lib/i18n/welcome.words';
import type { Settings } from '../../lib/settings/types';
import { Notice } from '../ui/notice';

export interface DoneStepProps {
  readonly settings: Settings;
  /** The person chose to look at the sample shop later. */
  readonly later: boolean;
}

/** After the three screens: how a card is opened, drawn with the mark that was chosen. */
export function DoneStep({ settings, later }: DoneStepProps) {
  const t = speaker(welcomeWords, settings.language);
  return (
    <>
      <div className="welcome-sample" aria-hidden="true">
        <span className="welcome-sample-label" data-mark={settings.markStyle}>
          {say(demoWords.visitors, settings.language)}
        </span>
        <span className="welcome-sample-value">250</span>
      </div>
      <ul className="dd-list">
        <li>{t('howHover')}</li>
        <li>{t('howTouch')}</li>
        <li>{t('howKeys')}</li>
      </ul>
      {later ? <Notice kind="done">{t('laterDone')}</Notice> : null}
    </>
  );
}
