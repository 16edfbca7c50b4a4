import { sumGap } from './sum-gap';
import type { TipContext } from './types';

/** What is known beside the page's own numbers. */
export interface Happenings {
  /** Nothing was ever read by this person. */
  readonly beginner: boolean;
  readonly coach: boolean;
  /** Alerts of the page's platform which nobody has looked at. */
  readonly unreadRules: number;
  /** Tried changes whose look date has come. */
  readonly looksDue: number;
}

/** A rule that begins within a week begins soon. */
const SOON_DAYS = 7;
/** Three numbers that are off by more than this do not belong together. */
const TOLERANCE = 0.02;

/** Names of what happens on and around a page, as the signals of the paths name them. */
export function eventsOf(
  context: Omit<TipContext, 'events'>,
  { beginner, coach, unreadRules, looksDue }: Happenings,
): Set<string> {
  const events = new Set<string>();
  const metrics = [...context.metrics.values()];
  const note = (name: string, holds: boolean) => {
    if (holds) events.add(name);
  };
  note('first-run', beginner);
  note('coach-session-start', coach && context.firstVisitOfDay);
  note(
    'first-seen-metric',
    metrics.some(({ firstSeen }) => firstSeen),
  );
  note(
    'metric-drop',
    !context.afterPromotion && metrics.some(({ past }) => past?.clearly === 'lower'),
  );
  note('sum-check-failed', sumGap(context.metrics) > TOLERANCE);
  note('campaign-ended', context.afterPromotion);
  note('change-look-date', looksDue > 0);
  note('rule-unread', unreadRules > 0);
  note('rule-change-detected', unreadRules > 0);
  note('rule-effective-soon', context.ruleDays !== null && context.ruleDays <= SOON_DAYS);
  return events;
}
