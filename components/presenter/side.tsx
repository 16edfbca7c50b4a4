import { presenterWords } from '../../lib/i18n/presenter.words';
import { speaker } from '../../lib/i18n/say';
import type { Presenting } from '../../lib/messaging/presenter-messages';
import type { Language } from '../../lib/shared/text';
import { ConfirmAct } from '../options/confirm-act';
import { Button } from '../ui/button';
import { Panel } from '../ui/panel';
import { HandOverPanel } from './hand-over-panel';
import { KeysList } from './keys-list';
import { NotesPanel } from './notes-panel';
import { StepsPanel } from './steps-panel';
import { TimerPanel } from './timer-panel';
import type { PresentingHandle } from './use-presenting';
import { VeilSwitches } from './veil-switches';

export interface SideProps {
  readonly now: Presenting;
  readonly handle: PresentingHandle;
  readonly clock: () => number;
  readonly language: Language;
  readonly notes: readonly [boolean, (seen: boolean) => void];
  readonly keys: boolean;
  readonly onKeys: () => void;
}

/** The coach's column: steps, time, who walks, what is covered, notes. */
export function Side({ now, handle, clock, language, notes, keys, onKeys }: SideProps) {
  const t = speaker(presenterWords, language);
  const { state, drill } = now;
  const { act } = handle;
  const [seen, setSeen] = notes;
  return (
    <aside className="presenter-side" aria-label={t('side')}>
      <StepsPanel state={state} language={language} onAct={act} />
      <TimerPanel timer={state.timer} language={language} now={clock} onAct={act} />
      <HandOverPanel drill={drill} language={language} onPoint={handle.point} />
      <Panel>
        <VeilSwitches veil={handle.veil} language={language} onVeil={handle.setVeil} />
      </Panel>
      <NotesPanel state={state} language={language} seen={seen} onAct={act} onSeen={setSeen} />
      <Panel>
        <div className="presenter-acts">
          <ConfirmAct
            label={t('end')}
            name={t('end')}
            effect={t('endEffect')}
            sure={t('endSure')}
            keep={t('endKeep')}
            onSure={() => act({ do: 'end' })}
          />
          <Button size="small" kind="plain" aria-expanded={keys} onClick={onKeys}>
            {t('keys')}
          </Button>
        </div>
        {keys ? <KeysList language={language} /> : null}
      </Panel>
    </aside>
  );
}
