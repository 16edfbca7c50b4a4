import type { LocalText } from '../shared/text';

/** Content that is brought up to date without a new build: one signed JSON file. */
export const PACK_FORMAT = 'dongdian-pack/1';

export const PACK_KINDS = [
  'explanations',
  'tips',
  'rules',
  'resources',
  'calendar',
  'cases',
  'circle',
  'i18n',
  'platforms',
] as const;
export type PackKind = (typeof PACK_KINDS)[number];

/** Who says what a pack says. */
export interface PackPublisher {
  /** As it is shown beside what the pack brings. */
  readonly name: string;
  /** https; shown with its host. */
  readonly url?: string;
}

/**
 * How far a signature reaches. `project`: a key that ships with the extension, or one it named.
 * `agency`: a key that the coach compared and added. `unknown`: the signature holds, but nobody
 * said whose it is.
 */
export const TRUST_LEVELS = ['project', 'agency', 'unknown'] as const;
export type TrustLevel = (typeof TRUST_LEVELS)[number];

/** A key that signatures may be made with. */
export interface PackKey {
  /** First 32 hex digits of the SHA-256 of the public point. */
  readonly keyId: string;
  /** The uncompressed P-256 point, base64url without padding. */
  readonly publicKey: string;
}

/** Everything that is signed. Days are ISO dates. */
export interface PackBody {
  readonly format: typeof PACK_FORMAT;
  readonly kind: PackKind;
  /** One publication; its versions follow one another under it. */
  readonly id: string;
  /** Grows with every publication. */
  readonly version: number;
  readonly issued: string;
  /** Last day on which it may be taken in. */
  readonly expires: string;
  /** What the pack is, in a few words. */
  readonly title?: LocalText;
  readonly publisher?: PackPublisher;
  readonly items: readonly unknown[];
  /** SHA-256 of the canonical bytes of `items`, in hex. */
  readonly itemsHash: string;
  /** A key that may sign from now on. Only a pinned key may name one. */
  readonly nextKey?: PackKey;
  /** Keys whose packs fall silent for good. Only a pinned key may name them. */
  readonly revoked?: readonly string[];
  readonly keyId: string;
  /** The public point of `keyId`: a signature can be checked before anybody knows the key. */
  readonly publicKey?: string;
}

export interface Pack extends PackBody {
  /** ECDSA P-256 with SHA-256 over the canonical bytes of the body: r and s, base64url. */
  readonly signature: string;
}

/** Why a pack was not taken. The last good one stays in every case. */
export const REFUSALS = [
  'unreadable',
  'too-large',
  'not-json',
  'bad-shape',
  'not-plain-text',
  'other-kind',
  'bad-items',
  'bad-hash',
  'unknown-key',
  'bad-signature',
  'bad-roll',
  'not-yet',
  'expired',
  'rolled-back',
  'nothing-new',
  'harsh-words',
  'bad-reference',
  'revoked-key',
  'not-for-unknown',
  'other-publisher',
  'other-content',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Opened<T> =
  | {
      readonly ok: true;
      readonly pack: Pack;
      readonly items: T;
      readonly trust: TrustLevel;
    }
  | { readonly ok: false; readonly code: Refusal };

export const refuse = (code: Refusal): { readonly ok: false; readonly code: Refusal } => ({
  ok: false,
  code,
});
