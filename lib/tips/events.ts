/**
 * Things that happen outside a page's numbers. Those that this version notices by itself
 * are `true` (`page-events.ts`); the others never fire until something can notice them.
 */
export const EVENTS: Readonly<Record<string, boolean>> = {
  'first-run': true,
  'coach-session-start': true,
  'first-seen-metric': true,
  'sum-check-failed': true,
  'metric-drop': true,
  'campaign-ended': true,
  'change-look-date': true,
  'rule-change-detected': true,
  'rule-effective-soon': true,
  'rule-unread': true,
  'order-list-exported': false,
  'paid-tool-page-open': false,
  'goal-date-near': false,
  'feature-never-opened': false,
  'budget-change': false,
  'content-pack-updated': false,
  'step-pointer-abandoned': false,
  'product-changed': false,
  'story-missing': false,
  'good-review': false,
  'refund-spike': false,
  'review-due': false,
  'price-war-notice': false,
  'circle-pack-imported': false,
};
