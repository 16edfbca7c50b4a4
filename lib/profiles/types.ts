/** Whose records these are. */
export type ProfileKind = 'self' | 'demo' | 'merchant';

/** 我自己: the coach's own records, and the only ones of whoever coaches nobody. */
export const SELF = 'default';
/** 辅导演示: nothing that happens there is kept. */
export const DEMO = 'demo';

/**
 * One set of records and settings on this computer, in a database of its own. Only one is in
 * use at a time, and nothing is ever read across them.
 */
export interface Profile {
  /** `default` is 我自己, `demo` is 辅导演示, `m-…` a merchant's. */
  readonly id: string;
  readonly kind: ProfileKind;
  /** As the coach wrote it; `''` for the first two, and while a sealed one is locked. */
  readonly label: string;
  /** Of sealed ones, by which they are called while nobody may read their label; else 0. */
  readonly no: number;
  /** Its records are encrypted with a passphrase. */
  readonly sealed: boolean;
  /** A sealed profile whose passphrase was not given since the browser started. */
  readonly locked: boolean;
}

export interface Profiles {
  readonly current: string;
  readonly all: readonly Profile[];
}
