/**
 * The answer of anything that crosses a context: errors do not survive being
 * sent, so a failure travels as a code that the receiver turns into one sentence.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode };

export const FAILURE_CODES = [
  'unknown-message',
  'bad-message',
  'not-permitted',
  'disk-full',
  'newer-database',
  'database-broken',
  'database-blocked',
  'database-denied',
  'no-page',
  'profile-locked',
  'profile-changed',
  'profile-busy',
  'worker-gone',
  'orphaned',
  'failed',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: FailureCode): Result<never> => ({ ok: false, code });
