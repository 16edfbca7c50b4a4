import { type Card, createEmptyCard, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import type { ReviewCard } from './types';

/**
 * FSRS-6. No fuzz: it spreads decks of hundreds of cards over days, and here three a day are
 * the limit anyway; without it a rebuild gives the very same days. No minute steps: they are
 * for sittings with flash cards.
 */
const scheduler = fsrs({
  request_retention: 0.85,
  maximum_interval: 60,
  enable_short_term: false,
  enable_fuzz: false,
});

const DAY_MS = 86_400_000;
/** The library keeps "good" a day above "hard" and so passes its own limit by a day. */
const LONGEST_MS = 60 * DAY_MS;

/** What was seen of an answer: nobody is asked how hard it was. */
export interface Answered {
  readonly right: boolean;
  readonly hint: boolean;
  readonly easy: boolean;
}

export type ReviewRating = 'again' | 'hard' | 'good' | 'easy';

/** Wrong: again. Right after the hint: hard. Right: good, and easy where 太简单了 was tapped. */
export const ratingOf = ({ right, hint, easy }: Answered): ReviewRating =>
  !right ? 'again' : hint ? 'hard' : easy ? 'easy' : 'good';

const GRADES: Readonly<Record<ReviewRating, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/**
 * The card after a review.
 *
 * @param card `null`: never reviewed
 * @param at ISO time of the review; a clock that was put back counts as no time gone by
 * @returns the card as it was where `at` is no time
 */
export function review(
  card: ReviewCard | null,
  at: string,
  rating: ReviewRating,
): ReviewCard | null {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return card;
  const now = new Date(card ? Math.max(time, Date.parse(card.lastReview)) : time);
  const before = card ? asCard(card) : createEmptyCard(now);
  const after = scheduler.next(before, now, GRADES[rating]).card;
  return {
    due: new Date(Math.min(after.due.getTime(), now.getTime() + LONGEST_MS)).toISOString(),
    stability: after.stability,
    difficulty: after.difficulty,
    reviews: after.reps,
    lapses: after.lapses,
    lastReview: now.toISOString(),
  };
}

/** How probable it is that it is still known, 0 to 1. Told as 可以温习一下, never as a number. */
export const retrievability = (card: ReviewCard, now: Date): number =>
  scheduler.get_retrievability(asCard(card), now, false);

const asCard = (card: ReviewCard): Card => {
  const due = new Date(card.due);
  const last = new Date(card.lastReview);
  return {
    due,
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: Math.round((due.getTime() - last.getTime()) / DAY_MS),
    learning_steps: 0,
    reps: card.reviews,
    lapses: card.lapses,
    // Without minute steps every card is in review from its first answer on.
    state: State.Review,
    last_review: last,
  };
};
