import { NEWS } from './score';
import type { Comparison } from './types';

/** A change that waits for a visit that sees it too. */
export interface Pending {
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

export interface Look {
  readonly comparison: Pick<Comparison, 'score' | 'verdict'>;
  /** Of the text that is new. */
  readonly hash: string;
  /** In the merchant's own tab, or behind their back. */
  readonly seenIn: 'tab' | 'background';
  /** The page was quiet and long enough to be whole. */
  readonly complete: boolean;
  readonly pending: Pending | null;
  readonly now: number;
}

/** `alert` now, `wait` for a second look, keep `quiet` in the list, or `drop`. */
export type Decision = 'alert' | 'wait' | 'quiet' | 'drop';

const DAY = 24 * 60 * 60 * 1000;
/** By itself certain: a figure with its unit, a duty. */
const CERTAIN = NEWS + 1;

/**
 * Whether a change is told. Certain ones seen whole in the merchant's own tab at once; all others
 * when a visit at least a day later, or another one in the tab, sees the same text.
 */
export function decide({ comparison, hash, seenIn, complete, pending, now }: Look): Decision {
  if (comparison.verdict === 'failed-visit' || comparison.verdict === 'noise') return 'drop';
  if (comparison.score < NEWS) return 'quiet';
  if (seenIn === 'tab' && complete && comparison.score >= CERTAIN) return 'alert';
  const agrees = pending?.hash === hash;
  if (agrees && (seenIn === 'tab' || now - pending.since >= DAY)) return 'alert';
  return 'wait';
}
