import * as z from 'zod/mini';
import { type OutcomeReport, REPORT_LENGTHS } from '../coaching/report/types';
import type { SeenNumber } from '../coaching/session/day';
import type { Reflection, Session } from '../coaching/types';
import { sessions } from '../records/coach-rows';
import * as r from '../records/row-parts';

export interface SessionsReply {
  /** The newest first. */
  readonly sessions: readonly Session[];
  /** Of the case that is open: its code, '' where there is none. */
  readonly caseCode: string;
  /** The merchant agreed to give what is written to the agency (C4). */
  readonly mayExport: boolean;
}

/** What the records say of one day. */
export interface SessionDay {
  /** Items of a note: `offer:…`, `drill:…`. */
  readonly activities: readonly string[];
  readonly paths: readonly string[];
  readonly numbers: readonly SeenNumber[];
  /** The numbers are exact: the merchant agreed (C4). */
  readonly exact: boolean;
}

export interface OutcomeReply {
  readonly report: OutcomeReport;
  readonly mayExport: boolean;
  /** What its ids are called, in the person's language. */
  readonly names: {
    readonly metrics: Readonly<Record<string, string>>;
    readonly platforms: Readonly<Record<string, string>>;
  };
}

/** Meetings, their notes and the report. Extension pages only. */
export const sessionMessages = {
  sessions: { data: z.object({}), reply: {} as SessionsReply },
  /** The id is made by the page, so that sending twice writes once. */
  saveSession: { data: z.object({ session: sessions }), reply: {} as Session },
  /** With the coach's own thoughts about it. */
  removeSession: { data: z.object({ id: r.id }), reply: {} as Record<string, never> },
  sessionDay: { data: z.object({ date: r.day }), reply: {} as SessionDay },
  /** The coach's own thoughts: in the coach's records, whoever's are in use. */
  reflection: { data: z.object({ id: r.id }), reply: {} as { reflection: Reflection | null } },
  saveReflection: {
    data: z.object({ id: r.id, text: r.text(20_000) }),
    reply: {} as Record<string, never>,
  },
  /** Brings the shop's page that was looked at last to the front. */
  showShop: { data: z.object({}), reply: {} as { shown: boolean } },
  outcomeReport: {
    data: z.object({ length: z.literal([...REPORT_LENGTHS]) }),
    reply: {} as OutcomeReply,
  },
} as const;
