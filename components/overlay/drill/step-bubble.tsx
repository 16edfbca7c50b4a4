import { type KeyboardEvent, type Ref, useEffect, useId, useState } from 'react';
import { points, type Run, type RunAct } from '../../../lib/drill/run';
import type { Walk } from '../../../lib/drill/walk';
import { drillWords } from '../../../lib/i18n/drill.words';
import { speaker } from '../../../lib/i18n/say';
import type { ViewState } from '../../../lib/messaging/protocol';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Icon } from '../../ui/icons';
import { Root } from '../../ui/root';
import { DrillFoot } from './drill-foot';
import { keyOf } from './keys';
import type { Sight } from './place-pointer';

/** `missing`: the page does not show it. */
export type TargetState = Sight | 'missing' | 'looking';

export interface StepBubbleProps {
  readonly walk: Walk;
  readonly run: Run;
  readonly view: ViewState;
  readonly target: TargetState;
  /** The walk could not be noted yet. */
  readonly notSaved: boolean;
  readonly onAct: (act: RunAct) => void;
  /** 带我去: scrolls to the target. */
  readonly onBring: () => void;
  readonly bubble: Ref<HTMLElement>;
  readonly arrow: Ref<HTMLSpanElement>;
}

/** A region is filled a moment after it is there: else nobody hears of it. */
const HEARD_MS = 150;

/** One step in one sentence; or the way to help; or the end. It never holds the page up. */
export function StepBubble(props: StepBubbleProps) {
  const { walk, run, view, notSaved, onAct, bubble, arrow } = props;
  const t = speaker(drillWords, view.language);
  const id = useId();
  const step = walk.drill.steps[run.at];
  const silent = run.state === 'walking' && run.level === 0;
  const stop = view.language === 'en' ? '. ' : '。';
  const counted = t('progress', { at: run.at + 1, steps: run.steps });
  // 现在你来: said first, and what was an instruction is a hint.
  const hint = run.handed && run.level < 2;
  const progress = hint ? `${t('yourTurn')}${stop}${counted}` : counted;
  const end = t(run.used === 0 ? 'finishedAlone' : 'finishedHelped');
  const told = step?.say[view.language] ?? '';
  const sentence = hint ? t('hint', { sentence: told }) : told;
  const heard =
    run.state === 'finished'
      ? `${t('finished')} ${end}`
      : silent
        ? t('ask')
        : `${progress}${stop}${sentence} ${run.at === 0 ? t('keys') : ''}`;
  const said = useSaid(heard);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onAct('stop');
    const key = keyOf(event.nativeEvent);
    if (!key || silent || run.state !== 'walking') return;
    event.preventDefault();
    onAct(key);
  };

  return (
    <Root
      ref={bubble}
      view={view}
      className={silent ? 'dd-guide dd-guide-pill' : 'dd-guide'}
      role="region"
      aria-label={t('region')}
      onKeyDown={onKeyDown}
    >
      <p className="dd-heard" role="status">
        {said}
      </p>
      {run.state === 'finished' ? (
        <div className="dd-guide-body">
          <p className="dd-guide-say">
            <Icon name="done" /> {t('finished')}
          </p>
          <p className="dd-guide-after">{end}</p>
          <div className="dd-guide-acts">
            {run.used > 0 ? <Button onClick={() => onAct('alone')}>{t('again')}</Button> : null}
            <Button kind="primary" onClick={() => onAct('stop')}>
              {t('fine')}
            </Button>
          </div>
          {notSaved ? <p className="dd-guide-foot">{t('notSaved')}</p> : null}
        </div>
      ) : silent ? (
        <>
          <button type="button" className="dd-guide-ask" onClick={() => onAct('help')}>
            {t('ask')}
          </button>
          <Button size="small" onClick={() => onAct('done')}>
            {t('done')}
          </Button>
          <IconButton icon="close" size="small" label={t('stop')} onClick={() => onAct('stop')} />
        </>
      ) : (
        <>
          <span ref={arrow} className="dd-guide-arrow" hidden={!points(run)} />
          <div className="dd-guide-body">
            <p className="dd-guide-head">
              <span>
                {hint ? <strong className="dd-guide-turn">{t('yourTurn')}</strong> : null}
                {counted}
              </span>
              <span className="dd-guide-keys" aria-hidden="true">
                ← → Esc
              </span>
            </p>
            <p className={hint ? 'dd-guide-say dd-guide-hint' : 'dd-guide-say'} id={`${id}-say`}>
              {sentence}
            </p>
            <div className="dd-guide-acts">
              <Button
                aria-disabled={run.at === 0}
                aria-keyshortcuts="ArrowLeft"
                onClick={() => onAct('back')}
              >
                {t('back')}
              </Button>
              <Button
                kind="primary"
                aria-keyshortcuts="ArrowRight"
                aria-describedby={`${id}-say`}
                onClick={() => onAct('next')}
              >
                {t(run.at + 1 < run.steps ? 'next' : 'last')}
              </Button>
              <Button kind="plain" aria-keyshortcuts="Escape" onClick={() => onAct('stop')}>
                {t('stop')}
              </Button>
            </div>
            <DrillFoot {...props} />
          </div>
        </>
      )}
    </Root>
  );
}

function useSaid(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), HEARD_MS);
    return () => clearTimeout(timer);
  }, [text]);
  // What was said of the step before is no longer true.
  return said === text ? said : '';
}
