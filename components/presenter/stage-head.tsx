import type { Card } from '../../lib/explain/card';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { presenterWords } from '../../lib/i18n/presenter.words';
import { say, speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { languageOf } from '../overlay/language-of';

export interface StageHeadProps {
  readonly card: Card;
  readonly sample: boolean;
  readonly covered: boolean;
  readonly language: Language;
}

/** Name, value and time of the number, as the card tells them. */
export function StageHead({ card, sample, covered, language }: StageHeadProps) {
  const t = speaker(overlayWords, language);
  const { value, label, name, period } = card;
  return (
    <header className="presenter-head">
      <h2 lang={languageOf(label)}>{label}</h2>
      {value?.readable ? <p className="presenter-value">{value.raw}</p> : null}
      {value && !value.readable ? <p className="presenter-tag">{t('unreadable')}</p> : null}
      {period.text ? <p className="presenter-period">{period.text}</p> : null}
      {sample ? <p className="presenter-tag">{t('sample')}</p> : null}
      {covered ? <p className="presenter-tag">{say(presenterWords.covered, language)}</p> : null}
      {name && name !== label ? (
        <p className="presenter-name" lang={card.language}>
          {t('alsoCalled', { name })}
        </p>
      ) : null}
    </header>
  );
}
