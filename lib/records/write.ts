import { canonical, sha256Hex } from './canonical';
import { TABLE_NAMES, TABLES, type TableName, type Tables } from './tables';
import { BACKUP_SCHEMA, type Backup } from './types';

export interface Written {
  /** The whole file. */
  readonly text: string;
  readonly rows: number;
  /** Rows that no reader would take; they stay in the records and are not in the file. */
  readonly left: number;
}

/**
 * Writes a backup: `{"schema":"dongdian-1","checksum":"<SHA-256 of the rest>", …}`, canonical,
 * tables and rows in the order of their names and keys. Equal records give equal files.
 */
export async function writeBackup(backup: Backup): Promise<Written> {
  const { exportedAt, app, database, settings } = backup;
  const { consents, ...tables } = inOrder(backup.tables);
  const rest = canonical({ app, consents, database, exportedAt, settings, tables }).slice(1);
  const head = { schema: BACKUP_SCHEMA, checksum: await sha256Hex(`{${rest}`) };
  const total = countRows(backup.tables);
  const rows = countRows({ consents, ...tables });
  return { text: `${JSON.stringify(head).slice(0, -1)},${rest}`, rows, left: total - rows };
}

export const countRows = (tables: Readonly<Record<string, readonly unknown[]>>): number =>
  Object.values(tables).reduce((sum, rows) => sum + rows.length, 0);

/** Every table in the order of its keys, without rows that do not fit their schema. */
export function inOrder(tables: Tables): Tables {
  const ordered = TABLE_NAMES.toSorted().map((name) => [name, rowsOf(tables, name)]);
  return Object.fromEntries(ordered) as Tables;
}

function rowsOf<T extends TableName>(tables: Tables, name: T): Tables[T] {
  const { schema, keyOf } = TABLES[name];
  return tables[name]
    .filter((row) => schema.safeParse(row).success)
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row) as unknown as Tables[T];
}
