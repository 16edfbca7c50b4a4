import * as z from 'zod/mini';
import { CSV_FILES } from '../records/csv-files-list';
import type { Counts } from '../records/plan';
import type { TableName } from '../records/tables';
import type { ReadFault } from '../records/types';

/** Records travel in pieces: a browser carries no message of any size. */
export const PIECE = 4 * 2 ** 20;

export type TableCounts = Readonly<Record<TableName, number>>;
export type ImportCounts = Readonly<Record<TableName, Counts>>;

/** The worker that knew this token was stopped: begin anew. Nothing was changed. */
export interface Gone {
  readonly state: 'gone';
}

/** A piece of a backup that is being saved. */
export type SavedPiece =
  | Gone
  | {
      readonly state: 'piece';
      readonly token: string;
      readonly text: string;
      readonly last: boolean;
      readonly rows: number;
      /** Rows that fit no reader and are not in the file. */
      readonly left: number;
    };

/** What an import would do. */
export interface ImportPlan {
  /** ISO time at which the file was written, and by which version. */
  readonly exportedAt: string;
  readonly app: string;
  readonly counts: ImportCounts;
  /** Updates and keys that nobody vouches for; they stay outside. */
  readonly unvouched: number;
  /** The file's settings are other ones than those here. */
  readonly otherSettings: boolean;
  /** Consent C2 as it stands, and after the import. */
  readonly keepsNumbers: { readonly before: boolean; readonly after: boolean };
}

export type OfferedReply =
  | Gone
  | { readonly state: 'more' }
  | { readonly state: 'refused'; readonly why: ReadFault }
  | { readonly state: 'plan'; readonly plan: ImportPlan };

export type AppliedReply = Gone | { readonly state: 'done'; readonly counts: ImportCounts };

/** What was erased; `null`: the records could not be read, and went uncounted. */
export interface Erased {
  readonly counts: TableCounts | null;
  /** Profiles of merchants that went too; those that were locked went uncounted. */
  readonly merchants: number;
  readonly locked: number;
  /** ISO time. */
  readonly at: string;
}

/** A table for a spreadsheet; without the consent it needs there is none. */
export type CsvReply = { readonly csv: string; readonly rows: number } | { readonly needs: 'C4' };

const token = z.string().check(z.minLength(8), z.maxLength(64));
const at = z.number().check(z.int(), z.minimum(0));

/** Part of `ToBackground`: the records as a whole. Own pages only. */
export const recordMessages = {
  recordCounts: { data: z.object({}), reply: {} as TableCounts },
  /** The next piece of a backup from a place on; `null` begins one. */
  saveRecords: {
    data: z.object({ token: z.nullable(token), at }),
    reply: {} as SavedPiece,
  },
  /** A piece of a backup that was opened; with the last one it is read, and nothing changed. */
  offerRecords: {
    data: z.object({
      token,
      at,
      text: z.string().check(z.maxLength(PIECE)),
      last: z.boolean(),
    }),
    reply: {} as OfferedReply,
  },
  /** Brings in what was offered: all of it, or nothing. */
  applyRecords: { data: z.object({ token, settings: z.boolean() }), reply: {} as AppliedReply },
  csvFile: {
    data: z.object({ file: z.enum(CSV_FILES) }),
    reply: {} as CsvReply,
  },
  /** Erases every record, every setting and whatever was remembered besides. */
  eraseRecords: { data: z.object({}), reply: {} as Erased },
} as const;
