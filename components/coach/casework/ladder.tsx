import { nowOf, RUNGS, textAt } from '../../../lib/coaching/goals';
import type { Goal } from '../../../lib/coaching/types';
import { goalWords, rungSeenWords } from '../../../lib/i18n/goals.words';
import { say, speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import { Icon } from '../../ui/icons';

/** The five steps as a person climbs them: the highest on top, and a mark where one stands. */
export function Ladder({
  goal,
  language,
}: {
  readonly goal: Pick<Goal, 'ladder' | 'start' | 'reviews'>;
  readonly language: Language;
}) {
  const t = speaker(goalWords, language);
  const now = nowOf(goal);
  return (
    <ol className="coach-ladder">
      {RUNGS.toReversed().map((rung) => (
        <li key={rung} data-now={rung === now ? '' : undefined} data-rung={rung}>
          <span className="coach-rung-name">{say(rungSeenWords[`${rung}`], language)}</span>
          <span className="coach-rung-text">{textAt(goal, rung) || t('blank')}</span>
          <span className="coach-rung-mark">
            {rung === now ? (
              <>
                <Icon name="person" /> {t('here')}
              </>
            ) : rung === goal.start ? (
              t('began')
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
