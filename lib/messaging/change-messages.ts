import * as z from 'zod/mini';
import type { Verdict } from '../explain/card';
import type { ChangeProblems } from '../insight/changes/read-change';
import { type ChangeEntry, DECISIONS, type JudgedShare } from '../insight/changes/types';
import type { Unit } from '../shared/sighting';

/** One entry of the change log with what can be told of it today, in the person's language. */
export interface ToldChange {
  readonly entry: ChangeEntry;
  /** The metric in words; its id where this version does not know it. */
  readonly name: string;
  readonly platformName: string | null;
  readonly unit: Unit;
  /** `due`: its look date is here and nothing was decided since. */
  readonly state: 'waiting' | 'due' | 'decided';
  readonly verdict: Verdict | null;
  /** The direction, also where neither is the good one. */
  readonly found: 'clear-up' | 'clear-down' | 'cannot-tell' | null;
  readonly sentences: readonly string[];
  /** For the picture of two shares. */
  readonly pair: { readonly before: JudgedShare; readonly after: JudgedShare } | null;
  /** Typed numbers would help. */
  readonly canType: boolean;
}

export interface ChangesReply {
  /** The newest first. */
  readonly changes: readonly ToldChange[];
  /** Numbers are kept (C2). */
  readonly keeps: boolean;
  /** ISO date by which the page's forms reckon. */
  readonly today: string;
}

export type ChangeReply =
  | ({ readonly saved: true } & ChangesReply)
  /** Nothing was written; the form keeps what was typed. */
  | { readonly saved: false; readonly problems: ChangeProblems; readonly full: boolean };

const id = z.string().check(z.minLength(8), z.maxLength(64));
const day = z.string().check(z.maxLength(10));
const count = z.number().check(z.minimum(0), z.maximum(1e12));
const counts = z.object({ k: count, n: count });

export const TypedNumbersSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shares'), before: counts, after: counts }),
  z.object({ kind: z.literal('amounts'), before: count, after: count }),
]);

/** Part of `ToBackground`: what the person changed, and what became of it. */
export const changeMessages = {
  changes: { data: z.object({}), reply: {} as ChangesReply },
  /** Writes a note; the id is made by the page, so that sending twice writes once. */
  saveChange: {
    data: z.object({
      id,
      what: z.string().check(z.maxLength(400)),
      metricId: z.string().check(z.maxLength(80)),
      /** Of the page in front; its shop is taken from the tab. */
      platform: z.string().check(z.maxLength(40)),
      tabId: z.nullable(z.number()),
      on: day,
      lookOn: day,
      typed: z.nullable(TypedNumbersSchema),
    }),
    reply: {} as ChangeReply,
  },
  decideChange: {
    data: z.object({ id, decision: z.enum(DECISIONS) }),
    reply: {} as ChangesReply,
  },
  removeChange: { data: z.object({ id }), reply: {} as ChangesReply },
} as const;
