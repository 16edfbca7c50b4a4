import { newSalt } from '../shared/random';
import { carryOver, type OldObservation } from './observations-of-1';
import * as r from './row-parts';
import { RECORDS_VERSION } from './types';

/** Tables of any version, before their rows are checked. */
type Raw = Readonly<Record<string, readonly unknown[]>>;

/**
 * What each version of the database changed in rows that were there. Versions 3 and 4 only
 * added tables and fields that may be missing.
 */
const STEPS: Readonly<Record<number, (tables: Raw) => Raw | Promise<Raw>>> = {
  1: async (tables) => {
    const old = (tables.observations ?? []) as readonly OldObservation[];
    if (!old.every(isOld)) throw new Error('no rows of version 1');
    if (old.length === 0) return tables;
    const value = newSalt();
    return {
      ...tables,
      observations: await carryOver(old, value),
      salts: [{ id: 'shops', value }],
    };
  },
};

/**
 * Brings tables of an older version to today's, as the database itself is brought there.
 *
 * @throws where they are not what that version wrote
 */
export async function upgradeTables(tables: Raw, from: number): Promise<Raw> {
  let now = tables;
  for (let version = from; version < RECORDS_VERSION; version++)
    now = (await STEPS[version]?.(now)) ?? now;
  return now;
}

const isOld = (row: OldObservation): boolean =>
  r.name.safeParse(row.platform).success &&
  r.host.safeParse(row.host).success &&
  r.name.safeParse(row.metricId).success &&
  r.time.safeParse(row.at).success &&
  Number.isFinite(row.value) &&
  typeof row.period === 'string' &&
  r.id.safeParse(row.key.replaceAll(' ', '_')).success;
