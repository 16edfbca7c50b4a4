import type { ItemState } from './types';

/** A question as it is put: in the person's language, with their own numbers filled in. */
export interface ReadyQuestion {
  /** Ids of the core item, and of the question within it. */
  readonly item: string;
  readonly itemName: string;
  readonly question: string;
  readonly form: 'number' | 'choice4';
  /** About the merchant's own numbers. */
  readonly own: boolean;
  readonly ask: string;
  readonly hint: string;
  /** `choice4`: in the order in which they are shown. */
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  /** `number`: the word behind the box, '' where there is none. */
  readonly unit: string;
  /** `number`: the numbers it was made of. They come back with the answer and are its measure. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Of money among them (`CNY`); comes back with the answer too. */
  readonly currency: string | null;
  /** Where the numbers are from: the page in front, or days kept before. */
  readonly from: 'page' | 'kept' | null;
  /** ISO days of kept numbers. */
  readonly days: { readonly from: string; readonly to: string } | null;
}

/** Why there is no question now. */
export const NO_QUESTION = [
  /** Nothing is due, or nothing was read yet. */
  'nothing-due',
  /** Three were answered or offered today. */
  'enough-today',
  /** The item has no question that can be put now. */
  'no-question',
  'unknown-item',
] as const;
export type NoQuestion = (typeof NO_QUESTION)[number];

export type NextQuestion =
  | { readonly question: ReadyQuestion }
  | { readonly question: null; readonly why: NoQuestion };

export type AnswerReply =
  /** What was typed is no number: one sentence says so, and it is no answer. */
  | { readonly kind: 'unread'; readonly text: string }
  | {
      readonly kind: 'answered';
      readonly right: boolean;
      /** Explains, whatever was answered. */
      readonly text: string;
      /** The right answer in words. */
      readonly answer: string;
      readonly item: ItemState;
      /** `false`: a sample, or it could not be written now. */
      readonly kept: boolean;
    };

/** One item that may be looked at again. */
export interface ReviewOffer {
  readonly item: string;
  readonly name: string;
  /** Of the metric whose card it is; `null` for an offer's. */
  readonly metricId: string | null;
  /** The offer that explains it; `null` for a metric's. */
  readonly offerId: string | null;
}

export interface ReviewsDue {
  /** At most three, and never told how many more there are. */
  readonly items: readonly ReviewOffer[];
  /** One sentence above them after a long pause, or why there is nothing. */
  readonly said: string | null;
}
