import type { Settings } from '../settings/types';
import type { Tables } from './tables';

/** Name of the file format; its first key, so that a file is known by its first letters. */
export const BACKUP_SCHEMA = 'dongdian-1';
/** Schema of the database that is written today; older ones are brought up to it. */
export const RECORDS_VERSION = 4;

/** Years of daily use stay below a third of it. */
export const MOST_CHARACTERS = 128 * 2 ** 20;
export const MOST_ROWS = 1_000_000;
export const DEEPEST = 24;

/** One profile: everything that is kept of a person, at one moment. */
export interface Backup {
  /** ISO time. */
  readonly exportedAt: string;
  /** Versions of the extension and of the database that wrote it. */
  readonly app: string;
  readonly database: number;
  readonly settings: Settings;
  readonly tables: Tables;
}

/** Why a file is not read. Nothing is changed in any of these cases. */
export const READ_FAULTS = [
  'not-ours',
  'cut-off',
  'damaged',
  'newer',
  'too-large',
  'passphrase',
  'wrong-passphrase',
] as const;
export type ReadFault = (typeof READ_FAULTS)[number];

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: ReadFault };

export const refuse = (why: ReadFault): { readonly ok: false; readonly why: ReadFault } => ({
  ok: false,
  why,
});
