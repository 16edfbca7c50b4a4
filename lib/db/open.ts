import Dexie from 'dexie';
import { database, type ProfileDatabase } from './database';

/**
 * The records of a profile. What a newer version of the extension wrote is left alone: Dexie
 * would open it too and, where the stores differ, change them to what it knows.
 *
 * @throws Dexie.VersionError for records of a newer version
 */
export async function openRecords(profile: string): Promise<ProfileDatabase> {
  const records = database(profile);
  if (records.isOpen()) return records;
  const found = (await indexedDB.databases()).find(({ name }) => name === records.name);
  // The browser counts ten for each version of ours.
  if ((found?.version ?? 0) >= (records.verno + 1) * 10)
    throw new Dexie.VersionError(`${records.name} is of a newer version`);
  return records;
}
