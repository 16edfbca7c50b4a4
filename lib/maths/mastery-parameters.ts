/**
 * Starting values of the mastery estimate, reasoned and not fitted: to be fitted anew when
 * consented records of enough merchants exist.
 */

/** How probable it is that somebody knows a thing before any evidence. */
export const START = 0.15;

/** Nobody is ever taken to know a thing for certain, or not at all. */
export const LOWEST = 0.01;
export const HIGHEST = 0.99;

/** From here on a thing counts as understood (level 2 asks for more beside it). */
export const UNDERSTOOD = 0.8;

/** Reading is no proof: the first opening of an item teaches this much. */
export const OPENING_TEACHES = 0.05;

interface EvidenceParameters {
  /** Right without knowing, wrong in spite of knowing, learnt by doing it. */
  readonly guess: number;
  readonly slip: number;
  readonly learn: number;
}

export const EVIDENCE = {
  choice4: { guess: 0.25, slip: 0.1, learn: 0.1 },
  choice2: { guess: 0.5, slip: 0.1, learn: 0.05 },
  /** A number typed from the own page. */
  number: { guess: 0.1, slip: 0.15, learn: 0.1 },
  /** A worksheet whose fields are filled and whose sums agree. */
  worksheet: { guess: 0.25, slip: 0.15, learn: 0.15 },
  /** A tip marked as done: self-report, weak. */
  applied: { guess: 0.4, slip: 0.15, learn: 0.1 },
  /** Told in own words, seen by the coach. */
  'teach-back': { guess: 0.1, slip: 0.1, learn: 0.1 },
} as const satisfies Record<string, EvidenceParameters>;
