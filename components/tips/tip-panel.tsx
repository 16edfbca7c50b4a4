import { useState } from 'react';
import { speaker } from '../../lib/i18n/say';
import { tipsWords } from '../../lib/i18n/tips.words';
import type { Language } from '../../lib/shared/text';
import type { Tip } from '../../lib/tips/types';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import './tips.css';

export interface TipPanelProps {
  readonly tip: Tip;
  readonly onAnswer: (answer: 'done' | 'later' | 'not-me') => void;
  /** Opens the offer it leads to. */
  readonly onOpen: () => void;
  readonly language: Language;
}

/** One tip: what is seen, why it appears, which path, who helps; and three ways to answer. */
export function TipPanel({ tip, onAnswer, onOpen, language }: TipPanelProps) {
  const t = speaker(tipsWords, language);
  const [answered, setAnswered] = useState(false);
  const answer = (how: 'done' | 'later' | 'not-me') => {
    setAnswered(true);
    onAnswer(how);
  };
  return (
    <section className="dd-panel tip" aria-label={t('title')}>
      <h2 className="dd-panel-title">
        <Icon name="step" /> {t('title')}
      </h2>
      {answered ? (
        <p role="status">{t('thanks')}</p>
      ) : (
        <>
          <p className="tip-text">{tip.text}</p>
          {tip.platformGains ? <p className="dd-hint">{t('platformGains')}</p> : null}
          <p>
            <Button kind="primary" onClick={onOpen}>
              {t('help', { title: tip.offer.title })}
            </Button>
          </p>
          <p className="dd-hint">
            {t('why')}：{tip.why} {t('path', { name: tip.pathName })}。
          </p>
          <div className="tip-acts">
            <Button size="small" onClick={() => answer('done')}>
              {t('done')}
            </Button>
            <Button size="small" onClick={() => answer('later')}>
              {t('later')}
            </Button>
            <Button size="small" onClick={() => answer('not-me')}>
              {t('notMe')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
