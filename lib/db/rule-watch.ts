import type { RuleChange } from '../rules/feed/types';
import type { Kept } from '../rules/watch/see-page';
import type { LookPlan, NoticeLink, RuleHistory, WatchedRule } from '../rules/watch/types';
import type { ProfileDatabase } from './database';

/** Stores that version 4 adds. */
export const WATCH_STORES = {
  watchedRules: '&key, lookAt, lastSeen',
  ruleSnapshots: '&key',
  ownAlerts: '&id, key',
  noticeLinks: '&key, seenAt',
} as const;

/** An alert that no feed told, with the page it comes from. */
export interface KeptOwnAlert {
  id: string;
  key: string;
  alert: RuleChange;
}

/** So many pages are watched; of those nobody switched on, the ones seen longest ago go first. */
export const MOST_WATCHED = 500;
const MOST_LINKS = 100;
const MOST_ALERTS = 300;

/** Known of one page; `null` where it was never seen. */
export async function keptRule(db: ProfileDatabase, key: string): Promise<Kept | null> {
  return db.transaction('r', db.watchedRules, db.ruleSnapshots, async () => {
    const [rule, history] = await Promise.all([
      db.watchedRules.get(key),
      db.ruleSnapshots.get(key),
    ]);
    return rule && history ? { rule, history } : null;
  });
}

/**
 * Reads what is known of a page, lets `judge` make something of it and writes that, in one go:
 * two tabs with the same page do not write over each other.
 *
 * @param judge pure and quick; the records are locked meanwhile
 */
export async function updateRule<T>(
  db: ProfileDatabase,
  key: string,
  judge: (known: Kept | null) => {
    readonly rule: WatchedRule | null;
    readonly history: RuleHistory | null;
    readonly alert: RuleChange | null;
    readonly result: T;
  },
): Promise<T> {
  const stores = [db.watchedRules, db.ruleSnapshots, db.ownAlerts, db.noticeLinks];
  return db.transaction('rw', stores, async () => {
    const [rule, history] = await Promise.all([
      db.watchedRules.get(key),
      db.ruleSnapshots.get(key),
    ]);
    const next = judge(rule && history ? { rule, history } : null);
    if (next.rule) await db.watchedRules.put(next.rule);
    // Most visits change nothing of the texts, which are the heavy part.
    if (next.history && next.history !== history) await db.ruleSnapshots.put(next.history);
    if (next.alert) await keepAlert(db, key, next.alert);
    // What was opened is no longer told of.
    await db.noticeLinks.delete(key);
    if (!rule && next.rule) await forgetSurplus(db);
    return next.result;
  });
}

async function keepAlert(db: ProfileDatabase, key: string, alert: RuleChange): Promise<void> {
  await db.ownAlerts.put({ id: alert.id, key, alert });
  if ((await db.ownAlerts.count()) <= MOST_ALERTS) return;
  const all = await db.ownAlerts.toArray();
  const oldest = all.sort((a, b) => seenDay(a).localeCompare(seenDay(b)));
  await db.ownAlerts.bulkDelete(oldest.slice(0, all.length - MOST_ALERTS).map(({ id }) => id));
}

const seenDay = ({ alert }: KeptOwnAlert): string => alert.own?.seen ?? '';

async function forgetSurplus(db: ProfileDatabase): Promise<void> {
  const surplus = (await db.watchedRules.count()) - MOST_WATCHED;
  if (surplus <= 0) return;
  const oldest = await db.watchedRules
    .orderBy('lastSeen')
    .filter(({ look }) => look === null)
    .limit(surplus)
    .primaryKeys();
  await db.watchedRules.bulkDelete(oldest);
  await db.ruleSnapshots.bulkDelete(oldest);
}

/** Every watched page, the last seen first. */
export const watchedRules = (db: ProfileDatabase): Promise<WatchedRule[]> =>
  db.watchedRules.orderBy('lastSeen').reverse().toArray();

export const ruleHistories = (db: ProfileDatabase): Promise<RuleHistory[]> =>
  db.ruleSnapshots.toArray();

export const ruleHistory = async (db: ProfileDatabase, key: string): Promise<RuleHistory | null> =>
  (await db.ruleSnapshots.get(key)) ?? null;

/** How many versions there are of each page. */
export async function versionCounts(db: ProfileDatabase): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  await db.ruleSnapshots.each(({ key, versions }) => {
    counts.set(key, versions.length);
  });
  return counts;
}

export const ownAlerts = async (db: ProfileDatabase): Promise<RuleChange[]> =>
  (await db.ownAlerts.toArray()).map(({ alert }) => alert);

export const ownAlertsOf = async (db: ProfileDatabase, key: string): Promise<RuleChange[]> =>
  (await db.ownAlerts.where('key').equals(key).toArray()).map(({ alert }) => alert);

/** Switches looking on (with a plan) or off (`null`). @returns false: no such page */
export async function planLook(
  db: ProfileDatabase,
  key: string,
  plan: { readonly look: LookPlan | null; readonly lookAt: number },
): Promise<boolean> {
  return (await db.watchedRules.update(key, { ...plan })) > 0;
}

/** Pages whose look is due, the longest due first. */
export const dueLooks = (db: ProfileDatabase, now: number, most: number): Promise<WatchedRule[]> =>
  db.watchedRules.where('lookAt').between(1, now, true, true).limit(most).toArray();

/** When the next look is due (ms since 1970); `null`: never. */
export async function nextLookAt(db: ProfileDatabase): Promise<number | null> {
  return (await db.watchedRules.where('lookAt').above(0).first())?.lookAt ?? null;
}

/** Erases a page with its versions, its alerts and what was done with them. */
export async function forgetRule(db: ProfileDatabase, key: string): Promise<void> {
  const stores = [db.watchedRules, db.ruleSnapshots, db.ownAlerts, db.ruleAlerts];
  await db.transaction('rw', stores, async () => {
    const ids = await db.ownAlerts.where('key').equals(key).primaryKeys();
    await db.watchedRules.delete(key);
    await db.ruleSnapshots.delete(key);
    await db.ownAlerts.bulkDelete(ids);
    await db.ruleAlerts.bulkDelete(ids);
  });
}

/** Links to announcements that were not opened yet, the last seen first. */
export const noticeLinks = (db: ProfileDatabase): Promise<NoticeLink[]> =>
  db.noticeLinks.orderBy('seenAt').reverse().toArray();

/** Keeps links, but none to a page that was opened. The day one was first seen stays. */
export async function keepLinks(db: ProfileDatabase, links: readonly NoticeLink[]): Promise<void> {
  if (links.length === 0) return;
  await db.transaction('rw', db.noticeLinks, db.watchedRules, async () => {
    for (const link of links) {
      if (await db.watchedRules.get(link.key)) continue;
      if (!(await db.noticeLinks.get(link.key))) await db.noticeLinks.add(link);
    }
    const surplus = (await db.noticeLinks.count()) - MOST_LINKS;
    if (surplus > 0) await db.noticeLinks.orderBy('seenAt').limit(surplus).delete();
  });
}
