import type { FailureCode } from '../shared/result';

/** Names of errors, by what they mean; the first that fits of any error or its cause. */
const CODES: readonly (readonly [RegExp, FailureCode])[] = [
  [/^QuotaExceededError$/, 'disk-full'],
  [/^VersionError$/, 'newer-database'],
  // Another window holds records of an older version open, and does not let go.
  [/^BlockedError$/, 'database-blocked'],
  [/^ProfileLocked$/, 'profile-locked'],
  [/^ProfileChanged$/, 'profile-changed'],
  [/^SwitchBusy$/, 'profile-busy'],
  // A browser that keeps nothing: private windows, site data switched off.
  [/^(?:SecurityError|MissingAPIError|InvalidAccessError)$/, 'database-denied'],
  // The browser can not read its own files any more.
  [/^(?:SealBroken|UnknownError|OpenFailedError|DatabaseClosedError)$/, 'database-broken'],
];

/** What went wrong in the database, as a code the person gets one sentence for. */
export function databaseFailure(error: unknown): FailureCode {
  const names: string[] = [];
  let current: unknown = error;
  while (current instanceof Error && names.length < 5) {
    names.push(current.name);
    current = (current as Error & { inner?: unknown }).inner;
  }
  return CODES.find(([name]) => names.some((one) => name.test(one)))?.[1] ?? 'failed';
}
