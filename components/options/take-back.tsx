import { useEffect, useRef, useState } from 'react';
import { commonWords } from '../../lib/i18n/common.words';
import { optionsWords } from '../../lib/i18n/options.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import './take-back.css';

export interface TakeBackProps {
  /** What is taken back, for those who hear the button and do not see its row. */
  readonly what: string;
  /** What will be different then; stated before the second click. */
  readonly effect: string;
  readonly language: Language;
  readonly onTakeBack: () => void;
}

/** Two clicks: the first states the effect, the second does it. */
export function TakeBack({ what, effect, language, onTakeBack }: TakeBackProps) {
  const [asking, setAsking] = useState(false);
  const sentence = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  const t = speaker(commonWords, language);
  const o = speaker(optionsWords, language);

  // The pressed button goes away: the effect is what is read next, and "keep" leads back.
  useEffect(() => {
    if (asking) sentence.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking)
    return (
      <Button
        ref={opener}
        size="small"
        aria-label={o('takeBackOf', { what })}
        onClick={() => setAsking(true)}
      >
        {t('takeBack')}
      </Button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look and speak like a form
    <div className="take-back" role="group" aria-label={o('takeBackOf', { what })}>
      <p ref={sentence} tabIndex={-1}>
        {effect}
      </p>
      <div className="take-back-buttons">
        <Button size="small" onClick={onTakeBack}>
          {t('takeBackSure')}
        </Button>
        <Button size="small" kind="plain" onClick={() => setAsking(false)}>
          {t('keep')}
        </Button>
      </div>
    </div>
  );
}
