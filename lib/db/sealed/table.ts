import Dexie, {
  type DBCoreAddRequest,
  type DBCoreCountRequest,
  type DBCoreDeleteRequest,
  type DBCoreIndex,
  type DBCoreKeyRange,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreOpenCursorRequest,
  type DBCorePutRequest,
  type DBCoreQueryRequest,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie';
import { cursorOver } from './cursor';
import {
  ANY,
  type Entry,
  entriesOf,
  isEqual,
  isSound,
  isWhole,
  NEVER,
  type OpenRow,
} from './entries';
import { type StoredRow, tableSeal } from './table-seal';

const NOTHING = { numFailures: 0, failures: {}, lastResult: undefined, results: [] };
const WHOLE: DBCoreKeyRange = { type: ANY, lower: undefined, upper: undefined };

/**
 * A table whose rows lie sealed on the disk and answers as one whose rows do not. What is
 * asked for by a whole key is found by that key's code; for stretches and for order the table
 * is opened and sorted here: codes have none.
 */
export function sealedTable(down: DBCoreTable, dataKey: Uint8Array): DBCoreTable {
  const { primaryKey } = down.schema;
  const seal = tableSeal(down.schema, dataKey);

  const stored = (trans: DBCoreTransaction, index: DBCoreIndex, range: DBCoreKeyRange) =>
    down.query({ trans, values: true, query: { index, range } }) as Promise<{
      result: StoredRow[];
    }>;

  /** The rows of a range, in any order, and perhaps more than these. */
  function openRows(
    trans: DBCoreTransaction,
    index: DBCoreIndex,
    range: DBCoreKeyRange,
  ): Promise<OpenRow[]> {
    if (range.type === NEVER) return Dexie.Promise.resolve([]) as unknown as Promise<OpenRow[]>;
    if (!primaryKey.outbound && isEqual(range)) {
      const key = seal.indexKey(index, range.lower);
      const equal = { ...range, lower: key, upper: key };
      return stored(trans, index, equal).then(({ result }) =>
        result.map((row) => seal.openRow(row)),
      );
    }
    if (!primaryKey.outbound)
      return stored(trans, primaryKey, WHOLE).then(({ result }) =>
        result.map((row) => seal.openRow(row)),
      );
    // The place of a row that does not hold its key is asked for besides.
    return down
      .query({ trans, values: false, query: { index: primaryKey, range: WHOLE } })
      .then(({ result: places }) =>
        stored(trans, primaryKey, WHOLE).then(({ result }) =>
          result.map((row, at) => seal.openRow(row, places[at])),
        ),
      );
  }

  function entries(
    trans: DBCoreTransaction,
    { index, range }: { index: DBCoreIndex; range: DBCoreKeyRange },
    direction?: Parameters<typeof entriesOf>[3],
  ): Promise<Entry[]> {
    if (!isSound(range))
      return Dexie.Promise.reject(new Dexie.DataError('No such range.')) as unknown as Promise<
        Entry[]
      >;
    return openRows(trans, index, range).then((rows) => entriesOf(rows, index, range, direction));
  }

  function write(request: DBCoreAddRequest | DBCorePutRequest): Promise<DBCoreMutateResponse> {
    const { trans, type, values } = request;
    const keys = values.map((value, at) => request.keys?.[at] ?? primaryKey.extractKey?.(value));
    const known = keys.every((key) => key !== undefined) || !primaryKey.autoIncrement;
    if (!known) return numbered(request, keys);
    const places = primaryKey.outbound ? { keys: keys.map(seal.place) } : {};
    const rows = values.map((value, at) => seal.closeRow(value, keys[at]));
    return down
      .mutate({ type, trans, values: rows, ...places })
      .then((done) => inTheClear(done, keys));
  }

  /** The browser gives the numbers: rows are added first, and sealed to their places then. */
  function numbered(
    { trans, type, values }: DBCoreAddRequest | DBCorePutRequest,
    keys: readonly unknown[],
  ): Promise<DBCoreMutateResponse> {
    const bare = values.map((value, at) => seal.bareRow(value, keys[at]));
    const outbound = primaryKey.outbound ? { keys: keys.map(seal.place) } : {};
    return down.mutate({ type, trans, values: bare, ...outbound }).then((done) => {
      const given = values.map((_, at) => keys[at] ?? done.results?.[at]);
      const sound = values.map((_, at) => at).filter((at) => !done.failures[at]);
      const rows = sound.map((at) => {
        const row = seal.closeRow(seal.withKey(values[at], given[at]), given[at]);
        return row;
      });
      const places = primaryKey.outbound ? { keys: sound.map((at) => seal.place(given[at])) } : {};
      return down
        .mutate({ type: 'put', trans, values: rows, ...places })
        .then(() => inTheClear(done, given));
    });
  }

  /** Inserted keys are told as they are, and not as they lie on the disk. */
  function inTheClear(done: DBCoreMutateResponse, keys: readonly unknown[]): DBCoreMutateResponse {
    const results = keys.map((key, at) => (done.failures[at] ? undefined : key));
    return { ...done, results, lastResult: results.at(-1) };
  }

  function remove(
    trans: DBCoreTransaction,
    keys: unknown[],
    rest: Partial<DBCoreDeleteRequest> = {},
  ): Promise<DBCoreMutateResponse> {
    const { criteria: _, ...more } = rest;
    return down
      .mutate({ ...more, type: 'delete', trans, keys: keys.map(seal.place) })
      .then((done) => ({ ...done, results: keys }));
  }

  function mutate(request: DBCoreMutateRequest): Promise<DBCoreMutateResponse> {
    switch (request.type) {
      case 'add':
      case 'put':
        return write(request);
      case 'delete':
        return remove(request.trans, request.keys);
      default:
        if (isWhole(request.range)) return down.mutate({ ...request, range: WHOLE });
        return entries(request.trans, { index: primaryKey, range: request.range }).then((found) =>
          found.length === 0
            ? NOTHING
            : remove(
                request.trans,
                found.map((entry) => entry.primaryKey),
              ),
        );
    }
  }

  return {
    ...down,
    mutate,
    get: ({ trans, key }) =>
      down
        .get({ trans, key: seal.place(key) })
        .then((row: StoredRow | undefined) => row && seal.openRow(row, seal.place(key)).value),
    getMany: ({ trans, keys }) =>
      down
        .getMany({ trans, keys: keys.map(seal.place) })
        .then((rows: (StoredRow | undefined)[]) =>
          rows.map((row, at) => row && seal.openRow(row, seal.place(keys[at])).value),
        ),
    query: ({ trans, values, limit, query, direction }: DBCoreQueryRequest) =>
      entries(trans, query, direction).then((found) => ({
        result: found
          .slice(0, limit ?? found.length)
          .map((entry) => (values ? entry.value : entry.primaryKey)),
      })),
    count: ({ trans, query }: DBCoreCountRequest) =>
      query.index.isPrimaryKey && isWhole(query.range)
        ? down.count({ trans, query })
        : entries(trans, query).then((found) => found.length),
    openCursor: ({ trans, values, query, reverse, unique }: DBCoreOpenCursorRequest) =>
      entries(trans, query, `${reverse ? 'prev' : 'next'}${unique ? 'unique' : ''}`).then(
        (found) =>
          found.length === 0
            ? null
            : cursorOver({ trans, entries: found, values: values ?? false, reverse: !!reverse }),
      ),
  };
}
