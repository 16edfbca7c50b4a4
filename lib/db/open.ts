import Dexie from 'dexie';
import { database, type ProfileDatabase } from './database';

/** Windows of an older version let go at once, or not at all. */
const PATIENCE_MS = 4000;

/**
 * The records of a profile. What a newer version of the extension wrote is left alone: Dexie
 * would open it too and, where the stores differ, change them to what it knows.
 *
 * @param dataKey of a sealed profile
 * @throws Dexie.VersionError for records of a newer version; `BlockedError` where an open
 *   window stands in the way of bringing them up to date
 */
export async function openRecords(
  profile: string,
  dataKey: Uint8Array | null = null,
): Promise<ProfileDatabase> {
  const records = database(profile, dataKey);
  if (records.isOpen()) return records;
  const found = (await indexedDB.databases()).find(({ name }) => name === records.name);
  // The browser counts ten for each version of ours.
  if ((found?.version ?? 0) >= (records.verno + 1) * 10)
    throw new Dexie.VersionError(`${records.name} is of a newer version`);
  await unlessBlocked(records);
  return records;
}

/** Opens, and gives up waiting for another window: who asked gets an answer. */
async function unlessBlocked(records: ProfileDatabase): Promise<void> {
  let reject: (reason: Error) => void = () => undefined;
  const late = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = () => {
    timer ??= setTimeout(
      () => reject(Object.assign(new Error('blocked'), { name: 'BlockedError' })),
      PATIENCE_MS,
    );
  };
  records.on('blocked', blocked);
  try {
    await Promise.race([records.open(), late]);
  } finally {
    clearTimeout(timer);
    records.on.blocked.unsubscribe(blocked);
  }
}
