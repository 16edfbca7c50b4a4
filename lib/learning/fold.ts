import { START } from '../maths/mastery-parameters';
import { PATH_IDS, type PathId } from '../paths/types';
import type { Level, ReviewCard } from './types';

/**
 * What the rows come to, kept from one row to the next. Plain data: it is written as the cache
 * and goes on from there. Pages see `LearnerState`, which is read off it.
 */
export interface Fold {
  rows: number;
  /** The row counted last, by time and then id; `null` where there is none. */
  last: { at: string; id: string } | null;
  items: Record<string, ItemFold>;
  areas: Record<PathId, AreaFold>;
  answered: { day: string; items: string[] };
  back: boolean;
}

/** Right answers, as level 2 asks for them. */
export interface Answers {
  right: number;
  /** ISO days of right answers, no more than level 2 needs. */
  days: string[];
  own: number;
}

export interface ItemFold extends Answers {
  p: number;
  level: 0 | 1 | 2;
  readAt: string | null;
  answers: number;
  lastQuestion: string | null;
  card: ReviewCard | null;
}

export interface AreaFold extends Answers {
  level: Level;
  reachedAt: string[];
  /** A core item of it, or an explanation or a case on its path, was read. */
  read: boolean;
  sheets: number;
  tips: number;
  /** Ids of closed loops, no more than level 4 needs. */
  loops: string[];
  helped: number;
}

const noAnswers = (): Answers => ({ right: 0, days: [], own: 0 });

export const freshItem = (): ItemFold => ({
  ...noAnswers(),
  p: START,
  level: 0,
  readAt: null,
  answers: 0,
  lastQuestion: null,
  card: null,
});

const freshArea = (): AreaFold => ({
  ...noAnswers(),
  level: 0,
  reachedAt: [],
  read: false,
  sheets: 0,
  tips: 0,
  loops: [],
  helped: 0,
});

export const freshFold = (): Fold => ({
  rows: 0,
  last: null,
  items: {},
  areas: Object.fromEntries(PATH_IDS.map((id) => [id, freshArea()])) as Record<PathId, AreaFold>,
  answered: { day: '', items: [] },
  back: false,
});
