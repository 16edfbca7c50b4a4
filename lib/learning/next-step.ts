import type { Sheet } from '../offers/sheet';
import type { PathId } from '../paths/types';
import type { ReviewOffer } from './ready';
import type { Condition, LearnerState, Level } from './types';

/** The one thing that the first page proposes. */
export type NextStep =
  /** A sheet that was begun in the last days. */
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  /** A noted change whose look date has come. */
  | { readonly kind: 'look'; readonly what: string }
  | { readonly kind: 'review'; readonly review: ReviewOffer }
  /** What the area nearest to its next level still asks for. */
  | {
      readonly kind: 'condition';
      readonly path: PathId;
      readonly level: Level;
      readonly condition: Condition;
    }
  | { readonly kind: 'first'; readonly path: PathId };

export interface NextStepFacts {
  /** `null`: not known yet, or it can not be read. */
  readonly state: LearnerState | null;
  /** The last touched first. */
  readonly sheets: readonly Sheet[];
  /** What noted changes with a look date that has come were about. */
  readonly looksDue: readonly string[];
  readonly reviews: readonly ReviewOffer[];
  /** ISO time before which a begun sheet is an old one. */
  readonly freshSince: string;
}

/** Where somebody begins who has read nothing: the numbers in front of them. */
const FIRST: PathId = '3.2.3';

/**
 * What comes next: a promise that is due, then what was begun, then what was learnt and fades,
 * then the area that lacks least. Always one thing.
 */
export function nextStep(facts: NextStepFacts): NextStep {
  const { state, sheets, looksDue, reviews, freshSince } = facts;
  const [look] = looksDue;
  if (look !== undefined) return { kind: 'look', what: look };
  const sheet = sheets.find((one) => one.state === 'draft' && one.updatedAt >= freshSince);
  if (sheet) return { kind: 'sheet', sheet };
  const [review] = reviews;
  if (review) return { kind: 'review', review };
  return (state && nearest(state)) ?? { kind: 'first', path: FIRST };
}

/** The begun area that lacks the fewest conditions; of equal ones the one that is known best. */
function nearest(state: LearnerState): NextStep | null {
  const begun = Object.values(state.areas)
    .filter(({ level }) => level > 0 && level < 5)
    .map((area) => ({ area, open: area.next.filter(({ have, need }) => have < need) }))
    .filter(({ open }) => open.length > 0)
    .sort((a, b) => a.open.length - b.open.length || b.area.p - a.area.p);
  const [best] = begun;
  const [condition] = best?.open ?? [];
  if (!best || !condition) return null;
  return {
    kind: 'condition',
    path: best.area.path,
    level: (best.area.level + 1) as Level,
    condition,
  };
}
