/** The three stretches of days that every page of the sample store can show. */
export const DEMO_TABS = ['yesterday', 'last7', 'last30'] as const;
export type DemoTab = (typeof DEMO_TABS)[number];
export const TAB_DAYS: Readonly<Record<DemoTab, number>> = { yesterday: 1, last7: 7, last30: 30 };
