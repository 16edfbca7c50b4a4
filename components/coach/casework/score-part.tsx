import { attainment } from '../../../lib/coaching/goals';
import type { Goal } from '../../../lib/coaching/types';
import { goalWords } from '../../../lib/i18n/goals.words';
import { speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import { Fold } from '../../ui/fold';
import { Panel } from '../../ui/panel';

/** T, for the coach: folded away, because the merchant reads the same screen. */
export function ScorePart({
  goals,
  language,
}: {
  readonly goals: readonly Goal[];
  readonly language: Language;
}) {
  const t = speaker(goalWords, language);
  const [now, start] = [attainment(goals), attainment(goals, 'start')];
  if (now === null || start === null) return null;
  return (
    <Panel>
      <Fold title={t('coach')}>
        <h3>{t('score')}</h3>
        <p>{t('scoreStart', { score: start.toFixed(1) })}</p>
        <p>
          <strong>{t('scoreNow', { score: now.toFixed(1) })}</strong>
        </p>
        <p className="dd-hint">{t('scoreHow')}</p>
        <p className="dd-hint">{t('scoreCare')}</p>
      </Fold>
    </Panel>
  );
}
