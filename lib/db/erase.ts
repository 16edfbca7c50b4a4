import Dexie from 'dexie';
import type { TableName } from '../records/tables';
import { closeDatabase, closeDatabases, databaseName, type ProfileDatabase } from './database';
import { countAll } from './records';

const PATIENCE_MS = 8000;

export type RowCounts = Readonly<Record<TableName, number>>;
export type Opens = () => Promise<ProfileDatabase>;

/**
 * Erases every database of ours, those that can not be read too.
 *
 * @param opens the profiles whose rows can be counted
 * @returns how many rows there were; `null` where they could not be counted
 */
export async function eraseDatabases(opens: readonly Opens[]): Promise<RowCounts | null> {
  const counts = await Promise.all(opens.map(countOf));
  closeDatabases();
  for (const { name } of await indexedDB.databases())
    if (name?.startsWith(databaseName(''))) await inTime(Dexie.delete(name));
  return counts.reduce((sum, one) => sum && one && added(sum, one));
}

/** @returns how many rows a profile has; `null` where they can not be counted */
export const countOf = (open: Opens): Promise<RowCounts | null> =>
  open()
    .then(countAll)
    .catch(() => null);

/** Erases the database of one profile. */
export async function eraseDatabase(profile: string): Promise<void> {
  closeDatabase(profile);
  await inTime(Dexie.delete(databaseName(profile)));
}

const added = (one: RowCounts, other: RowCounts): RowCounts =>
  Object.fromEntries(
    Object.entries(one).map(([name, count]) => [name, count + other[name as TableName]]),
  ) as RowCounts;

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
