import { conditionWords, learnerWords } from '../../lib/i18n/learner.words';
import { say, speaker } from '../../lib/i18n/say';
import type { NextStep } from '../../lib/learning/next-step';
import { learnAddress, sheetAddress } from '../../lib/paths/route';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';
import type { LearnApi, Library } from './learn-api';
import { levelName } from './mastery-map';

/** One next step, and nothing beside it. */
export function NextPanel({
  step,
  library,
  api,
  language,
}: {
  readonly step: NextStep;
  readonly library: Library;
  readonly api: LearnApi;
  readonly language: Language;
}) {
  const t = speaker(learnerWords, language);
  return (
    <Panel title={t('next')}>
      <div className="learn-next">{shown()}</div>
    </Panel>
  );

  function shown() {
    switch (step.kind) {
      case 'look':
        return (
          <>
            <p className="learn-next-what">{t('lookBack', { what: step.what })}</p>
            <p>{t('lookBackText')}</p>
          </>
        );
      case 'sheet': {
        const { offerId, path, id } = step.sheet;
        const offer = library.offers.get(offerId);
        const href = sheetAddress(id, offerId, path);
        return (
          <a className="learn-next-what" href={href}>
            {t('goOnSheet', { title: offer?.title[language] ?? offerId })}
          </a>
        );
      }
      case 'review':
        return (
          <>
            <a
              className="learn-next-what"
              href={learnAddress({ view: 'review', item: step.review.item })}
            >
              {t('reviewOne', { name: step.review.name })}
            </a>
            <p className="dd-hint">{t('minute')}</p>
          </>
        );
      case 'condition': {
        const { have, need, id } = step.condition;
        return (
          <>
            <a className="learn-next-what" href={learnAddress({ view: 'path', path: step.path })}>
              {say(conditionWords[id], language, { have, need })}
            </a>
            <p className="dd-hint">
              {t('toLevel', {
                name: library.paths.get(step.path)?.name[language] ?? step.path,
                level: levelName(step.level, language),
              })}
            </p>
          </>
        );
      }
      case 'first':
        return (
          <>
            <p className="learn-next-what">{t('first')}</p>
            <p>{t('firstText')}</p>
            <Button kind="primary" onClick={() => api.openPage('demo')}>
              {t('openSample')}
            </Button>
          </>
        );
    }
  }
}
