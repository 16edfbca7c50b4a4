import type { Group, PublishedReport } from '../coaching/group/types';
import type { ProfileDatabase } from './database';

export type { Group, PublishedReport };

/** Stores that version 4 adds. Used in the coach's own records alone. */
export const GROUP_STORES = { groups: '&id', groupReports: '&id' } as const;

/** By their codes. */
export async function allGroups(own: ProfileDatabase): Promise<Group[]> {
  const found = await own.groups.toArray();
  return found.sort((a, b) => a.code.localeCompare(b.code) || a.id.localeCompare(b.id));
}

/** Changes a group as it stands at this moment. @returns it, or `null` where there is none */
export const changeGroup = (
  own: ProfileDatabase,
  id: string,
  change: (group: Group) => Group,
): Promise<Group | null> =>
  own.transaction('rw', own.groups, async () => {
    const kept = await own.groups.get(id);
    if (!kept) return null;
    const next = change(kept);
    await own.groups.put(next);
    return next;
  });

/** Every report that was published, of all groups: the oldest first. */
export async function publishedReports(own: ProfileDatabase): Promise<PublishedReport[]> {
  const found = await own.groupReports.toArray();
  return found.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}

/**
 * Makes and keeps a report in one go, so that two windows never publish beside each other what
 * each alone might.
 */
export const publish = <T>(
  own: ProfileDatabase,
  make: (earlier: readonly PublishedReport[]) => {
    readonly keep: PublishedReport | null;
    readonly reply: T;
  },
): Promise<T> =>
  own.transaction('rw', own.groupReports, async () => {
    const { keep, reply } = make(await publishedReports(own));
    if (keep) await own.groupReports.add(keep);
    return reply;
  });
