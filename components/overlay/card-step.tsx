import { useEffect, useRef, useState } from 'react';
import type { Card } from '../../lib/explain/card';
import { overlayWords } from '../../lib/i18n/overlay.words';
import { say, speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { PartText } from './pack-notes';

export type StepKind = 'step-done' | 'step-later';

export interface CardStepProps {
  readonly card: Card;
  readonly language: Language;
  readonly onStep: (kind: StepKind) => void;
  /** Opens what part 6 leads to. */
  readonly onLead: (hash: string) => void;
}

/** Parts 5 and 6: one act, two answers to it, and who can help. */
export function CardStep({ card, language, onStep, onLead }: CardStepProps) {
  const t = speaker(overlayWords, language);
  const [answer, setAnswer] = useState<StepKind | null>(null);
  const said = useRef<HTMLParagraphElement>(null);

  // The pressed button is gone: focus goes to the sentence in its place.
  useEffect(() => {
    if (answer) said.current?.focus();
  }, [answer]);

  const { step, help } = card.parts;
  if (!step && !help) return null;
  const choose = (kind: StepKind) => {
    setAnswer(kind);
    onStep(kind);
  };
  return (
    <div className="dd-step" lang={card.language}>
      {step ? (
        <>
          <p className="dd-step-text">
            <span className="dd-step-name">
              <Icon name="step" />
              {t('step')}
            </span>
            <PartText card={card} part="step" text={step} />
          </p>
          {answer ? (
            <p ref={said} className="dd-step-said" data-answer={answer} tabIndex={-1} role="status">
              <Icon name={answer === 'step-done' ? 'check' : 'info'} />
              <span>{t(answer === 'step-done' ? 'thanks' : 'laterAnswer')}</span>
            </p>
          ) : (
            <div className="dd-step-buttons">
              <Button kind="primary" size="small" onClick={() => choose('step-done')}>
                {t('stepDone')}
              </Button>
              <Button kind="quiet" size="small" onClick={() => choose('step-later')}>
                {t('stepLater')}
              </Button>
            </div>
          )}
        </>
      ) : null}
      {help ? (
        <p className="dd-help">
          <span className="dd-help-name">
            <Icon name="person" />
            {t('help')}
          </span>
          <PartText card={card} part="help" text={help} />
        </p>
      ) : null}
      {card.leadsTo ? <Lead to={card.leadsTo} language={language} onLead={onLead} /> : null}
    </div>
  );
}

function Lead({
  to,
  language,
  onLead,
}: {
  readonly to: NonNullable<Card['leadsTo']>;
  readonly language: Language;
  readonly onLead: (hash: string) => void;
}) {
  return (
    <Button className="dd-lead" kind="plain" size="small" onClick={() => onLead(to.hash)}>
      {say(overlayWords.lead, language, { title: to.title })}
      <Icon name="chevron" />
    </Button>
  );
}
