import { commonWords } from '../../lib/i18n/common.words';
import { optionsWords } from '../../lib/i18n/options.words';
import { say, speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { ConfirmAct } from './confirm-act';

export interface TakeBackProps {
  /** What is taken back, for those who hear the button and do not see its row. */
  readonly what: string;
  /** What will be different then; stated before the second click. */
  readonly effect: string;
  readonly language: Language;
  readonly onTakeBack: () => void;
}

/** Takes back a permission or a consent: two clicks, with the effect in between. */
export function TakeBack({ what, effect, language, onTakeBack }: TakeBackProps) {
  const t = speaker(commonWords, language);
  return (
    <ConfirmAct
      label={t('takeBack')}
      name={say(optionsWords.takeBackOf, language, { what })}
      effect={effect}
      sure={t('takeBackSure')}
      keep={t('keep')}
      onSure={onTakeBack}
    />
  );
}
