import type { Answers } from '../forms/read-form';
import type { FieldSpec, RawForm } from '../forms/types';
import type { Language, LocalText } from '../shared/text';
import type { OfferFigure } from './figure';

/**
 * What a path offers: a working thing of its own kind. Adding one is one file
 * `lib/offers/<id>.offer.ts`; which path asks for it stands in `lib/paths`.
 */

export type { OfferFigure };

interface Common {
  readonly id: string;
  readonly title: LocalText;
  /** What it is for, in one or two short sentences. */
  readonly lead: LocalText;
  /** How long it takes a person who reads slowly. */
  readonly minutes: number;
  /** What its examples hold in Chinese words, in English: by the words as they stand there. */
  readonly exampleEn?: Readonly<Record<string, string>>;
  /** Where a rule or a formula of it comes from. */
  readonly sources?: readonly { readonly text: LocalText; readonly url?: string }[];
}

/** What a sum or a sheet is looked at with. */
export interface LookSetting {
  readonly language: Language;
  /** ISO date of today where the person is. */
  readonly today: string;
}

export interface ResultLine {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
}

/** What a filled offer says. Every text is in the language asked for, without a hole. */
export interface Told {
  /** The main thing, in one sentence. */
  readonly headline: string;
  readonly lines?: readonly ResultLine[];
  readonly figure?: OfferFigure | null;
  /** What to know beside it: few people, an estimate. */
  readonly cautions?: readonly string[];
  /** What would change the result, or what comes next. */
  readonly next?: readonly string[];
}

/** Numbers in, a result out, live while one types. */
export interface Calculator extends Common {
  readonly kind: 'calculator';
  readonly fields: readonly FieldSpec[];
  /** A made-up shop's numbers, exactly as typed: shown on request, and reckoned in the tests. */
  readonly example: RawForm;
  /** Called when nothing needed is missing and nothing is unclear. Refusals are told as well. */
  readonly reckon: (answers: Answers, setting: LookSetting) => Told;
}

/** One list of rows, drawn so that it says by its form what is written. */
export type RowShape =
  /** A table to fill. */
  | 'table'
  /** A list of points, each answered by a choice: given rows. */
  | 'checklist'
  /** Rungs from the bottom (now) to the top (wish). */
  | 'ladder'
  /** Stations side by side, joined by arrows: given rows. */
  | 'map'
  /** Dots on a line, oldest first: rows with a date or a moment. */
  | 'timeline'
  /** Seven days side by side: given rows. */
  | 'week';

/** How a sheet is drawn; each names the fields it draws, the others stand above it. */
export type SheetShape =
  /** Questions one under the other, like a letter to oneself. */
  | { readonly kind: 'questions' }
  | { readonly kind: RowShape; readonly rows: string }
  /** Cards to choose from; what was chosen is filled in below. */
  | { readonly kind: 'cards'; readonly choose: string }
  /** Two columns against each other: what speaks for, what against; what I lend, what I need. */
  | { readonly kind: 'two-sides'; readonly left: string; readonly right: string };

/** Ids of the row lists that a shape draws. */
export const rowsDrawnBy = (shape: SheetShape): readonly string[] => {
  switch (shape.kind) {
    case 'questions':
    case 'cards':
      return [];
    case 'two-sides':
      return [shape.left, shape.right];
    default:
      return [shape.rows];
  }
};

export interface Worksheet extends Common {
  readonly kind: 'worksheet';
  readonly shape: SheetShape;
  readonly fields: readonly FieldSpec[];
  readonly example: RawForm;
  /** What the sheet shows of itself, as far as it is filled; `null` while nothing stands in it. */
  readonly look: (answers: Answers, setting: LookSetting) => Told | null;
}

/** One answer in a scene. None is wrong: each has an effect. */
export interface SceneChoice {
  readonly id: string;
  readonly say: LocalText;
  /** What it does to the other person, and what may come of it. */
  readonly effect: LocalText;
  /** Worth keeping. At least one choice of a scene is. */
  readonly keep: boolean;
}

export interface Scene {
  readonly id: string;
  readonly title: LocalText;
  /** What happens, and what the other person says. */
  readonly situation: LocalText;
  /** A question before the answer: what may the other person feel? */
  readonly feel?: { readonly ask: LocalText; readonly choices: readonly SceneChoice[] };
  readonly choices: readonly SceneChoice[];
}

/** One stop of the step pointer. The person acts; nothing is clicked for them. */
export interface DrillStep {
  readonly id: string;
  readonly say: LocalText;
  /** Where it points: a metric's mark, or words that stand on a link, tab or button. */
  readonly at:
    | { readonly metric: string }
    | { readonly words: readonly string[] }
    | { readonly nowhere: true };
}

