import { presenterWords } from '../../lib/i18n/presenter.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { LETTER_KEYS } from './presenter-keys';

/** Every key of the stage, and what it does. */
export function KeysList({ language }: { readonly language: Language }) {
  const t = speaker(presenterWords, language);
  return (
    <>
      <p className="dd-hint">{t('keysHint')}</p>
      <dl className="presenter-keys">
        <div>
          <dt>{t('keyArrows')}</dt>
          <dd>{t('keyTurn')}</dd>
        </div>
        {LETTER_KEYS.map(([key, , word]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
