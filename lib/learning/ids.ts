import type { ClosedLoop, HelpGiven } from './evidence';

/** Ids of what happens once: the same act told twice is one row. */

/** A sheet counts once as finished, and once more when its own numbers took the example's place. */
export const sheetDoneId = (sheet: string, own: boolean): string =>
  `sheet-done|${sheet}|${own ? 'own' : 'example'}`;

/** A tip may be done again on another day. @param day ISO */
export const tipAppliedId = (tip: string, day: string): string => `tip-applied|${tip}|${day}`;

/** @param what the offer, or one case of it @param day ISO */
export const offerReadId = (what: string, day: string): string => `offer-read|${what}|${day}`;

/** Waiting closes nothing; what was decided once stays one loop, however often it is decided. */
export const loopClosedId = ({ id }: Pick<ClosedLoop, 'id'>): string => `loop-closed|${id}`;

/** @param of the sheet it was given with, or an id made by the page */
export const helpGivenId = (what: HelpGiven['what'], of: string): string =>
  `help-given|${what}|${of}`;
