import { useState } from 'react';
import { blankGoal, freeNo, isReady } from '../../lib/coaching/goals';
import type { Goal } from '../../lib/coaching/types';
import { goalWords } from '../../lib/i18n/goals.words';
import { speaker } from '../../lib/i18n/say';
import type { SentGoal } from '../../lib/messaging/case-messages';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { CaseworkFrame } from './casework/frame';
import { FromSheets } from './casework/from-sheets';
import { GoalCard } from './casework/goal-card';
import { GoalForm } from './casework/goal-form';
import { ScorePart } from './casework/score-part';
import { useCasework } from './casework/use-casework';
import type { CoachViewProps } from './views';

/** At most three goals of five written steps; the merchant's ladders, and the coach's figure. */
export function GoalsView({ api, language }: CoachViewProps) {
  const handle = useCasework(api);
  const t = speaker(goalWords, language);
  const [editing, setEditing] = useState<string | null>(null);
  const save = (goal: Goal) => handle.act('saveGoal', { goal: goal as SentGoal });
  return (
    <CaseworkFrame handle={handle} language={language}>
      {(work) => {
        const { goals, today } = work;
        const no = freeNo(goals);
        const add = async () => {
          if (no === null) return;
          const id = crypto.randomUUID();
          const done = await save(blankGoal(id, no, '3.2.3', today, api.now().toISOString()));
          if (done) setEditing(id);
        };
        return (
          <>
            <div>
              <h2 className="coach-title">{t('title')}</h2>
              <p className="dd-hint">{t('lead')}</p>
            </div>
            {goals.length === 0 ? <Empty title={t('none')} text={t('noneText')} /> : null}
            {goals.map((goal) =>
              editing === goal.id ? (
                <GoalForm
                  key={goal.id}
                  goal={goal}
                  now={api.now}
                  language={language}
                  onSave={save}
                  onDone={() => setEditing(null)}
                  onRemove={() => void handle.act('removeGoal', { id: goal.id })}
                />
              ) : (
                <GoalCard
                  key={goal.id}
                  goal={goal}
                  today={today}
                  language={language}
                  onEdit={() => setEditing(goal.id)}
                  onReview={(now, words) => handle.act('reviewGoal', { id: goal.id, now, words })}
                />
              ),
            )}
            {no === null ? (
              <p className="dd-hint">{t('full')}</p>
            ) : (
              <div className="coach-acts">
                <Button kind={goals.length === 0 ? 'primary' : 'quiet'} onClick={() => void add()}>
                  {t('add')}
                </Button>
              </div>
            )}
            <FromSheets api={api} goals={goals} today={today} language={language} onTake={save} />
            {goals.some(isReady) ? (
              <ScorePart goals={goals.filter(isReady)} language={language} />
            ) : null}
          </>
        );
      }}
    </CaseworkFrame>
  );
}
