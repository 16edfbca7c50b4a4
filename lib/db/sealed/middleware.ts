import type { DBCore, Middleware } from 'dexie';
import { sealedTable } from './table';

/**
 * Makes a database of sealed rows: `database.use(sealed(dataKey))` before it is opened. It
 * stands below everything of Dexie's own, so that indexes, hooks and upgrades work on rows in
 * the clear.
 */
export const sealed = (dataKey: Uint8Array): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'sealed',
  level: -2,
  create: (down) => {
    const tables = new Map<string, ReturnType<typeof sealedTable>>();
    return {
      ...down,
      table: (name) => {
        const known = tables.get(name) ?? sealedTable(down.table(name), dataKey);
        tables.set(name, known);
        return known;
      },
    };
  },
});
