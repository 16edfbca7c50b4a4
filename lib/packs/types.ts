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
  readonly items: readonly unknown[];
  /** SHA-256 of the canonical bytes of `items`, in hex. */
  readonly itemsHash: string;
  /** A key that may sign from now on. Only a pinned key may name one. */
  readonly nextKey?: PackKey;
  readonly keyId: string;
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
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Opened<T> =
  | { readonly ok: true; readonly pack: Pack; readonly items: T }
  | { readonly ok: false; readonly code: Refusal };

export const refuse = (code: Refusal): { readonly ok: false; readonly code: Refusal } => ({
  ok: false,
  code,
});
