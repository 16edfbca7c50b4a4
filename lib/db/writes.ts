import type Dexie from 'dexie';

interface Written {
  /** Which opening of the database this is: what was erased and made anew is another one. */
  readonly opening: number;
  readonly tables: Map<string, number>;
}

const written = new WeakMap<Dexie, Written>();
let openings = 0;

/** For a database that is being made: notices every write, below the tables. */
export function noticeWrites(db: Dexie): void {
  db.use({
    stack: 'dbcore',
    name: 'writes',
    // Made at each opening.
    create: (core) => {
      openings += 1;
      const tables = new Map<string, number>();
      written.set(db, { opening: openings, tables });
      return {
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: (request) => {
              tables.set(name, (tables.get(name) ?? 0) + 1);
              return table.mutate(request);
            },
          };
        },
      };
    },
  });
}

/**
 * Another text after each write to a table that was asked for here: what was read under the
 * same one still holds, since whoever reads after the asking waits for the write. Only the
 * background opens the records, so that nothing can be written past it.
 */
export function writesTo(db: Dexie, table: string): string {
  const known = written.get(db);
  return known ? `${known.opening} ${known.tables.get(table) ?? 0}` : '';
}
