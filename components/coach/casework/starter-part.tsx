import { useId } from 'react';
import { laddersOf, type StarterLadder } from '../../../lib/coaching/ladders';
import { commonWords } from '../../../lib/i18n/common.words';
import { goalWords } from '../../../lib/i18n/goals.words';
import { say, speaker } from '../../../lib/i18n/say';
import { paths } from '../../../lib/paths/index';
import { PATH_IDS, type PathId } from '../../../lib/paths/types';
import type { Language } from '../../../lib/shared/text';
import { ConfirmAct } from '../../options/confirm-act';
import { Button } from '../../ui/button';

/** Which way the goal is on, and a written ladder of it to borrow. */
export function StarterPart({
  path,
  written,
  language,
  onPath,
  onBorrow,
}: {
  readonly path: PathId;
  /** Something stands in the form already: borrowing asks first. */
  readonly written: boolean;
  readonly language: Language;
  readonly onPath: (path: PathId) => void;
  readonly onBorrow: (ladder: StarterLadder) => void;
}) {
  const t = speaker(goalWords, language);
  const id = useId();
  return (
    <>
      <div className="dd-field">
        <label className="dd-field-label" htmlFor={id}>
          {t('path')}
        </label>
        <select
          id={id}
          className="dd-field-input coach-select"
          value={path}
          onChange={(event) => onPath(PATH_IDS.find((one) => one === event.target.value) ?? path)}
        >
          {[...paths.values()].map((one) => (
            <option key={one.id} value={one.id}>
              {say(one.name, language)}
            </option>
          ))}
        </select>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would look and speak like a form */}
      <div role="group" aria-label={t('starter')} className="coach-starters">
        <p className="dd-choice-label">{t('starter')}</p>
        <p className="dd-hint">{t('starterHint')}</p>
        <div className="coach-acts">
          {laddersOf(path).map((one) => {
            const title = one.title[language];
            return written ? (
              <ConfirmAct
                key={one.title.en}
                label={t('borrow', { title })}
                name={t('borrow', { title })}
                effect={t('borrowEffect', { title })}
                sure={t('borrowSure')}
                keep={say(commonWords.keep, language)}
                onSure={() => onBorrow(one)}
              />
            ) : (
              <Button key={one.title.en} size="small" onClick={() => onBorrow(one)}>
                {t('borrow', { title })}
              </Button>
            );
          })}
        </div>
      </div>
    </>
  );
}
