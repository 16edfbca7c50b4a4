import { giveaways } from '../disclosure/audit';
import { tooNear } from '../disclosure/near';
import {
  type CountTable,
  LEAST,
  numbersOf,
  type Place,
  type ShownTable,
} from '../disclosure/table';
import { suppress } from '../suppress';
import type { PublishedReport } from './types';

/** What is known of an earlier report. */
export type Earlier = Pick<PublishedReport, 'members' | 'tables'>;

export type Ready =
  /** Fewer than five merchants. */
  | { readonly kind: 'few' }
  /** One to four merchants make all the difference to an earlier report (its place in the list), or to several together (`null`). */
  | { readonly kind: 'too-near'; readonly earlier: number | null }
  | { readonly kind: 'ready'; readonly tables: readonly ShownTable[] };

/**
 * Makes tables fit to be shown beside every earlier report of the same coach: none too near to
 * what was published, no small number within a table, and none that comes out of this table and
 * earlier ones together.
 *
 * @param members hashed codes of those who are counted
 */
export function makeReady(
  tables: readonly CountTable[],
  members: readonly string[],
  earlier: readonly Earlier[],
): Ready {
  if (new Set(members).size < LEAST) return { kind: 'few' };
  const near = tooNear(
    members,
    earlier.map((one) => one.members),
  );
  if (near !== false) return { kind: 'too-near', earlier: near };
  const linked = connected(members, earlier);
  return { kind: 'ready', tables: tables.map((table) => besides(table, members, linked)) };
}

/** Reports that share no merchant with this one, not even by way of others, can tell nothing. */
function connected(members: readonly string[], earlier: readonly Earlier[]): Earlier[] {
  const known = new Set(members);
  const found = new Set<Earlier>();
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const one of earlier) {
      if (found.has(one) || !one.members.some((member) => known.has(member))) continue;
      found.add(one);
      for (const member of one.members) known.add(member);
    }
  }
  return earlier.filter((one) => found.has(one));
}

const sameShape = (one: ShownTable, table: CountTable): boolean =>
  one.id === table.id &&
  one.rows.join() === table.rows.join() &&
  one.columns.join() === table.columns.join();

/** Hides more and more of a table until nothing small comes out of it and the earlier ones. */
function besides(
  table: CountTable,
  members: readonly string[],
  earlier: readonly Earlier[],
): ShownTable {
  const before = earlier.flatMap(({ members: whom, tables }) => {
    const one = tables.find((other) => sameShape(other, table));
    return one ? [{ members: whom, table: one }] : [];
  });
  const alsoHidden = new Set<Place>();
  const known = new Set(before.length > 0 ? keysOf(giveaways(before)) : []);
  for (;;) {
    const shown = suppress(table, { alsoHidden });
    if (before.length === 0) return shown;
    const told = keysOf(giveaways([...before, { members, table: shown }]));
    // What the earlier ones told by themselves is not this one's doing.
    if (told.every((key) => known.has(key))) return shown;
    const [next] = numbersOf(shown)
      .filter(({ value }) => value !== null)
      .sort((a, b) => a.cells.length - b.cells.length || (a.value ?? 0) - (b.value ?? 0));
    if (!next) return shown;
    alsoHidden.add(next.place);
  }
}

const keysOf = (told: ReturnType<typeof giveaways>): string[] =>
  told.map(({ members, place }) => `${place} ${members.toSorted().join()}`);
