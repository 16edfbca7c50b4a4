import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { presenterWords } from '../../lib/i18n/presenter.words';
import { speaker } from '../../lib/i18n/say';
import { coverAmounts } from '../../lib/presenter/cover-amounts';
import { cardKey } from '../../lib/presenter/parts';
import { NEW_MEETING } from '../../lib/presenter/types';
import { FailureNotice } from '../options/failure-notice';
import { useDocument } from '../options/use-document';
import { useSettings } from '../options/use-settings';
import { viewOf } from '../options/view-of';
import { Root } from '../ui/root';
import { useSpeech } from '../ui/use-speech';
import { Bar } from './bar';
import type { PresenterApi } from './presenter-api';
import { letterKey, type StageKey, turnKey } from './presenter-keys';
import { Side } from './side';
import { Stage } from './stage';
import { stageText } from './stage-text';
import { useFull } from './use-full';
import { useNotesSeen } from './use-notes-seen';
import { usePresenting } from './use-presenting';
import '../charts/figure.css';
import '../charts/hundred-dots.css';
import '../charts/funnel.css';
import './presenter.css';
import './stage.css';

/** A card that stays on the wall this long leaves its step in the list. */
const GATHER_MS = 3000;

/** A window for the wall: the card that is open on the page in front, in large letters. */
export function PresenterPage({ api }: { readonly api: PresenterApi }) {
  const { settings } = useSettings(api);
  const handle = usePresenting(api, null);
  const view = viewOf(settings);
  const { language } = view;
  const t = speaker(presenterWords, language);
  const { now, veil, act } = handle;
  const state = now?.state ?? NEW_MEETING;
  const whole = now?.shown?.card ?? null;
  // Until it is known whether amounts are covered they are.
  const covers = veil === null || (veil.on && veil.amounts);
  const card = useMemo(() => (whole && covers ? coverAmounts(whole) : whole), [whole, covers]);
  const [side, setSide] = useState(true);
  const [keys, setKeys] = useState(false);
  const full = useFull(api);
  const notes = useNotesSeen(api);
  const speech = useSpeech(card?.language ?? language);
  const stage = useRef<HTMLElement>(null);
  useDocument(language, t('title'));

  const ready = now !== null;
  useEffect(() => {
    if (ready) stage.current?.focus({ preventScroll: true });
  }, [ready]);

  const shown = card === null || state.scene !== 'card' ? null : cardKey(card);
  useEffect(() => {
    if (shown === null) return undefined;
    const stays = setTimeout(() => act({ do: 'gather' }), GATHER_MS);
    return () => clearTimeout(stays);
  }, [shown, act]);

  // What is shown now begins at its top, and nothing else is read on.
  const { stop } = speech;
  const seen = `${shown ?? ''} ${state.scene} ${state.whole} ${state.at?.part ?? ''}`;
  useEffect(() => {
    if (seen) stage.current?.scrollTo?.(0, 0);
    stop();
  }, [seen, stop]);

  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const key = turnKey(event);
      if (!key) return;
      event.preventDefault();
      act({ do: 'part', by: key === 'next' ? 1 : -1 });
    };
    window.addEventListener('keydown', turn);
    return () => window.removeEventListener('keydown', turn);
  }, [act]);

  const read = () => {
    if (card) speech.toggle(stageText(card, state));
  };
  const does: Readonly<Record<StageKey, () => void>> = {
    next: () => act({ do: 'part', by: 1 }),
    back: () => act({ do: 'part', by: -1 }),
    all: () => act({ do: 'whole', whole: !state.whole }),
    smaller: () => act({ do: 'letters', by: -1 }),
    larger: () => act({ do: 'letters', by: 1 }),
    blank: () => act({ do: 'scene', scene: state.scene === 'blank' ? 'card' : 'blank' }),
    stepsLarge: () => act({ do: 'scene', scene: state.scene === 'steps' ? 'card' : 'steps' }),
    read,
    full: api.toggleFull,
    hideSide: () => setSide(!side),
    timer: () => act({ do: 'timer', what: state.timer.since === null ? 'start' : 'pause' }),
    handOver: () => void handle.point(now?.drill?.handed ? 'hand-back' : 'hand-over'),
    veil: () => {
      if (veil) handle.setVeil({ on: !veil.on, amounts: !veil.on });
    },
    keys: () => {
      setSide(true);
      setKeys(!(keys && side));
    },
  };

  return (
    <Root
      view={view}
      className="presenter"
      data-side={side ? '' : undefined}
      aria-busy={!ready && !handle.failure}
      style={{ '--letters': state.letters } as CSSProperties}
    >
      <main className="presenter-wall">
        <h1 className="dd-heard">{t('title')}</h1>
        <Stage
          stage={stage}
          state={state}
          card={card}
          sample={now?.shown?.sample ?? false}
          covered={covers && card !== null}
          language={language}
          onKeyDown={(event) => {
            const key = event.target === event.currentTarget ? letterKey(event) : null;
            if (!key) return;
            event.preventDefault();
            does[key]();
          }}
        />
        {handle.failure ? (
          <FailureNotice code={handle.failure} language={language} onRetry={handle.reload} />
        ) : null}
        <Bar
          state={state}
          card={card}
          language={language}
          speech={speech}
          full={full}
          side={side}
          onAct={act}
          onRead={read}
          onFull={api.toggleFull}
          onSide={() => setSide(!side)}
        />
      </main>
      {now && side ? (
        <Side
          now={now}
          handle={handle}
          clock={api.now}
          language={language}
          notes={notes}
          keys={keys}
          onKeys={() => setKeys(!keys)}
        />
      ) : null}
    </Root>
  );
}
