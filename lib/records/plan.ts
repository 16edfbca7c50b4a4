import { isSame } from './canonical';
import { mergeConsents } from './merge-consents';
import { mergeSalts } from './merge-salts';
import { type Rows, TABLE_NAMES, TABLES, type TableName, type Tables } from './tables';

/** What becomes of the rows of one table of a file. Nothing is ever taken away. */
export interface Counts {
  /** Not here yet. */
  readonly new: number;
  /** The file's is newer and takes the place of the one here. */
  readonly changed: number;
  readonly same: number;
  /** The one here is newer and stays. */
  readonly older: number;
  /** Both are of one moment and not alike: the one here stays. */
  readonly conflicting: number;
}

export interface TablePlan<T extends TableName = TableName> {
  readonly counts: Counts;
  /** Rows to put. */
  readonly writes: Tables[T];
}
export type Plan = { readonly [T in TableName]: TablePlan<T> };

const NONE: Counts = { new: 0, changed: 0, same: 0, older: 0, conflicting: 0 };

/** What an import would do, and what it does: the same reckoning for both. */
export function planImport(file: Tables, here: Tables): Plan {
  const plans = TABLE_NAMES.map((name) => [name, planTable(name, file, here)] as const);
  return Object.fromEntries(plans) as unknown as Plan;
}

function planTable(name: TableName, file: Tables, here: Tables): TablePlan {
  if (name === 'consents') {
    const { writes, added, same } = mergeConsents(file.consents, here.consents);
    return { counts: { ...NONE, new: added, same }, writes };
  }
  if (name === 'salts') {
    const writes = mergeSalts(file.salts, here.salts);
    const same = file.salts.length - writes.length;
    return { counts: { ...NONE, new: writes.length, same }, writes };
  }
  return planRows(name, file, here);
}

function planRows<T extends TableName>(name: T, file: Tables, here: Tables): TablePlan {
  const { keyOf, stampOf } = TABLES[name];
  const mineOf: readonly Rows[T][] = here[name];
  const known = new Map(mineOf.map((row) => [keyOf(row), row]));
  const counts = { ...NONE };
  const writes: object[] = [];
  for (const row of file[name] as readonly Rows[T][]) {
    const mine = known.get(keyOf(row));
    const fate = mine === undefined ? 'new' : fateOf(row, mine);
    counts[fate] += 1;
    if (fate === 'new' || fate === 'changed') writes.push(row);
  }
  return { counts, writes: writes as unknown as Tables[T] };

  function fateOf(row: Rows[T], mine: Rows[T]): keyof Counts {
    if (isSame(row, mine)) return 'same';
    if (!stampOf) return 'conflicting';
    const [theirs, ours] = [stampOf(row, file), stampOf(mine, here)];
    return theirs > ours ? 'changed' : theirs < ours ? 'older' : 'conflicting';
  }
}

/** All tables together. */
export const sumCounts = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, one) => ({
      new: sum.new + one.new,
      changed: sum.changed + one.changed,
      same: sum.same + one.same,
      older: sum.older + one.older,
      conflicting: sum.conflicting + one.conflicting,
    }),
    NONE,
  );
