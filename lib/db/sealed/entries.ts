import { cmp, type DBCoreIndex, type DBCoreKeyRange } from 'dexie';
import { isKey } from './keys';

/** Numbers of `DBCoreRangeType`, which is a type alone. */
export const EQUAL = 1;
export const ANY = 3;
export const NEVER = 4;

/** A row as it is asked for: in the clear. */
export interface OpenRow {
  readonly primaryKey: unknown;
  readonly value: unknown;
}

/** One place of a row in an index; a list under a multi-entry index has several. */
export interface Entry extends OpenRow {
  readonly key: unknown;
}

export type Direction = 'next' | 'nextunique' | 'prev' | 'prevunique';

export function isEqual(range: DBCoreKeyRange): boolean {
  if (range.type === EQUAL) return true;
  const { lower, upper, lowerOpen, upperOpen } = range;
  return lower !== undefined && !lowerOpen && !upperOpen && isKey(lower) && cmp(lower, upper) === 0;
}

/** Is the whole of an index asked for? */
export const isWhole = ({ type, lower, upper }: DBCoreKeyRange): boolean =>
  type === ANY || (type !== NEVER && lower === undefined && upper === undefined);

/** Would a browser take this range? It refuses what is no key, and ends that cross. */
export function isSound({ type, lower, upper, lowerOpen, upperOpen }: DBCoreKeyRange): boolean {
  if (type === ANY || type === NEVER) return true;
  if ([lower, upper].some((end) => end !== undefined && !isKey(end))) return false;
  if (lower === undefined || upper === undefined) return type !== EQUAL;
  const order = cmp(lower, upper);
  return order < 0 || (order === 0 && !lowerOpen && !upperOpen);
}

export function within(range: DBCoreKeyRange, key: unknown): boolean {
  if (range.type === ANY) return true;
  if (range.type === NEVER) return false;
  const { lower, upper, lowerOpen, upperOpen } = range;
  if (lower !== undefined) {
    const order = cmp(key, lower);
    if (order < 0 || (order === 0 && lowerOpen)) return false;
  }
  if (upper === undefined) return true;
  const order = cmp(key, upper);
  return order < 0 || (order === 0 && !upperOpen);
}

/** What a row is found by in an index; nothing where it has no such key. */
export function keysIn(index: DBCoreIndex, { primaryKey, value }: OpenRow): readonly unknown[] {
  if (index.isPrimaryKey) return [primaryKey];
  const key: unknown = index.extractKey?.(value);
  if (!index.multiEntry || !Array.isArray(key)) return isKey(key) ? [key] : [];
  const kept: unknown[] = [];
  for (const one of key)
    if (isKey(one) && !kept.some((other) => cmp(other, one) === 0)) kept.push(one);
  return kept;
}

/** The entries of a range, in the order in which the browser would give them. */
export function entriesOf(
  rows: readonly OpenRow[],
  index: DBCoreIndex,
  range: DBCoreKeyRange,
  direction: Direction = 'next',
): Entry[] {
  const found = rows.flatMap((row) =>
    keysIn(index, row)
      .filter((key) => within(range, key))
      .map((key): Entry => ({ ...row, key })),
  );
  found.sort((a, b) => cmp(a.key, b.key) || cmp(a.primaryKey, b.primaryKey));
  // Of equal keys the first counts, whichever way they are walked.
  const kept = direction.endsWith('unique')
    ? found.filter(({ key }, at) => at === 0 || cmp(found[at - 1]?.key, key) !== 0)
    : found;
  return direction.startsWith('prev') ? kept.reverse() : kept;
}
