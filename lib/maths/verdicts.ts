/**
 * What can be said of a value, as ids. The words stand in `lib/i18n/maths.words.ts`; none
 * of them is good or bad by colour, and `cannot-tell` is an answer like the others.
 */
export const VERDICTS = [
  'refused', // no value; the cautions say why
  'cannot-tell',
  'reckoned', // plain arithmetic, nothing to judge
  'estimated',
  // why sales changed
  'no-sales',
  'one-step', // one period sold nothing: the first step that was zero carries all
  'main-part',
  'no-main-part',
  'cancels-out', // large parts that cancel each other
  'hardly-changed',
  // two shares
  'clear-up',
  'clear-down',
  // one day
  'usual',
  'unusual-high',
  'unusual-low',
  // calendar
  'ordinary-days',
  'before-promotion',
  'in-promotion',
  'after-promotion',
  'comparable',
  'nothing-to-compare',
  // money
  'leaves-money',
  'takes-money',
  'even',
  'loses-per-order',
  'loses-now',
  'sell-more',
  'may-sell-less',
  'possible',
  'not-possible',
  'spend-part', // the rest brings less than it costs
  'spend-all',
  'keep-last-split',
  'no-channel-earns',
  // buyers
  'list-only',
  'four-groups',
  'eight-groups',
  // rules
  'ahead',
  'started',
  // learning and goals
  'understood',
  'not-yet',
  'above-expected',
  'as-expected',
  'below-expected',
] as const;
export type Verdict = (typeof VERDICTS)[number];
