import type { RuleChange } from './types';

/** From here on a change is news by itself. */
export const NEWS = 3;
/** So many middling changes are news together. */
const MANY = 4;

/** Weight of the heaviest change, and one more where several middling ones come together. */
export function scoreOf(changes: readonly RuleChange[]): number {
  const most = changes.reduce((top, { weight }) => Math.max(top, weight), 0);
  const middling = changes.filter(({ weight }) => weight === NEWS - 1).length;
  return most === NEWS - 1 && middling >= MANY ? NEWS : most;
}
