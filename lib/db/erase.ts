import Dexie from 'dexie';
import type { TableName } from '../records/tables';
import { database } from './database';
import { openRecords } from './open';
import { countAll } from './records';

const PATIENCE_MS = 8000;

/**
 * Erases every database of ours, those that can not be read too.
 *
 * @returns how many rows the profile had; `null` where they could not be counted
 */
export async function eraseDatabases(
  profile: string,
): Promise<Readonly<Record<TableName, number>> | null> {
  const counts = await openRecords(profile)
    .then(countAll)
    .catch(() => null);
  const own = database(profile);
  own.close({ disableAutoOpen: false });
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  for (const name of new Set([own.name, ...names.filter((one) => one.startsWith('dongdian-'))]))
    await inTime(Dexie.delete(name));
  return counts;
}

/** A window that does not let go is told of; it does not keep who asked waiting for ever. */
async function inTime(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('blocked'), { name: 'BlockedError' })),
      PATIENCE_MS,
    );
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
