import { sumGap } from './sum-gap';
import type { TipContext } from './types';

/** What is known beside the page's own numbers. */
export interface Happenings {
  /** Nothing was ever read by this person. */
  readonly beginner: boolean;
  readonly coach: boolean;
  /** Alerts of the page's platform which nobody has looked at. */
  readonly unreadRules: number;
  /** Tried changes whose look date has come, and those that wait for theirs. */
  readonly looksDue: number;
  readonly looksWaiting: number;
  /** Days since a page of this kind was open last; `null`: never, or not known. */
  readonly daysAway: number | null;
  /** How often one drill was begun and left. */
  readonly drillsLeft: number;
  /** Days to the nearest look date of a goal ladder that nobody has looked back on. */
  readonly goalDays: number | null;
  /** Titles of announcements that stand on the page's platform and were not opened. */
  readonly notices: readonly string[];
  /** A review of a metric on the page is due. */
  readonly reviewDue: boolean;
}

/** A rule that begins within a week begins soon. */
const SOON_DAYS = 7;
/** A goal is looked at again around its day. */
const GOAL_DAYS = 7;
/** Away for a month: a page of this kind is as good as new. */
const MONTH = 30;
/** Fewer refunds than this are no pattern. */
const LEAST_REFUNDS = 3;
/** A notice that proposes lower prices. */
const LOWER_PRICES =
  /降价|低价|比价|价格力|价格竞争|lower(?:ing)? (?:your )?prices?|price (?:war|match)/i;
const REFUNDS = ['refund-orders', 'refund-buyers'];
/** Offers after which a shop has its line. */
const STORIES = ['who-for', 'brand-story'];
/** Pages on which goods are put right, and lines about a shop are missed. */
const GOODS: ReadonlySet<string | null> = new Set(['product-list', 'product-single']);
/** Three numbers that are off by more than this do not belong together. */
const TOLERANCE = 0.02;

/** Names of what happens on and around a page, as the signals of the paths name them. */
export function eventsOf(context: Omit<TipContext, 'events'>, around: Happenings): Set<string> {
  const events = new Set<string>();
  const metrics = [...context.metrics.values()];
  const note = (name: string, holds: boolean) => {
    if (holds) events.add(name);
  };
  const number = (id: string) => context.metrics.get(id);
  const onGoods = GOODS.has(context.pageKind);
  note('first-run', around.beginner);
  note('coach-session-start', around.coach && context.firstVisitOfDay);
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
  note('change-look-date', around.looksDue > 0);
  note('product-changed', onGoods && around.looksDue + around.looksWaiting === 0);
  note('story-missing', onGoods && !STORIES.some((offer) => context.finished.has(offer)));
  note('feature-never-opened', (around.daysAway ?? 0) >= MONTH);
  note('step-pointer-abandoned', around.drillsLeft >= 2);
  note('goal-date-near', around.goalDays !== null && Math.abs(around.goalDays) <= GOAL_DAYS);
  note(
    'price-war-notice',
    around.notices.some((title) => LOWER_PRICES.test(title)),
  );
  note('review-due', around.reviewDue);
  note(
    'budget-change',
    context.pageKind === 'ad-campaign' && number('ad-daily-budget') !== undefined,
  );
  note('good-review', (number('positive-review-count')?.value ?? 0) > 0);
  note(
    'refund-spike',
    !context.afterPromotion &&
      REFUNDS.some((id) => {
        const refunds = number(id);
        return refunds?.past?.clearly === 'higher' && refunds.value >= LEAST_REFUNDS;
      }),
  );
  note('rule-unread', around.unreadRules > 0);
  note('rule-change-detected', around.unreadRules > 0);
  note('rule-effective-soon', context.ruleDays !== null && context.ruleDays <= SOON_DAYS);
  return events;
}
