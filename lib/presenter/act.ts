import type { Card } from '../explain/card';
import { movePart } from './parts';
import { gather, takeOff, tick } from './steps';
import { beginBlock, pauseTimer, startTimer, zeroTimer } from './timer';
import {
  LETTERS,
  type Letters,
  NEW_MEETING,
  type PresenterAct,
  type PresenterState,
} from './types';

/** What an act is done upon. */
export interface Upon {
  /** The card that is shown; `null` where none is. */
  readonly card: Card | null;
  /** ms since 1970. */
  readonly now: number;
}

/** What an act makes of the presenter's state; the same object where it changes nothing. */
export function present(
  state: PresenterState,
  act: PresenterAct,
  { card, now }: Upon,
): PresenterState {
  const { timer } = state;
  switch (act.do) {
    case 'letters':
      return { ...state, letters: sizeBy(state.letters, act.by) };
    case 'scene':
      return { ...state, scene: act.scene };
    case 'whole':
      return { ...state, whole: act.whole, scene: 'card' };
    case 'part':
      // Who asks for the next part wants to see it.
      return card
        ? { ...state, scene: 'card', whole: false, at: movePart(state, card, act.by) }
        : state;
    case 'gather':
      return card ? gather(state, card) : state;
    case 'tick':
      return tick(state, act.id, act.done);
    case 'take-off':
      return takeOff(state, act.id);
    case 'timer':
      return { ...state, timer: TIMER[act.what](timer, now) };
    case 'block':
      return { ...state, timer: beginBlock(timer, act.minutes, now) };
    case 'notes':
      return { ...state, notes: act.text };
    case 'for-note':
      return { ...state, forNote: state.notes };
    case 'note-written':
      // What was typed after it was put aside stands in no note yet.
      return { ...state, notes: state.notes === state.forNote ? '' : state.notes, forNote: '' };
    case 'end':
      return { ...NEW_MEETING, letters: state.letters };
  }
}

const TIMER = { start: startTimer, pause: pauseTimer, zero: zeroTimer } as const;

const sizeBy = (now: Letters, by: 1 | -1): Letters => LETTERS[LETTERS.indexOf(now) + by] ?? now;
