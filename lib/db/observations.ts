import Dexie from 'dexie';
import { headOf, type KeyRange, keysOfMetric, keysOfPlatform } from '../history/record-key';
import type { Observation } from '../history/types';
import { isGiven } from './consents';
import type { ProfileDatabase } from './database';

/** Numbers are kept so many days from when they were last seen. */
export const KEPT_DAYS = 400;
const DAY_MS = 86_400_000;

/**
 * Keeps numbers, if consent C2 is given at this very moment. Of two for the same period the
 * one seen last stays.
 *
 * @returns how many were written.
 */
export async function keepObservations(
  db: ProfileDatabase,
  observations: readonly Observation[],
): Promise<number> {
  if (observations.length === 0) return 0;
  return db.transaction('rw', db.consents, db.observations, async () => {
    if (!(await isGiven(db, 'C2', 'all'))) return 0;
    const known = await db.observations.bulkGet(observations.map(({ key }) => key));
    const newer = observations.filter((one, at) => (known[at]?.seenAt ?? '') <= one.seenAt);
    await db.observations.bulkPut(newer);
    return newer.length;
  });
}

/** Which numbers are asked for. */
export interface HistoryQuery {
  readonly platform?: string;
  readonly metricIds?: readonly string[];
  /** First day (ISO); what ended before it is left out. */
  readonly since: string;
}

/** Kept numbers, by stretches of keys: only rows that are wanted are touched. */
export async function observationsSince(
  db: ProfileDatabase,
  { platform, metricIds, since }: HistoryQuery,
): Promise<Observation[]> {
  return db.transaction('r', db.observations, async () => {
    const platforms = platform === undefined ? await platformsKept(db) : [platform];
    const asked = metricIds && [...new Set(metricIds)];
    const heads = await Promise.all(
      platforms.map(async (place) => {
        const ids = asked ?? (await metricsKept(db, place));
        return ids.map((id) => keysOfMetric(place, id, since));
      }),
    );
    const rows = await Promise.all(heads.flat().map((keys) => within(db, keys).toArray()));
    return rows.flat();
  });
}

/** The numbers of one shop whose periods ended within these days. */
export interface ShopQuery {
  readonly shop: string;
  readonly metricIds: readonly string[];
  /** ISO dates, both inclusive. */
  readonly from: string;
  readonly to: string;
}

/** Kept numbers of one shop, by the index that holds them side by side. */
export async function shopObservations(
  db: ProfileDatabase,
  { shop, metricIds, from, to }: ShopQuery,
): Promise<Observation[]> {
  const asked = [...new Set(metricIds)];
  const rows = await db.transaction('r', db.observations, () =>
    Promise.all(
      asked.map((id) =>
        db.observations
          .where('[shop+metricId+to]')
          .between([shop, id, from], [shop, id, to], true, true)
          .toArray(),
      ),
    ),
  );
  return rows.flat();
}

export interface PlatformKept {
  readonly platform: string;
  readonly count: number;
  /** First and last day that any kept number speaks of (ISO). */
  readonly from: string;
  readonly to: string;
}

/** How much is kept, by platform; the most first. */
export async function keptByPlatform(db: ProfileDatabase): Promise<PlatformKept[]> {
  const platforms = await platformsKept(db);
  const kept = await Promise.all(
    platforms.map(async (platform): Promise<PlatformKept> => {
      const [count, first, last] = await Promise.all([
        within(db, keysOfPlatform(platform)).count(),
        byDay(db, platform, '[platform+from]').first(),
        byDay(db, platform, '[platform+to]').last(),
      ]);
      return { platform, count, from: first?.from ?? '', to: last?.to ?? '' };
    }),
  );
  return kept.sort((a, b) => b.count - a.count || (a.platform < b.platform ? -1 : 1));
}

/** Every platform with a kept number: one key is read for each, however many rows it has. */
const platformsKept = (db: ProfileDatabase): Promise<string[]> =>
  skim(db, { first: '', last: '\uffff' }, (key) => {
    const { platform } = headOf(key);
    return { name: platform, last: keysOfPlatform(platform).last };
  });

/** Every metric of a platform with a kept number. */
const metricsKept = (db: ProfileDatabase, platform: string): Promise<string[]> =>
  skim(db, keysOfPlatform(platform), (key) => {
    const { metricId } = headOf(key);
    return { name: metricId, last: keysOfMetric(platform, metricId).last };
  });

/** Goes from group to group of keys, past all that belongs to the same one. */
async function skim(
  db: ProfileDatabase,
  { first, last }: KeyRange,
  groupOf: (key: string) => { readonly name: string; readonly last: string },
): Promise<string[]> {
  const names: string[] = [];
  let from = first;
  for (;;) {
    const [next] = await db.observations
      .where(':id')
      .between(from, last, false, true)
      .limit(1)
      .primaryKeys();
    if (next === undefined) return names;
    const group = groupOf(next);
    names.push(group.name);
    from = group.last;
  }
}

const within = (db: ProfileDatabase, { first, last }: KeyRange) =>
  db.observations.where(':id').between(first, last, true, true);

const byDay = (db: ProfileDatabase, platform: string, index: '[platform+from]' | '[platform+to]') =>
  db.observations
    .where(index)
    .between([platform, Dexie.minKey], [platform, Dexie.maxKey], true, true);

/**
 * Erases kept numbers.
 *
 * @param platform of this platform; `null`: all of them, and the salt of the shops' keys.
 * @returns how many were erased.
 */
export async function eraseObservations(
  db: ProfileDatabase,
  platform: string | null,
): Promise<number> {
  return db.transaction('rw', db.observations, db.salts, async () => {
    if (platform !== null) return within(db, keysOfPlatform(platform)).delete();
    const all = await db.observations.count();
    await db.observations.clear();
    await db.salts.clear();
    return all;
  });
}

/** Removes what was last seen more than 400 days ago. @returns how many. */
export async function forgetOld(db: ProfileDatabase, now: Date): Promise<number> {
  const oldest = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
  return db.observations.where('seenAt').below(oldest).delete();
}
