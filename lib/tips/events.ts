/**
 * Things that happen outside a page's numbers. Those that this version notices by itself
 * are `true` (`page-events.ts`); the others never fire until something can notice them:
 * a saved file is the browser's, which nobody gave us leave to look at; no platform's pages of
 * paid tools are known by address; news in packs about places and circles comes with such packs.
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
  'goal-date-near': true,
  'feature-never-opened': true,
  'budget-change': true,
  'content-pack-updated': false,
  'step-pointer-abandoned': true,
  'product-changed': true,
  'story-missing': true,
  'good-review': true,
  'refund-spike': true,
  'review-due': true,
  'price-war-notice': true,
  'circle-pack-imported': false,
};
