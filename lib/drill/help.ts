/**
 * Help fades: 2 shows ring, arrow and sentence; 1 the sentence, and the ring when it is asked
 * for; 0 nothing but the way to ask.
 */
export const HELP_LEVELS = [0, 1, 2] as const;
export type HelpLevel = (typeof HELP_LEVELS)[number];

export const MOST_HELP: HelpLevel = 2;

/** @param alone how often the same drill was walked without help. */
export function helpLevel(alone: number): HelpLevel {
  if (!(alone > 0)) return MOST_HELP;
  return alone < 2 ? 1 : 0;
}
