import * as z from 'zod/mini';
import type { Refusal } from '../packs/types';
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
  ruleAlerts: { data: z.object({}), reply: {} as RuleAlertsReply },
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
} as const;
