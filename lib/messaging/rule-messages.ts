import * as z from 'zod/mini';
import type { Refusal } from '../packs/types';
import type { LookOutcome } from '../packs/watch';
import type { RulesHere } from '../rules/alerts/due';
import type { RuleMark } from '../rules/alerts/types';
import type { RuleChange } from '../rules/feed/types';

/** Everything the page of rule alerts shows; the page itself reckons the days. */
export interface RuleAlertsReply {
  readonly rules: readonly RuleChange[];
  readonly marks: readonly RuleMark[];
  /** Feed platforms that concern the back offices the person allowed; all where there is none. */
  readonly mine: readonly string[];
  /** Updates that were taken. */
  readonly packs: readonly PackInfo[];
  /** The address that is asked by itself; `null`: never chosen. */
  readonly feed: FeedWatchInfo | null;
}

export interface FeedWatchInfo {
  readonly on: boolean;
  readonly address: string;
  /** ISO time of the last look, and how it went. */
  readonly lookedAt: string | null;
  readonly outcome: LookOutcome | null;
}

export interface PackInfo {
  readonly id: string;
  readonly version: number;
  /** Days (ISO). */
  readonly issued: string;
  readonly expires: string;
  /** Eight groups of four hex digits. */
  readonly signedBy: string;
  readonly address: string | null;
}

export type PackReceipt =
  | { readonly taken: true; readonly pack: PackInfo; readonly count: number }
  | { readonly taken: false; readonly code: Refusal };

const MarkChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seen') }),
  z.object({
    kind: z.literal('task'),
    task: z.string().check(z.maxLength(80)),
    done: z.boolean(),
  }),
  z.object({
    kind: z.literal('snooze'),
    until: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  }),
  z.object({ kind: z.literal('mute'), on: z.boolean() }),
]);

/** Part of `ToBackground`: rule alerts and the packs that bring them up to date. */
export const ruleMessages = {
  ruleAlerts: {
    /** `platform`: only what concerns this back office. */
    data: z.object({ platform: z.optional(z.string().check(z.maxLength(40))) }),
    reply: {} as RuleAlertsReply,
  },
  /** How many rules of a page's platform wait; for the quiet line on its cards. */
  rulesHere: {
    data: z.object({ platform: z.string().check(z.maxLength(40)) }),
    reply: {} as RulesHere,
  },
  /** How many alerts are new and ahead, and how many of them ask for something. */
  ruleAlertsToday: { data: z.object({}), reply: {} as { count: number; todo: number } },
  markRule: {
    data: z.object({ id: z.string().check(z.maxLength(80)), change: MarkChangeSchema }),
    reply: {} as RuleMark,
  },
  /** Takes a signed pack of rules from a file. */
  takePack: {
    data: z.object({ text: z.string().check(z.maxLength(2 * 2 ** 20)) }),
    reply: {} as PackReceipt,
  },
  /** Asks an address, whose host the person has just allowed, for a signed pack of rules. */
  fetchPack: {
    data: z.object({ address: z.string().check(z.maxLength(500)) }),
    reply: {} as PackReceipt,
  },
  /** Asks an address, whose host was just allowed, once a day by itself; or no more. */
  watchFeed: {
    data: z.object({ address: z.string().check(z.maxLength(500)), on: z.boolean() }),
    reply: {} as FeedWatchInfo | null,
  },
} as const;
