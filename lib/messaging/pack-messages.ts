import * as z from 'zod/mini';
import type { Case } from '../cases/types';
import type { PackDifference } from '../packs/difference';
import type { CircleItem } from '../packs/kinds/circle.kind';
import type { FromPack } from '../packs/kinds/types';
import type { PackKind, Refusal, TrustLevel } from '../packs/types';
import type { Resource } from '../resources/types';
import type { LocalText } from '../shared/text';
import type { FeedWatchInfo } from './rule-messages';

/** One pack, as the page of packs shows it. */
export interface PackHead {
  readonly id: string;
  readonly kind: PackKind;
  readonly title: LocalText | null;
  /** The coach's name for an agency's key; else what the pack calls itself. */
  readonly publisher: string | null;
  readonly url: string | null;
  /** `null`: its key was revoked. */
  readonly trust: TrustLevel | null;
  readonly state: 'in-use' | 'asks' | 'silent';
  readonly keyId: string;
  /** Eight groups of four hex digits. */
  readonly signedBy: string;
  readonly version: number;
  /** Days (ISO). */
  readonly issued: string;
  readonly expires: string;
  /** ISO time. */
  readonly takenAt: string;
  readonly address: string | null;
  readonly items: number;
  /** Items that name what this version does not know. */
  readonly skipped: number;
  /** The version that 恢复旧版 brings back. */
  readonly previous: { readonly version: number; readonly issued: string } | null;
  readonly watch: FeedWatchInfo | null;
}

export interface AgencyKeyInfo {
  readonly keyId: string;
  readonly fingerprint: string;
  readonly name: string;
  /** ISO time. */
  readonly addedAt: string;
  /** `false`: it came with a backup, and was not compared here yet. */
  readonly confirmed: boolean;
}

export interface PacksReply {
  readonly packs: readonly PackHead[];
  readonly keys: readonly AgencyKeyInfo[];
}

/** What a pack would bring; the page sends its text again when the person says yes. */
export interface PackPreview {
  readonly id: string;
  readonly kind: PackKind;
  readonly title: LocalText | null;
  readonly publisher: string;
  readonly trust: TrustLevel;
  readonly keyId: string;
  readonly signedBy: string;
  readonly version: number;
  readonly issued: string;
  readonly expires: string;
  readonly items: number;
  readonly before: { readonly version: number; readonly issued: string } | null;
  readonly difference: PackDifference;
  readonly findings: {
    readonly count: number;
    readonly first: readonly {
      readonly key: string;
      readonly rule: string;
      readonly words: string;
    }[];
  };
  readonly text: string;
  readonly address: string | null;
  readonly etag: string | null;
}

export type PackOfferReply =
  | { readonly ok: true; readonly preview: PackPreview }
  | { readonly ok: false; readonly code: Refusal };

export type PackChange =
  | { readonly done: true; readonly packs: PacksReply }
  | { readonly done: false; readonly code: Refusal };

/** Items of packs that pages show beside their own. */
export interface PackItems {
  readonly resources: readonly FromPack<Resource>[];
  readonly cases: readonly FromPack<Case>[];
  readonly circle: readonly FromPack<CircleItem>[];
}

const id = z.string().check(z.maxLength(80));
const text = z.string().check(z.maxLength(2 * 2 ** 20));
const address = z.string().check(z.maxLength(500));
const hash = z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/)));

/** Packs of every kind. Extension pages only. */
export const packMessages = {
  packs: { data: z.object({}), reply: {} as PacksReply },
  /** Opens a pack and tells what it would change; writes nothing. */
  offerPack: { data: z.object({ text, hash }), reply: {} as PackOfferReply },
  /** The same with what an address gives, whose host the person has just allowed. */
  offerPackFrom: { data: z.object({ address, hash }), reply: {} as PackOfferReply },
  acceptPack: {
    data: z.object({
      text,
      address: z.nullable(address),
      etag: z.nullable(z.string().check(z.maxLength(200))),
      /** Said yes to an unknown signer, by a second click. */
      agreed: z.boolean(),
    }),
    reply: {} as PackChange,
  },
  restorePack: { data: z.object({ id }), reply: {} as PackChange },
  removePack: { data: z.object({ id }), reply: {} as PackChange },
  /** Says yes to a pack that came with a backup and whose key nobody knows. */
  agreeToPack: { data: z.object({ id }), reply: {} as PackChange },
  /** Asks the address of a pack once a week by itself, or no more. */
  watchPack: { data: z.object({ id, on: z.boolean() }), reply: {} as PackChange },
  addAgencyKey: {
    data: z.object({
      keyId: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
      name: z.string().check(z.maxLength(60), z.regex(/\S/)),
    }),
    reply: {} as PackChange,
  },
  removeAgencyKey: {
    data: z.object({ keyId: z.string().check(z.regex(/^[0-9a-f]{32}$/)) }),
    reply: {} as PackChange,
  },
  packItems: { data: z.object({}), reply: {} as PackItems },
} as const;