export interface Drill {
  readonly id: string;
  /** Page of the sample store on which it can be tried (`overview`, `ads`, …). */
  readonly demoPage: string;
  /** Page kinds of real back offices for which it fits. */
  readonly pageKinds: readonly string[];
  readonly steps: readonly DrillStep[];
}

export type PracticePart =
  | { readonly kind: 'scenes'; readonly scenes: readonly Scene[] }
  | {
      readonly kind: 'sheet';
      readonly shape: SheetShape;
      readonly fields: readonly FieldSpec[];
      readonly example: RawForm;
      readonly look: (answers: Answers, setting: LookSetting) => Told | null;
    }
  /** The made-up cases of `lib/cases` for the path it was opened from, or for all. */
  | { readonly kind: 'cases'; readonly of: 'path' | 'all' }
  | { readonly kind: 'drill'; readonly drill: Drill }
  /** The sliders: what if more people came, paid, or spent? With typed or kept numbers. */
  | { readonly kind: 'what-if' }
  /** Up to three check questions of the explanations. */
  | { readonly kind: 'questions' };

export interface Practice extends Common {
  readonly kind: 'practice';
  readonly parts: readonly PracticePart[];
}

export interface CheckQuestion {
  readonly ask: LocalText;
  readonly choices: readonly {
    readonly id: string;
    readonly text: LocalText;
    readonly right: boolean;
    /** Said after it was chosen: explains, never scolds. */
    readonly why: LocalText;
  }[];
}

export interface Explanation extends Common {
  readonly kind: 'explanation';
  readonly sections: readonly { readonly title: LocalText; readonly text: LocalText }[];
  /** The same with the shop's own numbers, where the person has them. */
  readonly own?: {
    readonly fields: readonly FieldSpec[];
    readonly example: RawForm;
    readonly tell: (answers: Answers, setting: LookSetting) => Told;
  };
  readonly check?: CheckQuestion;
  /** Leads to the page of this version's own content: the rule alerts, the dictionary. */
  readonly library?: 'rules' | 'metrics';
}

/** A choice made by the software for this moment: one small step, and why it appears. */
export interface TipOffer extends Common {
  readonly kind: 'tip';
  /** How it chooses, in plain words: shown as "为什么看到它". */
  readonly how: LocalText;
  /** What one can set about it. */
  readonly fields: readonly FieldSpec[];
  readonly example: RawForm;
  readonly look: (answers: Answers, setting: LookSetting) => Told | null;
}

/** Cards of `lib/resources`, those that fit the person first. */
export interface ResourceList extends Common {
  readonly kind: 'resource';
  /** Kinds of cards shown (`fund`, `course`, `tool` …). */
  readonly cards: readonly string[];
  /** What is asked to sort them; each may stay blank. */
  readonly asks: readonly ('city' | 'form' | 'months' | 'people' | 'topic' | 'budget')[];
  /** A sheet that helps to ask: a brief, a request to copy. */
  readonly request?: {
    readonly fields: readonly FieldSpec[];
    readonly example: RawForm;
    readonly look: (answers: Answers, setting: LookSetting) => Told | null;
  };
  /** Said where no card fits: where else to ask. */
  readonly none: LocalText;
}

export interface AgendaItem {
  readonly minutes: number;
  readonly say: LocalText;
}

/** What a social worker runs with one person or a group. */
export interface CoachActivity extends Common {
  readonly kind: 'coach-activity';
  readonly who: 'one' | 'group';
  readonly agenda: readonly AgendaItem[];
  readonly materials: readonly LocalText[];
  /** The sheet that goes round, or that the coach fills; printable. */
  readonly sheet?: {
    readonly shape: SheetShape;
    readonly fields: readonly FieldSpec[];
    readonly example: RawForm;
    readonly look: (answers: Answers, setting: LookSetting) => Told | null;
  };
}

export type Offer =
  | Calculator
  | Worksheet
  | Practice
  | Explanation
  | TipOffer
  | ResourceList
  | CoachActivity;
export type OfferKind = Offer['kind'];

export const calculator = (offer: Omit<Calculator, 'kind'>): Calculator => ({
  kind: 'calculator',
  ...offer,
});
export const worksheet = (offer: Omit<Worksheet, 'kind'>): Worksheet => ({
  kind: 'worksheet',
  ...offer,
});
export const practice = (offer: Omit<Practice, 'kind'>): Practice => ({
  kind: 'practice',
  ...offer,
});
export const explanation = (offer: Omit<Explanation, 'kind'>): Explanation => ({
  kind: 'explanation',
  ...offer,
});
export const tipOffer = (offer: Omit<TipOffer, 'kind'>): TipOffer => ({ kind: 'tip', ...offer });
export const resourceList = (offer: Omit<ResourceList, 'kind'>): ResourceList => ({
  kind: 'resource',
  ...offer,
});
export const coachActivity = (offer: Omit<CoachActivity, 'kind'>): CoachActivity => ({
  kind: 'coach-activity',
  ...offer,
});
