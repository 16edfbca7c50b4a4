import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import type { ProfileDatabase } from '../../../lib/db/database';
import type { Evidence } from '../../../lib/learning/evidence';
import { canonical, sha256Hex } from '../../../lib/records/canonical';
import { TABLE_NAMES } from '../../../lib/records/tables';
import type { Backup } from '../../../lib/records/types';
import { DEFAULT_SETTINGS } from '../../../lib/settings/schema';

/** A database as some version of the extension left it. */
export interface Sample {
  readonly version: number;
  readonly stores: Record<string, string>;
  readonly rows: Record<string, Record<string, unknown>[]>;
}

const folder = join(import.meta.dirname, '../../fixtures/db');
export const samples: readonly Sample[] = readdirSync(folder)
  .filter((name) => /^v\d+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Sample);
export const newest = samples.reduce((one, other) => (other.version > one.version ? other : one));

export async function lay(profile: string, sample: Sample): Promise<void> {
  const old = new Dexie(`dongdian-${profile}`);
  old.version(sample.version).stores(sample.stores);
  for (const [store, rows] of Object.entries(sample.rows)) await old.table(store).bulkAdd(rows);
  old.close();
}

export async function eraseAll(): Promise<void> {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
}

const common = {
  metricId: 'visitors',
  platform: 'taobao',
  language: 'zh-CN',
  visibleMs: 0,
  at: '2026-11-21T02:00:00.000Z',
};

/** One row of every kind of evidence that carries something of its own. */
export const EVIDENCE: readonly Evidence[] = [
  {
    ...common,
    id: '1b0f7c5e-0001-4000-8000-000000000001',
    kind: 'check-answered',
    check: {
      item: 'metric/pay-conversion-rate',
      question: 'per-100',
      form: 'number',
      right: true,
      day: '2026-11-21',
      hint: false,
      easy: false,
      own: true,
    },
  },
  {
    ...common,
    id: '1b0f7c5e-0001-4000-8000-000000000002',
    kind: 'sheet-done',
    metricId: '',
    offer: { id: 'loan-cost', path: '3.1.1', sheet: 'sheet-0001', own: true },
  },
  {
    ...common,
    id: '1b0f7c5e-0001-4000-8000-000000000003',
    kind: 'tip-applied',
    tip: { id: '3.1.1/low-return', path: '3.1.1' },
  },
  {
    ...common,
    id: '1b0f7c5e-0001-4000-8000-000000000004',
    kind: 'teach-back',
    teachBack: { item: 'metric/visitors', clear: true, seenBy: 'coach' },
  },
  {
    ...common,
    id: '1b0f7c5e-0001-4000-8000-000000000005',
    kind: 'loop-closed',
    loop: {
      id: '0b0f7c5e-0003-4000-8000-000000000001',
      path: '3.2.1',
      verdict: 'clear-up',
    },
  },
  {
    ...common,
    id: '1b0f7c5e-0001-4000-8000-000000000006',
    kind: 'help-given',
    help: { what: 'share-card', path: '3.4.1', confirmedBy: 'merchant' },
  },
];

/** A file as `writeBackup` writes it, of whatever is given: also of what it would not write. */
export async function fileOf(body: object): Promise<string> {
  const rest = canonical(body).slice(1);
  const checksum = await sha256Hex(`{${rest}`);
  return `${JSON.stringify({ schema: 'dongdian-1', checksum }).slice(0, -1)},${rest}`;
}

/** The body of a backup of some version's sample. */
export function bodyOf({ version, rows }: Sample): Record<string, unknown> {
  const { consents = [], ...others } = rows;
  const tables = kept(others);
  return {
    app: '0.1.0',
    consents,
    database: version,
    exportedAt: '2026-11-22T03:00:00.000Z',
    settings: DEFAULT_SETTINGS,
    tables,
  };
}

export const backupOf = (tables: Backup['tables']): Backup => ({
  app: '0.1.0',
  database: newest.version,
  exportedAt: '2026-11-22T03:00:00.000Z',
  settings: DEFAULT_SETTINGS,
  tables,
});

/** Of tables by name, those that a backup holds. */
const kept = <T>(tables: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(tables).filter(([name]) => TABLE_NAMES.some((table) => table === name)),
  );

/** Every row of every store that a backup holds, by store. */
export async function dump(db: ProfileDatabase): Promise<Record<string, unknown[]>> {
  const entries = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return kept(Object.fromEntries(entries));
}
