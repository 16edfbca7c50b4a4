import type { PathId } from '../paths/types';
import type { LocalText } from '../shared/text';

/** Levels of an area, 0 (not looked at) to 5 (can help others); they never go down on screen. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** One of at most 40 things worth keeping in mind, and asked about again. */
export interface CoreItem {
  /** `metric/pay-conversion-rate` or `offer/ad-break-even`. */
  readonly id: string;
  /** The area it belongs to. */
  readonly path: PathId;
  readonly name: LocalText;
  /** Its card, or the offer that explains it. */
  readonly subject: { readonly metric: string } | { readonly offer: string };
}

/** A review card of one core item, as the schedule has it. Times are ISO. */
export interface ReviewCard {
  readonly due: string;
  /** FSRS-6: days after which it is known with 90 %, and 1 (easy) to 10. */
  readonly stability: number;
  readonly difficulty: number;
  readonly reviews: number;
  readonly lapses: number;
  readonly lastReview: string;
}

export interface ItemState {
  readonly id: string;
  /** 0.01 to 0.99. */
  readonly p: number;
  /** 0 not read, 1 read, 2 understood by all conditions of level 2 for this item alone. */
  readonly level: 0 | 1 | 2;
  /** When it was read first, ISO time; `null`: never. */
  readonly readAt: string | null;
  readonly answers: number;
  /** Id of the question that was answered last, within the item. */
  readonly lastQuestion: string | null;
  /** `null`: never asked. */
  readonly card: ReviewCard | null;
}

/** What an area's next level asks for: each condition with what is there and what is needed. */
export interface Condition {
  readonly id:
    | 'card-read'
    | 'mastery'
    | 'right-answers'
    | 'right-days'
    | 'own-number'
    | 'sheet-done'
    | 'tip-applied'
    | 'loops'
    | 'help-given';
  readonly have: number;
  readonly need: number;
}

export interface AreaState {
  readonly path: PathId;
  /** The highest ever reached. */
  readonly level: Level;
  /** When each level was reached first, ISO time; index 0 is level 1. */
  readonly reachedAt: readonly string[];
  /** Mean of its core items' p. */
  readonly p: number;
  /** Of the level after `level`; empty at 5. */
  readonly next: readonly Condition[];
}

/** All that follows from the evidence. Plain data: it can be kept as a cache, and rebuilt. */
export interface LearnerState {
  /** How many rows it was made of. */
  readonly rows: number;
  /** ISO time of the newest row; '' where there is none. */
  readonly lastAt: string;
  /** Items that were answered on the newest day (ISO, where the person was) with answers. */
  readonly answered: { readonly day: string; readonly items: readonly string[] };
  /** Back after a pause of 30 days or more, and nothing was answered since. */
  readonly back: boolean;
  readonly items: Readonly<Record<string, ItemState>>;
  readonly areas: Readonly<Record<PathId, AreaState>>;
}

/** A question of a core item. One file `lib/learning/questions/<item>.questions.ts` per item. */
export type CheckQuestion = OwnNumberQuestion | ChoiceQuestion;

interface QuestionCommon {
  /** Unique within its item. */
  readonly id: string;
  readonly hint: LocalText;
  /** What is said after a right answer, and after another one: it explains, and blames nobody. */
  readonly right: LocalText;
  readonly wrong: LocalText;
}

/**
 * A number to type, out of numbers of the merchant's own page or history.
 * `answer` is a formula over metric ids as in `lib/metrics` (`buyers / visitors * 100`).
 */
export interface OwnNumberQuestion extends QuestionCommon {
  readonly form: 'number';
  /** `{metricId in camel case}` slots for the needed numbers, as a person says them. */
  readonly ask: LocalText;
  /** Metric ids that must be at hand for one and the same period. */
  readonly needs: readonly string[];
  readonly answer: string;
  /** What is typed: decides the word behind the box and the tolerance (2 % or 1 unit). */
  readonly unit: 'people' | 'money' | 'per-100' | 'times' | 'count' | 'minutes';
  /** Numbers that people do come to, each with what is said to it. */
  readonly slips?: readonly Slip[];
}

export interface Slip {
  /** In the unit of the answer. */
  readonly value: number;
  readonly because: LocalText;
}

/** Four choices, one right; each of the other three is a pitfall people do fall into. */
export interface ChoiceQuestion extends QuestionCommon {
  readonly form: 'choice4';
  readonly ask: LocalText;
  readonly answer: LocalText;
  readonly others: readonly [WrongChoice, WrongChoice, WrongChoice];
}

export interface WrongChoice {
  readonly text: LocalText;
  /** What is said to this choice in particular. */
  readonly because: LocalText;
}

/** The questions of one core item: at least two. */
export interface ItemQuestions {
  readonly item: string;
  readonly questions: readonly CheckQuestion[];
}

export const defineQuestions = (questions: ItemQuestions): ItemQuestions => questions;
