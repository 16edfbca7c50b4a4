import type { Card } from '../explain/card';
import type { NextStep, PresenterState } from './types';

/** More than this nobody does after one meeting. */
const MOST = 12;

/** The step of a card, as the list has it; `null` where the card proposes none. */
export function stepOf(card: Card): NextStep | null {
  const { step: text } = card.parts;
  if (!text) return null;
  const of = card.name || card.label;
  return {
    id: `${card.metricId ?? card.label}\n${text}`,
    text,
    of,
    language: card.language,
    done: false,
  };
}

type Steps = Pick<PresenterState, 'steps' | 'takenOff'>;

/** Adds a card's step, once; what was taken off stays off. The same object where nothing changes. */
export function gather<S extends Steps>(state: S, card: Card): S {
  const step = stepOf(card);
  if (!step || state.takenOff.includes(step.id) || state.steps.length >= MOST) return state;
  if (state.steps.some(({ id }) => id === step.id)) return state;
  return { ...state, steps: [...state.steps, step] };
}

export const tick = <S extends Steps>(state: S, id: string, done: boolean): S => ({
  ...state,
  steps: state.steps.map((step) => (step.id === id ? { ...step, done } : step)),
});

export const takeOff = <S extends Steps>(state: S, id: string): S => ({
  ...state,
  steps: state.steps.filter((step) => step.id !== id),
  takenOff: state.takenOff.includes(id) ? state.takenOff : [...state.takenOff, id],
});
