import { PATH_IDS, type PathId } from '../paths/types';
import type { Answer, Assessment } from './types';

/** One screen: an item, asked for today or looking back. */
export interface Place {
  readonly path: PathId;
  readonly part: 'answers' | 'lookback';
  /** 1 to 12. */
  readonly item: number;
}

/** The screens in their order; at a review each item is asked twice, one after the other. */
export const placesOf = (kind: Assessment['kind']): readonly Place[] =>
  PATH_IDS.flatMap((path, at) =>
    (kind === 'start' ? (['answers'] as const) : (['answers', 'lookback'] as const)).map(
      (part) => ({ path, part, item: at + 1 }),
    ),
  );

/** What was said there; `undefined` where nobody came yet, `null` for 先不答. */
export const answerAt = (
  one: Pick<Assessment, 'answers' | 'lookback'>,
  { path, part }: Pick<Place, 'path' | 'part'>,
): Answer | undefined => one[part][path];

/** The first screen that was not answered or passed; where all were, the number of screens. */
export function resumeAt(one: Pick<Assessment, 'kind' | 'answers' | 'lookback'>): number {
  const places = placesOf(one.kind);
  const open = places.findIndex((place) => answerAt(one, place) === undefined);
  return open === -1 ? places.length : open;
}

export const isAnswered = (one: Pick<Assessment, 'kind' | 'answers' | 'lookback'>): boolean =>
  resumeAt(one) === placesOf(one.kind).length;

/** The same assessment with one answer more, or another one. */
export const withAnswer = (
  one: Assessment,
  { path, part }: Pick<Place, 'path' | 'part'>,
  answer: Answer,
  at: string,
): Assessment => ({ ...one, [part]: { ...one[part], [path]: answer }, updatedAt: at });

export interface Change {
  /** Items, out of twelve. */
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** Not answered on one of the two sides: nothing is told of them. */
  readonly open: number;
  /** Of the items answered on both sides, in steps of the scale; `null` where there are none. */
  readonly median: number | null;
}

type Answers = Assessment['answers'];

/** How one set of answers lies to another. Counts and a middle, no score. */
export function changeBetween(before: Answers, after: Answers): Change {
  const steps = PATH_IDS.flatMap((path) => {
    const [from, to] = [before[path] ?? null, after[path] ?? null];
    return from === null || to === null ? [] : [to - from];
  });
  return {
    up: steps.filter((step) => step > 0).length,
    same: steps.filter((step) => step === 0).length,
    down: steps.filter((step) => step < 0).length,
    open: PATH_IDS.length - steps.length,
    median: medianOf(steps),
  };
}

function medianOf(steps: readonly number[]): number | null {
  const sorted = steps.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

export interface Picture {
  /** The first one that was filled in to its end. */
  readonly start: Assessment | null;
  /** The newest review that was filled in to its end. */
  readonly now: Assessment | null;
  /** One that was begun and not finished, the newest. */
  readonly open: Assessment | null;
}

/** What of all assessments is shown beside each other. */
export function pictureOf(all: readonly Assessment[]): Picture {
  const sorted = all.toSorted(
    (a, b) => a.date.localeCompare(b.date) || a.updatedAt.localeCompare(b.updatedAt),
  );
  return {
    start: sorted.find(({ kind, done }) => kind === 'start' && done) ?? null,
    now: sorted.findLast(({ kind, done }) => kind === 'now' && done) ?? null,
    open: sorted.findLast(({ done }) => !done) ?? null,
  };
}
