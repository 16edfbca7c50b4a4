import type { Card, PartId } from '../explain/card';
import type { Language } from '../shared/text';

/** Sizes of the letters, in px on a picture that is 1024 px wide; they grow with the window. */
export const LETTERS = [28, 32, 36, 40] as const;
export type Letters = (typeof LETTERS)[number];

/** Lengths of a block, in minutes. */
export const BLOCK_MINUTES = [5, 10, 15, 20, 30] as const;

/** The last card that was opened in a tab. In memory only, never on disk. */
export interface ShownCard {
  readonly card: Card;
  /** Made-up numbers of the sample shop. */
  readonly sample: boolean;
  readonly tabId: number;
  /** ms since 1970. */
  readonly at: number;
}

/** A small step that somebody may take after the meeting, out of a card that was shown. */
export interface NextStep {
  /** The same card in the same words has the same one. */
  readonly id: string;
  readonly text: string;
  /** Name of the number it belongs to. */
  readonly of: string;
  readonly language: Language;
  readonly done: boolean;
}

/** Times in ms. Counts up; a block is a piece of it that is counted down. */
export interface Timer {
  /** When it was started last, ms since 1970; `null`: it stands still. */
  readonly since: number | null;
  /** What had passed before that. */
  readonly before: number;
  readonly block: { readonly length: number; readonly from: number } | null;
}

/** What is on the wall: a card, the steps in large letters, or nothing. */
export const SCENES = ['card', 'steps', 'blank'] as const;
export type Scene = (typeof SCENES)[number];

/** What the presenter keeps while a meeting lasts. In memory only, never on disk. */
export interface PresenterState {
  readonly letters: Letters;
  readonly scene: Scene;
  /** All parts of a card at once; else one by one. */
  readonly whole: boolean;
  /** Which part of which card is shown; another card begins at its first part. */
  readonly at: { readonly of: string; readonly part: PartId } | null;
  readonly steps: readonly NextStep[];
  /** Ids of steps that were taken off: they do not come back by themselves. */
  readonly takenOff: readonly string[];
  readonly timer: Timer;
  /** For the coach's eyes; gone with the meeting. */
  readonly notes: string;
  /** What of them was put aside for the meeting's note; '' for nothing. */
  readonly forNote: string;
}

export const NEW_MEETING: PresenterState = {
  letters: 32,
  scene: 'card',
  whole: false,
  at: null,
  steps: [],
  takenOff: [],
  timer: { since: null, before: 0, block: null },
  notes: '',
  forNote: '',
};

export type PresenterAct =
  | { readonly do: 'letters'; readonly by: 1 | -1 }
  | { readonly do: 'scene'; readonly scene: Scene }
  | { readonly do: 'whole'; readonly whole: boolean }
  | { readonly do: 'part'; readonly by: 1 | -1 }
  /** The step of the card that is shown joins the list. */
  | { readonly do: 'gather' }
  | { readonly do: 'tick'; readonly id: string; readonly done: boolean }
  | { readonly do: 'take-off'; readonly id: string }
  | { readonly do: 'timer'; readonly what: 'start' | 'pause' | 'zero' }
  /** Begins now; `null`: no block. */
  | { readonly do: 'block'; readonly minutes: number | null }
  | { readonly do: 'notes'; readonly text: string }
  /** Puts the notes aside for the meeting's note. */
  | { readonly do: 'for-note' }
  /** The meeting's note is written: the private ones go. */
  | { readonly do: 'note-written' }
  /** Everything of this meeting goes; the size of the letters stays. */
  | { readonly do: 'end' };
