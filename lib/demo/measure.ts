/** A number kept as two whole ones, so that nothing is rounded before it is printed. */
export interface Measure {
  readonly as: 'count' | 'money' | 'percent' | 'ratio' | 'times' | 'seconds' | 'score';
  /** Money in fen, scores in hundredths. */
  readonly part: number;
  /** What it is divided by; 1 where nothing is. */
  readonly whole: number;
}

export const count = (part: number): Measure => ({ as: 'count', part, whole: 1 });
/** @param part fen; @param whole buyers, clicks … it is shared by */
export const money = (part: number, whole = 1): Measure => ({ as: 'money', part, whole });
export const share = (part: number, whole: number): Measure => ({ as: 'percent', part, whole });
export const ratio = (part: number, whole: number): Measure => ({ as: 'ratio', part, whole });
export const times = (part: number, whole: number): Measure => ({ as: 'times', part, whole });
export const seconds = (part: number, whole: number): Measure => ({ as: 'seconds', part, whole });
/** @param part hundredths of a point */
export const score = (part: number, whole = 1): Measure => ({ as: 'score', part, whole });

/** The number itself: yuan, a fraction, points; `null` where there is nothing to divide by. */
export function numberOf({ as, part, whole }: Measure): number | null {
  if (whole === 0) return null;
  const value = part / whole;
  return as === 'money' || as === 'score' ? value / 100 : value;
}
