import { parseSettings } from '../settings/schema';
import type { Settings } from '../settings/types';
import { canonical, sha256Hex } from './canonical';
import * as r from './row-parts';
import { isPlain, nesting } from './shape';
import { NO_ROWS, TABLE_NAMES, TABLES, type Tables } from './tables';
import {
  BACKUP_SCHEMA,
  type Backup,
  MOST_CHARACTERS,
  MOST_ROWS,
  RECORDS_VERSION,
  type Read,
  refuse,
} from './types';
import { upgradeTables } from './upgrade';
import { countRows } from './write';

/** How every file of ours begins; other programs may have put a mark or a line before it. */
const OURS = /^\uFEFF?\s*\{\s*"schema"\s*:\s*"dongdian-1"/;
const KEYS = ['app', 'consents', 'database', 'exportedAt', 'settings', 'tables'] as const;

/**
 * Reads a backup that is not sealed. Every step runs on what the one before let through, and
 * the first fault is the answer. Never throws, whatever it is given.
 */
export async function readBackup(text: string): Promise<Read<Backup>> {
  try {
    return await read(text);
  } catch {
    return refuse('damaged');
  }
}

async function read(text: string): Promise<Read<Backup>> {
  const value = parseOurs(text);
  if (!value.ok) return value;
  const { schema: _, checksum, ...body } = value.value;
  const { database } = body;
  if (Number.isSafeInteger(database) && (database as number) > RECORDS_VERSION)
    return refuse('newer');
  const written = canonical(body);
  if (checksum !== (await sha256Hex(written))) return refuse('damaged');
  // A key that stands twice is lost in parsing: what came out is not what stood there.
  const head = JSON.stringify({ schema: BACKUP_SCHEMA, checksum }).slice(0, -1);
  if (text.replace(/^\uFEFF/, '').trim() !== `${head},${written.slice(1)}`)
    return refuse('damaged');
  const read = bodyOf(body);
  if (!read) return refuse('damaged');
  const raw = Object.fromEntries(read.tables);
  if (countRows(raw) > MOST_ROWS) return refuse('too-large');
  const tables = checkRows(await upgradeTables(raw, read.database));
  if (!tables) return refuse('damaged');
  const { exportedAt, app, settings } = read;
  return { ok: true, value: { exportedAt, app, database: read.database, settings, tables } };
}

/** The object of a text that begins as ours; tells cut off from damaged. */
export function parseOurs(text: string): Read<Record<string, unknown>> {
  if (text.length > MOST_CHARACTERS) return refuse('too-large');
  if (!OURS.test(text.slice(0, 200))) {
    const begun = `{"schema":"${BACKUP_SCHEMA}"`.startsWith(text.trim());
    return refuse(begun && text.trim() !== '' ? 'cut-off' : 'not-ours');
  }
  const nested = nesting(text);
  if (nested === 'too-deep') return refuse('damaged');
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!isPlain(value)) return refuse('damaged');
    return { ok: true, value: value as Record<string, unknown> };
  } catch {
    return refuse(nested === 'open' ? 'cut-off' : 'damaged');
  }
}

interface Body {
  readonly app: string;
  readonly database: number;
  readonly exportedAt: string;
  readonly settings: Settings;
  readonly tables: readonly (readonly [string, readonly unknown[]])[];
}

function bodyOf(body: Record<string, unknown>): Body | null {
  if (Object.keys(body).sort().join() !== KEYS.join()) return null;
  const { app, consents, database, exportedAt, tables } = body;
  if (typeof app !== 'string' || !/^\d+(?:\.\d+){0,3}$/.test(app)) return null;
  if (!Number.isSafeInteger(database) || (database as number) < 1) return null;
  if (!r.time.safeParse(exportedAt).success || typeof tables !== 'object' || !tables) return null;
  const lists = Object.entries({ ...tables, consents });
  if (Object.hasOwn(tables, 'consents') || !lists.every(([, rows]) => Array.isArray(rows)))
    return null;
  const settings = soundSettings(body.settings);
  if (!settings) return null;
  return {
    app,
    database: database as number,
    exportedAt: exportedAt as string,
    settings,
    tables: lists as [string, unknown[]][],
  };
}

/** Settings heal where a key is missing; a value of another kind is no damage to be healed. */
function soundSettings(raw: unknown): Settings | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  const healed = parseSettings(raw);
  const wrong = Object.entries(healed).some(
    ([key, value]) =>
      Object.hasOwn(raw, key) &&
      canonical((raw as Record<string, unknown>)[key]) !== canonical(value),
  );
  return wrong ? null : healed;
}

/** Each row against its schema, no key twice; `null` at the first that does not fit. */
function checkRows(raw: Readonly<Record<string, readonly unknown[]>>): Tables | null {
  if (Object.keys(raw).some((name) => !Object.hasOwn(TABLES, name))) return null;
  for (const name of TABLE_NAMES) {
    const rows = raw[name] ?? [];
    const { schema, keyOf } = TABLES[name];
    if (!rows.every((row) => schema.safeParse(row).success)) return null;
    const keys = new Set(rows.map((row) => keyOf(row as never)));
    if (keys.size !== rows.length) return null;
  }
  return { ...NO_ROWS, ...raw } as Tables;
}
