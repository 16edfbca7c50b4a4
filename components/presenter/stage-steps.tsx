import { presenterWords } from '../../lib/i18n/presenter.words';
import { speaker } from '../../lib/i18n/say';
import type { NextStep } from '../../lib/presenter/types';
import type { Language } from '../../lib/shared/text';
import { Icon } from '../ui/icons';

export interface StageStepsProps {
  readonly steps: readonly NextStep[];
  readonly language: Language;
}

/** The next steps in large letters, for the end of a meeting. */
export function StageSteps({ steps, language }: StageStepsProps) {
  const t = speaker(presenterWords, language);
  return (
    <article className="presenter-card">
      <header className="presenter-head">
        <h2>{t('steps')}</h2>
      </header>
      {steps.length === 0 ? <p>{t('stepsNone')}</p> : null}
      <ol className="presenter-agreed">
        {steps.map(({ id, text, of, done, language: written }) => (
          <li key={id} data-done={done ? '' : undefined} lang={written}>
            <span>{text}</span>
            <span className="presenter-of">
              {of}
              {done ? (
                <strong lang={language}>
                  <Icon name="check" />
                  {t('stepDone')}
                </strong>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </article>
  );
}
