import { presenterWords } from '../../lib/i18n/presenter.words';
import { speaker } from '../../lib/i18n/say';
import type { PresenterAct, PresenterState } from '../../lib/presenter/types';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Panel } from '../ui/panel';

export interface StepsPanelProps {
  readonly state: PresenterState;
  readonly language: Language;
  readonly onAct: (act: PresenterAct) => void;
}

/** Small steps of the cards that were shown: tick them, take them off, show them large. */
export function StepsPanel({ state, language, onAct }: StepsPanelProps) {
  const t = speaker(presenterWords, language);
  const { steps, scene } = state;
  return (
    <Panel title={t('steps')}>
      {steps.length === 0 ? <p className="dd-hint">{t('stepsNone')}</p> : null}
      <ul className="presenter-steps">
        {steps.map(({ id, text, of, done, language: written }) => (
          <li key={id} data-done={done ? '' : undefined} lang={written}>
            <label>
              <input
                type="checkbox"
                checked={done}
                onChange={(event) => onAct({ do: 'tick', id, done: event.target.checked })}
              />
              <span>
                {text} <span className="dd-hint">{of}</span>
              </span>
            </label>
            <IconButton
              icon="close"
              size="small"
              lang={language}
              label={t('takeOff', { step: text })}
              onClick={() => onAct({ do: 'take-off', id })}
            />
          </li>
        ))}
      </ul>
      {steps.length > 0 ? (
        <Button
          size="small"
          onClick={() => onAct({ do: 'scene', scene: scene === 'steps' ? 'card' : 'steps' })}
        >
          {t(scene === 'steps' ? 'card' : 'stepsLarge')}
        </Button>
      ) : null}
    </Panel>
  );
}
