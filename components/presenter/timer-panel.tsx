import { useEffect, useId, useState } from 'react';
import { presenterWords } from '../../lib/i18n/presenter.words';
import { speaker } from '../../lib/i18n/say';
import { blockLeft, clockText, counted, leftText } from '../../lib/presenter/timer';
import { BLOCK_MINUTES, type PresenterAct, type Timer } from '../../lib/presenter/types';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Panel } from '../ui/panel';

/** Twice a second: no second is left out. */
const TICK_MS = 500;
const MINUTE = 60_000;

export interface TimerPanelProps {
  readonly timer: Timer;
  readonly language: Language;
  readonly now: () => number;
  readonly onAct: (act: PresenterAct) => void;
}

/** Counts up, and a block down. It rings nothing: the end of a block is said in words. */
export function TimerPanel({ timer, language, now, onAct }: TimerPanelProps) {
  const t = speaker(presenterWords, language);
  const running = timer.since !== null;
  const [at, setAt] = useState(now);
  useEffect(() => {
    setAt(now());
    if (!running) return undefined;
    const ticking = setInterval(() => setAt(now()), TICK_MS);
    return () => clearInterval(ticking);
  }, [now, running]);
  // A timer that was started since the last tick has its start in the future of that tick.
  const moment = Math.max(at, timer.since ?? 0);
  const left = blockLeft(timer, moment);
  return (
    <Panel title={t('timer')}>
      <div className="presenter-times">
        <Clock name={t('passed')} time={clockText(counted(timer, moment))} />
        {left !== null && left > 0 ? <Clock name={t('left')} time={leftText(left)} /> : null}
      </div>
      <p role="status" className="presenter-time-up">
        {left === 0 ? t('timeUp') : ''}
      </p>
      <div className="presenter-acts">
        <Button
          size="small"
          onClick={() => onAct({ do: 'timer', what: running ? 'pause' : 'start' })}
        >
          {t(running ? 'pause' : 'start')}
        </Button>
        <Button size="small" kind="plain" onClick={() => onAct({ do: 'timer', what: 'zero' })}>
          {t('zero')}
        </Button>
      </div>
      <Choice
        label={t('block')}
        value={timer.block ? timer.block.length / MINUTE : 0}
        options={[
          { value: 0, label: t('blockEnd') },
          ...BLOCK_MINUTES.map((count) => ({ value: count, label: String(count) })),
        ]}
        onChange={(minutes) => onAct({ do: 'block', minutes: minutes === 0 ? null : minutes })}
      />
    </Panel>
  );
}

function Clock({ name, time }: { readonly name: string; readonly time: string }) {
  const id = useId();
  return (
    <p>
      <span id={id} className="dd-hint">
        {name}
      </span>
      <span role="timer" aria-labelledby={id}>
        {time}
      </span>
    </p>
  );
}
