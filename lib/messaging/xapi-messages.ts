import * as z from 'zod/mini';
import { PATH_IDS } from '../paths/types';
import type { QueueCounts, RecordStore } from '../xapi/store-state';

/** What the settings show of the sharing of learning records. */
export interface RecordsInfo {
  /** How many things learnt are written down at all. */
  readonly rows: number;
  /** `null`: no record store was ever chosen. */
  readonly store:
    | (Omit<RecordStore, 'failures'> & {
        /** The key is at hand; it is kept while the browser runs. */
        readonly hasKey: boolean;
      })
    | null;
  readonly queue: QueueCounts;
}

/** A part of the file, and where the next one begins; `null`: that was the last. */
export interface RecordsFilePart {
  /** Statements as JSON, parted by commas, without the brackets around them. */
  readonly text: string;
  readonly count: number;
  readonly next: number | null;
}

export type BadgeReply =
  | { readonly made: true; readonly name: string; readonly text: string }
  /** The area is not at level 3 yet. */
  | { readonly made: false };

const address = z.string().check(z.maxLength(500));
const KeySchema = z.object({
  user: z.string().check(z.minLength(1), z.maxLength(500)),
  secret: z.string().check(z.minLength(1), z.maxLength(500)),
});

/** Part of `ToBackground`: learning records for an agency. */
export const xapiMessages = {
  recordsInfo: { data: z.object({}), reply: {} as RecordsInfo },
  /** Consent C6: sends to this address, whose host was just allowed, from now on. */
  connectRecordStore: {
    data: z.object({
      endpoint: address,
      homePage: address,
      /** What was learnt before goes too. */
      before: z.boolean(),
      key: z.nullable(KeySchema),
    }),
    reply: {} as RecordsInfo,
  },
  recordStoreKey: { data: KeySchema, reply: {} as RecordsInfo },
  recordStoreBefore: { data: z.object({ on: z.boolean() }), reply: {} as RecordsInfo },
  /** `send`: now, and once more what was not taken. `skip`: leaves out what differs there. */
  recordQueue: {
    data: z.object({ act: z.enum(['send', 'skip', 'empty']) }),
    reply: {} as RecordsInfo,
  },
  /** Takes consent C6 and the host back; the key and what waits are forgotten. */
  leaveRecordStore: { data: z.object({}), reply: {} as RecordsInfo },
  /** All statements as a file, part by part; asks nobody and sends nothing. */
  recordsFile: {
    data: z.object({
      /** The agency's home page; '' where there is none. */
      homePage: address,
      from: z.number().check(z.int(), z.minimum(0)),
    }),
    reply: {} as RecordsFilePart,
  },
  /** A badge request for an area at level 3 or above, for an agency to sign. */
  badgeRequest: { data: z.object({ path: z.enum(PATH_IDS) }), reply: {} as BadgeReply },
} as const;
