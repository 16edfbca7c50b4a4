import Dexie, { type DBCoreIndex, type DBCoreTableSchema } from 'dexie';
import type { OpenRow } from './entries';
import { isKey, keySealer } from './keys';
import { rowSeal } from './row-seal';

/** The property that holds the sealed row; the others are codes of what it is found by. */
const SEALED = '$';

export type StoredRow = Record<string, unknown>;

export interface TableSeal {
  /** The code of a primary key. What is no key is left as it is: the browser refuses it. */
  readonly place: (key: unknown) => unknown;
  readonly indexKey: (index: DBCoreIndex, key: unknown) => unknown;
  readonly closeRow: (value: unknown, key: unknown) => StoredRow;
  /** The same without the row itself, while its number is not known. */
  readonly bareRow: (value: unknown, key: unknown) => StoredRow;
  /** @param place where it lies; missing: it says so itself */
  readonly openRow: (row: StoredRow, place?: unknown) => OpenRow;
  /** The row with the number that the browser gave it. */
  readonly withKey: (value: unknown, key: unknown) => unknown;
}

/** How the rows of one table are sealed: by its primary key and its indexes. */
export function tableSeal(schema: DBCoreTableSchema, dataKey: Uint8Array): TableSeal {
  const { name, primaryKey, indexes } = schema;
  const rows = rowSeal(dataKey, name);
  const sealers = new Map<string, (key: unknown) => string>();
  const codeOf = (path: string, key: unknown): string => {
    const known = sealers.get(path) ?? keySealer(dataKey, name, path);
    sealers.set(path, known);
    return known(key);
  };
  /** A number that the browser counts up says nothing, and stays. */
  const counted = (path: string, key: unknown): boolean =>
    primaryKey.autoIncrement === true && path === pathOf(primaryKey) && typeof key === 'number';
  const code = (path: string, key: unknown): unknown =>
    !isKey(key) || counted(path, key) ? key : codeOf(path, key);

  const indexKey = ({ keyPath }: DBCoreIndex, key: unknown): unknown =>
    Array.isArray(keyPath)
      ? Array.isArray(key) && key.length === keyPath.length
        ? keyPath.map((path, at) => code(path, key[at]))
        : key
      : code(keyPath ?? '', key);
  const place = (key: unknown): unknown => indexKey(primaryKey, key);

  const singles = pathsOf(primaryKey);
  for (const index of indexes)
    if (!index.multiEntry) for (const one of pathsOf(index)) singles.add(one);
  const lists = new Set(
    indexes.filter(({ multiEntry }) => multiEntry).flatMap((index) => [...pathsOf(index)]),
  );

  function bareRow(value: unknown, key: unknown): StoredRow {
    const row: StoredRow = {};
    for (const path of singles) {
      const found = Dexie.getByKeyPath(value as object, path) as unknown;
      if (isKey(found)) Dexie.setByKeyPath(row, path, code(path, found));
    }
    for (const path of lists) {
      const found = Dexie.getByKeyPath(value as object, path) as unknown;
      const codes = Array.isArray(found)
        ? found.filter(isKey).map((one) => code(path, one))
        : found;
      if (Array.isArray(codes)) Dexie.setByKeyPath(row, path, codes);
      else if (isKey(codes)) Dexie.setByKeyPath(row, path, code(path, codes));
    }
    if (!primaryKey.outbound && !Array.isArray(primaryKey.keyPath) && isKey(key))
      Dexie.setByKeyPath(row, pathOf(primaryKey), place(key));
    return row;
  }

  return {
    place,
    indexKey,
    bareRow,
    closeRow: (value, key) => ({
      ...bareRow(value, key),
      [SEALED]: rows.close(
        primaryKey.outbound ? [key, value] : value,
        isKey(key) ? place(key) : '',
      ),
    }),
    openRow: (row, at) => {
      const lies = at ?? primaryKey.extractKey?.(row);
      const opened = rows.open(row[SEALED], lies);
      if (!primaryKey.outbound)
        return { primaryKey: primaryKey.extractKey?.(opened), value: opened };
      const [key, value] = opened as [unknown, unknown];
      return { primaryKey: key, value };
    },
    withKey: (value, key) => {
      if (primaryKey.outbound || primaryKey.extractKey?.(value) !== undefined) return value;
      const copy = { ...(value as object) };
      Dexie.setByKeyPath(copy, pathOf(primaryKey), key);
      return copy;
    },
  };
}

const pathOf = ({ keyPath }: DBCoreIndex): string => (typeof keyPath === 'string' ? keyPath : '');

const pathsOf = ({ keyPath }: DBCoreIndex): Set<string> =>
  new Set(keyPath === null ? [] : Array.isArray(keyPath) ? keyPath : [keyPath]);
