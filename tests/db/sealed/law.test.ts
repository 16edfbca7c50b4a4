import Dexie, { type Table, type WhereClause } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sealed } from '../../../lib/db/sealed/middleware';

/** Every kind of table and index that a schema may ask for. */
const STORES = {
  rows: '&id, [kind+ref], at, kind, *tags, &code',
  counted: '++no, [id+scope], scope',
  pairs: '&[a+b], c',
  outside: ',size',
};

function make(name: string, key: Uint8Array | null): Dexie {
  const db = new Dexie(name);
  if (key) db.use(sealed(key));
  db.version(4).stores(STORES);
  return db;
}

let plain: Dexie;
let closed: Dexie;
let count = 0;
beforeEach(() => {
  count += 1;
  plain = make(`plain-${count}`, null);
  closed = make(`sealed-${count}`, new Uint8Array(32).fill(count));
});
afterEach(async () => {
  await plain.delete();
  await closed.delete();
});

type Act = (db: Dexie) => Promise<unknown>;

const word = fc.constantFrom('a', 'b', 'c', '店', 'a\ud800', '');
const point = fc.oneof(
  word,
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom(-0, 0.5, Number.POSITIVE_INFINITY),
  fc.constant(new Date(5)),
  fc.tuple(word, fc.integer({ min: 0, max: 1 })),
);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.oneof(one, fc.constantFrom(undefined, null, true));
const payload = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(undefined, Number.NaN, -0, new Date(7), { '\u0000': ['x'] }),
  fc.uint8Array({ maxLength: 9 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const row = fc.record(
  {
    id: point,
    kind: maybe(word),
    ref: maybe(point),
    at: maybe(point),
    tags: maybe(fc.array(fc.oneof(word, fc.constant(null)), { maxLength: 3 })),
    code: maybe(fc.integer({ min: 0, max: 30 })),
    more: payload,
  },
  { requiredKeys: ['id'] },
);
const counted = fc.record(
  { no: fc.integer({ min: 1, max: 9 }), id: word, scope: maybe(word), more: payload },
  { requiredKeys: ['id'] },
);
const pair = fc.record({ a: word, b: fc.integer({ min: 0, max: 2 }), c: maybe(word) });

const rows = (db: Dexie) => db.table('rows');
const path = fc.constantFrom('id', 'at', 'kind', ':id', 'code', 'tags');
const bounds = fc.tuple(point, point, fc.boolean(), fc.boolean());

/** One act upon a table, by its name. */
const act: fc.Arbitrary<readonly [string, Act]> = fc.oneof(
  row.map((one) => ['put', (db: Dexie) => rows(db).put(one)] as const),
  row.map((one) => ['add', (db: Dexie) => rows(db).add(one)] as const),
  fc
    .array(row, { maxLength: 4 })
    .map((some) => ['bulkPut', (db: Dexie) => rows(db).bulkPut(some, { allKeys: true })] as const),
  fc
    .array(row, { maxLength: 4 })
    .map((some) => ['bulkAdd', (db: Dexie) => rows(db).bulkAdd(some)] as const),
  point.map((key) => ['get', (db: Dexie) => rows(db).get(key)] as const),
  fc
    .array(point, { maxLength: 3 })
    .map((keys) => ['bulkGet', (db: Dexie) => rows(db).bulkGet(keys)] as const),
  point.map((key) => ['delete', (db: Dexie) => rows(db).delete(key)] as const),
  fc
    .tuple(point, word)
    .map(([key, at]) => ['update', (db: Dexie) => rows(db).update(key as never, { at })] as const),
  fc
    .tuple(path, point)
    .map(([by, key]) => ['equals', (db: Dexie) => asked(db, by).equals(key).toArray()] as const),
  fc.tuple(word, point).map(
    ([kind, ref]) =>
      [
        'compound',
        (db: Dexie) =>
          asked(db, '[kind+ref]')
            .equals([kind, ref] as never)
            .toArray(),
      ] as const,
  ),
  word.map((kind) => ['virtual', (db: Dexie) => rows(db).where({ kind }).sortBy('id')] as const),
  fc
    .tuple(path, bounds)
    .map(
      ([by, [from, to, open, shut]]) =>
        ['between', (db: Dexie) => asked(db, by).between(from, to, open, shut).toArray()] as const,
    ),
  fc
    .tuple(word, bounds)
    .map(
      ([kind]) =>
        [
          'compound between',
          (db: Dexie) =>
            rows(db)
              .where('[kind+ref]')
              .between([kind, Dexie.minKey], [kind, Dexie.maxKey])
              .primaryKeys(),
        ] as const,
    ),
  fc
    .tuple(path, fc.array(point, { maxLength: 3 }))
    .map(([by, keys]) => ['anyOf', (db: Dexie) => asked(db, by).anyOf(keys).toArray()] as const),
  fc
    .tuple(path, point, fc.integer({ min: 0, max: 3 }))
    .map(
      ([by, key, most]) =>
        [
          'above',
          (db: Dexie) => asked(db, by).above(key).limit(most).reverse().primaryKeys(),
        ] as const,
    ),
  fc
    .tuple(path, word)
    .map(
      ([by, start]) =>
        ['startsWith', (db: Dexie) => asked(db, by).startsWith(start).count()] as const,
    ),
  fc.tuple(path, fc.boolean(), fc.nat(2), fc.nat(4)).map(
    ([by, back, skip, most]) =>
      [
        'orderBy',
        (db: Dexie) => {
          const all = rows(db).orderBy(by);
          return (back ? all.reverse() : all).offset(skip).limit(most).toArray();
        },
      ] as const,
  ),
  path.map((by) => ['uniqueKeys', (db: Dexie) => rows(db).orderBy(by).uniqueKeys()] as const),
  path.map((by) => ['last', (db: Dexie) => rows(db).orderBy(by).last()] as const),
  path.map((by) => ['count', (db: Dexie) => rows(db).orderBy(by).count()] as const),
  path.map(
    (by) =>
      [
        'each',
        async (db: Dexie) => {
          const seen: unknown[] = [];
          await rows(db)
            .orderBy(by)
            .until(({ at }) => at === 'c')
            .each((one, cursor) => seen.push([one, cursor.key, cursor.primaryKey]));
          return seen;
        },
      ] as const,
  ),
  fc
    .tuple(path, point)
    .map(
      ([by, key]) =>
        [
          'modify',
          (db: Dexie) => asked(db, by).aboveOrEqual(key).modify({ kind: 'b', more: 1 }),
        ] as const,
    ),
  fc
    .tuple(path, point)
    .map(
      ([by, key]) => ['delete range', (db: Dexie) => asked(db, by).below(key).delete()] as const,
    ),
  fc.constant(['clear', (db: Dexie) => rows(db).clear()] as const),
  counted.map((one) => ['count up', (db: Dexie) => db.table('counted').add({ ...one })] as const),
  fc.array(counted, { maxLength: 3 }).map(
    (some) =>
      [
        'count all',
        (db: Dexie) =>
          db.table('counted').bulkPut(
            some.map((one) => ({ ...one })),
            { allKeys: true },
          ),
      ] as const,
  ),
  fc
    .tuple(word, word)
    .map(
      ([id, scope]) =>
        [
          'newest',
          (db: Dexie) => db.table('counted').where('[id+scope]').equals([id, scope]).last(),
        ] as const,
    ),
  pair.map((one) => ['pair', (db: Dexie) => db.table('pairs').put(one)] as const),
  fc
    .tuple(word, fc.integer({ min: 0, max: 2 }))
    .map((key) => ['get pair', (db: Dexie) => db.table('pairs').get(key)] as const),
  fc
    .tuple(point, fc.nat(4))
    .map(
      ([key, size]) => ['outside', (db: Dexie) => db.table('outside').put({ size }, key)] as const,
    ),
  fc
    .nat(4)
    .map(
      (size) =>
        ['outside by', (db: Dexie) => db.table('outside').where({ size }).primaryKeys()] as const,
    ),
  point.map((key) => ['outside get', (db: Dexie) => db.table('outside').get(key)] as const),
);
const asked = (db: Dexie, by: string) => rows(db).where(by) as WhereClause;

/** What came of it: a value, or the name of the error. */
const outcome = async (db: Dexie, todo: Act): Promise<unknown> => {
  try {
    return { value: await todo(db) };
  } catch (error) {
    return { error: (error as Error).name };
  }
};

const everything = async (db: Dexie) =>
  Promise.all(
    db.tables.map(async (table: Table) => [
      await table.toArray(),
      await table.toCollection().primaryKeys(),
    ]),
  );

describe('a sealed database answers as a plain one', () => {
  it('whatever is done with it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
        for (const db of [plain, closed])
          await Promise.all(db.tables.map((table: Table) => table.clear()));
        for (const [name, todo] of acts) {
          const [here, there] = [await outcome(plain, todo), await outcome(closed, todo)];
          expect([name, there]).toEqual([name, here]);
        }
        expect(await everything(closed)).toEqual(await everything(plain));
      }),
      { numRuns: 60 },
    );
  });

  it('inside a transaction, and when one is taken back', async () => {
    const some = { kind: 'a', at: 1, more: '竹篮' };
    for (const db of [plain, closed]) {
      await rows(db).put({ id: 'first', ...some });
      const stopped = db.transaction('rw', rows(db), async () => {
        await rows(db).put({ id: 'second', ...some });
        expect(await rows(db).where('at').aboveOrEqual(1).count()).toBe(2);
        await rows(db).delete('first');
        throw new Error('stop');
      });
      await expect(stopped).rejects.toThrow('stop');
      expect(await rows(db).toArray()).toEqual([{ id: 'first', ...some }]);
    }
  });
});
