import Dexie from 'dexie';
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

/** Kept numbers, read over an index: only rows that are wanted are touched. */
export async function observationsSince(
  db: ProfileDatabase,
  { platform, metricIds, since }: HistoryQuery,
): Promise<Observation[]> {
  const { observations } = db;
  if (metricIds) {
    const places = platform === undefined ? await platformsKept(db) : [platform];
    const ids = [...new Set(metricIds)];
    const reads = places.flatMap((place) =>
      ids.map((id) =>
        observations
          .where('[platform+metricId+to]')
          .between([place, id, since], [place, id, Dexie.maxKey], true, true)
          .toArray(),
      ),
    );
    return (await Promise.all(reads)).flat();
  }
  return platform === undefined
    ? observations.where('to').aboveOrEqual(since).toArray()
    : observations
        .where('[platform+to]')
        .between([platform, since], [platform, Dexie.maxKey], true, true)
        .toArray();
}

export interface PlatformKept {
  readonly platform: string;
  readonly count: number;
  /** First and last day that any kept number speaks of (ISO). */
  readonly from: string;
  readonly to: string;
}

/** How much is kept, by platform; the most first. Reads keys, no rows but two per platform. */
export async function keptByPlatform(db: ProfileDatabase): Promise<PlatformKept[]> {
  const platforms = await platformsKept(db);
  const kept = await Promise.all(
    platforms.map(async (platform): Promise<PlatformKept> => {
      const [count, first, last] = await Promise.all([
        ofPlatform(db, platform, '[platform+to]').count(),
        ofPlatform(db, platform, '[platform+from]').first(),
        ofPlatform(db, platform, '[platform+to]').last(),
      ]);
      return { platform, count, from: first?.from ?? '', to: last?.to ?? '' };
    }),
  );
  return kept.sort((a, b) => b.count - a.count || (a.platform < b.platform ? -1 : 1));
}

/** Every platform with a kept number: one key read for each, however many rows it has. */
async function platformsKept(db: ProfileDatabase): Promise<string[]> {
  const found: string[] = [];
  for (;;) {
    const after = found.at(-1);
    const next = await (after === undefined
      ? db.observations.orderBy('[platform+to]').first()
      : db.observations.where('[platform+to]').above([after, Dexie.maxKey]).first());
    if (!next) return found;
    found.push(next.platform);
  }
}

const ofPlatform = (
  db: ProfileDatabase,
  platform: string,
  index: '[platform+to]' | '[platform+from]',
) =>
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
    if (platform !== null) return ofPlatform(db, platform, '[platform+to]').delete();
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
