import { useEffect, useRef } from 'react';
import { commonWords } from '../../lib/i18n/common.words';
import { historyWords } from '../../lib/i18n/history.words';
import { say, speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';

export interface AskEraseProps {
  readonly count: number;
  readonly language: Language;
  readonly onErase: () => void;
  readonly onKeep: () => void;
}

/** Keeping has stopped; what of the numbers that are there already? */
export function AskErase({ count, language, onErase, onKeep }: AskEraseProps) {
  const t = speaker(historyWords, language);
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look and speak like a form
    <div className="take-back" role="group" aria-label={t('title')}>
      <p ref={sentence} tabIndex={-1}>
        {t('stopped', { count: new Intl.NumberFormat(language).format(count) })}
      </p>
      <div className="take-back-buttons">
        <Button size="small" onClick={onErase}>
          {t('eraseAll')}
        </Button>
        <Button size="small" kind="plain" onClick={onKeep}>
          {say(commonWords.keep, language)}
        </Button>
      </div>
    </div>
  );
}
