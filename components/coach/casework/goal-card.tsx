import { useState } from 'react';
import { isReady, lacksOf, nowOf, RUNGS, textAt } from '../../../lib/coaching/goals';
import type { Goal, Rung } from '../../../lib/coaching/types';
import { goalWords, lackWords } from '../../../lib/i18n/goals.words';
import { say, speaker } from '../../../lib/i18n/say';
import type { Language } from '../../../lib/shared/text';
import { dayText } from '../../options/day-text';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Fold } from '../../ui/fold';
import { Notice } from '../../ui/notice';
import { Panel } from '../../ui/panel';
import { Area } from './area';
import { Ladder } from './ladder';

/** One goal as the merchant sees it: the ladder, where one stands, and what was said. */
export function GoalCard({
  goal,
  today,
  language,
  onEdit,
  onReview,
}: {
  readonly goal: Goal;
  readonly today: string;
  readonly language: Language;
  readonly onEdit: () => void;
  readonly onReview: (now: Rung, words: string) => Promise<boolean>;
}) {
  const t = speaker(goalWords, language);
  const lacks = lacksOf(goal);
  return (
    <Panel
      title={goal.title || t('noTitle')}
      hint={[
        t('no', { no: goal.no }),
        goal.expectedOn ? t('by', { day: dayText(goal.expectedOn, language) }) : '',
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <Button size="small" onClick={onEdit}>
          {t('edit')}
        </Button>
      }
    >
      {lacks.length > 0 ? (
        <Notice kind="info">
          {t('lacks', { what: lacks.map((one) => say(lackWords[one], language)).join(t('glue')) })}
        </Notice>
      ) : null}
      <Ladder goal={goal} language={language} />
      {goal.reviews.length > 0 ? (
        <>
          <h3>{t('reviews')}</h3>
          <ul className="dd-list">
            {goal.reviews.map((review) => (
              <li key={review.on}>
                {t('reviewLine', {
                  day: dayText(review.on, language),
                  step: textAt(goal, review.now),
                })}
                {review.words ? <q className="coach-quote">{review.words}</q> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {isReady(goal) ? (
        <Fold title={t('review')}>
          <ReviewForm goal={goal} today={today} language={language} onReview={onReview} />
        </Fold>
      ) : null}
    </Panel>
  );
}

function ReviewForm({
  goal,
  today,
  language,
  onReview,
}: Pick<Parameters<typeof GoalCard>[0], 'goal' | 'today' | 'language' | 'onReview'>) {
  const t = speaker(goalWords, language);
  const ofToday = goal.reviews.find(({ on }) => on === today);
  const [now, setNow] = useState<Rung>(ofToday?.now ?? nowOf(goal));
  const [words, setWords] = useState(ofToday?.words ?? '');
  const [saved, setSaved] = useState(false);
  return (
    <form
      className="coach-form"
      onSubmit={(event) => {
        event.preventDefault();
        void onReview(now, words).then(setSaved);
      }}
    >
      <Choice
        hideLabel
        look="cards"
        label={t('review')}
        value={now}
        options={RUNGS.toReversed().map((rung) => ({ value: rung, label: textAt(goal, rung) }))}
        onChange={(next) => {
          setNow(next);
          setSaved(false);
        }}
      />
      <Area
        label={t('reviewWords')}
        rows={2}
        maxLength={400}
        value={words}
        onChange={(next) => {
          setWords(next);
          setSaved(false);
        }}
      />
      <div className="coach-acts">
        <Button type="submit" kind="primary">
          {t('reviewSave')}
        </Button>
        <p className="dd-hint" role="status">
          {saved ? t('reviewed') : ''}
        </p>
      </div>
    </form>
  );
}
