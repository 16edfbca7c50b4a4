import { type Counts, type Plan, planImport } from '../records/plan';
import { DERIVED, TABLE_NAMES, type TableName, type Tables } from '../records/tables';
import type { ProfileDatabase } from './database';

/** Everything that is kept, as of one moment. */
export const readAll = (db: ProfileDatabase): Promise<Tables> =>
  db.transaction('r', [...TABLE_NAMES], () => rowsOf(db));

async function rowsOf(db: ProfileDatabase): Promise<Tables> {
  const rows = await Promise.all(TABLE_NAMES.map((name) => db.table(name).toArray()));
  return Object.fromEntries(TABLE_NAMES.map((name, at) => [name, rows[at]])) as unknown as Tables;
}

/** What an import of these tables would do now. */
export const dryRun = async (db: ProfileDatabase, tables: Tables): Promise<Plan> =>
  planImport(tables, await readAll(db));

export type AllCounts = Readonly<Record<TableName, Counts>>;

export const countsOf = (plan: Plan): AllCounts =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, plan[name].counts])) as AllCounts;

/**
 * Brings the tables of a backup in: all of it, or nothing. It is reckoned anew inside the
 * transaction, for rows may have changed since the dry run. Rows are put and never removed;
 * what only follows from others is emptied, and made again when it is wanted.
 */
export async function applyImport(db: ProfileDatabase, tables: Tables): Promise<AllCounts> {
  const derived = DERIVED.filter((name) => db.tables.some((table) => table.name === name));
  return db.transaction('rw', [...TABLE_NAMES, ...derived], async () => {
    const plan = planImport(tables, await rowsOf(db));
    await Promise.all(
      TABLE_NAMES.map((name) => db.table(name).bulkPut(plan[name].writes as object[])),
    );
    await Promise.all(derived.map((name) => db.table(name).clear()));
    return countsOf(plan);
  });
}

/** How many rows there are, by table; derived ones are not counted. */
export async function countAll(db: ProfileDatabase): Promise<Readonly<Record<TableName, number>>> {
  const counts = await db.transaction('r', [...TABLE_NAMES], () =>
    Promise.all(TABLE_NAMES.map((name) => db.table(name).count())),
  );
  return Object.fromEntries(TABLE_NAMES.map((name, at) => [name, counts[at] ?? 0])) as Record<
    TableName,
    number
  >;
}
