import { isReady, RUNGS, WEIGHTS } from '../../../lib/coaching/goals';
import type { StarterLadder } from '../../../lib/coaching/ladders';
import type { Goal } from '../../../lib/coaching/types';
import { commonWords } from '../../../lib/i18n/common.words';
import { goalWords, rungWords } from '../../../lib/i18n/goals.words';
import { say, speaker } from '../../../lib/i18n/say';
import type { PathId } from '../../../lib/paths/types';
import type { Language } from '../../../lib/shared/text';
import { ConfirmAct } from '../../options/confirm-act';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { Panel } from '../../ui/panel';
import { TextField } from '../../ui/text-field';
import { DayField } from './day-field';
import { KeptLine } from './kept-line';
import { StarterPart } from './starter-part';
import { useDraft } from './use-draft';

/** Most letters of a name or a step: one line on a projector. */
const MOST = 60;

/** A goal while it is written. Every stroke is kept by itself. */
export function GoalForm({
  goal,
  now,
  language,
  onSave,
  onDone,
  onRemove,
}: {
  readonly goal: Goal;
  readonly now: () => Date;
  readonly language: Language;
  readonly onSave: (goal: Goal) => Promise<boolean>;
  readonly onDone: () => void;
  readonly onRemove: () => void;
}) {
  const t = speaker(goalWords, language);
  const draft = useDraft(goal, onSave);
  const { value } = draft;
  const put = (part: Partial<Goal>, soon = false) =>
    draft.set({ ...value, ...part, updatedAt: now().toISOString() }, soon);
  const step = (at: number, text: string) =>
    put({
      ladder: value.ladder.map((one, i) => (i === at ? text : one)) as unknown as Goal['ladder'],
    });
  const borrow = (one: StarterLadder) =>
    put(
      {
        title: one.title[language],
        ladder: one.steps.map((text) => text[language]) as unknown as Goal['ladder'],
      },
      true,
    );
  const written = value.title !== '' || value.ladder.some(Boolean);
  return (
    <Panel title={t('no', { no: goal.no })}>
      <div className="coach-form">
        <StarterPart
          path={value.path}
          written={written}
          language={language}
          onPath={(path: PathId) => put({ path }, true)}
          onBorrow={borrow}
        />
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          maxLength={MOST}
          value={value.title}
          onChange={(title) => put({ title })}
        />
        <fieldset className="coach-steps">
          <legend className="dd-choice-label">{t('steps')}</legend>
          <p className="dd-hint">{t('stepsHint')}</p>
          {RUNGS.map((rung, at) => (
            <TextField
              key={rung}
              label={say(rungWords[`${rung}`], language)}
              maxLength={MOST}
              value={value.ladder[at] ?? ''}
              onChange={(text) => step(at, text)}
            />
          ))}
        </fieldset>
        <Choice
          label={t('weight')}
          value={value.weight}
          options={WEIGHTS.map((weight) => ({ value: weight, label: t(`weight${weight}`) }))}
          onChange={(weight) => put({ weight }, true)}
        />
        <Choice
          label={t('start')}
          value={value.start === -2 ? -2 : -1}
          options={[
            { value: -1 as const, label: t('startM1') },
            { value: -2 as const, label: t('startM2') },
          ]}
          onChange={(start) => put({ start }, true)}
        />
        <p className="dd-hint">{t('startHint')}</p>
        <DayField
          label={t('expectedOn')}
          value={value.expectedOn}
          language={language}
          onChange={(expectedOn) => put({ expectedOn }, true)}
        />
        <KeptLine draft={draft} touched language={language} />
        <div className="coach-acts">
          <Button kind={isReady(value) ? 'primary' : 'quiet'} onClick={onDone}>
            {t('done')}
          </Button>
          <ConfirmAct
            label={t('remove')}
            name={t('removeName', { title: value.title || t('noTitle') })}
            effect={t('removeEffect')}
            sure={t('removeSure')}
            keep={say(commonWords.keep, language)}
            onSure={onRemove}
          />
        </div>
      </div>
    </Panel>
  );
}
