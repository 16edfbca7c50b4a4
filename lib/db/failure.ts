import type { FailureCode } from '../shared/result';

/** What went wrong in the database, as a code the person gets one sentence for. */
export function databaseFailure(error: unknown): FailureCode {
  const names: string[] = [];
  let current: unknown = error;
  while (current instanceof Error && names.length < 5) {
    names.push(current.name);
    current = (current as Error & { inner?: unknown }).inner;
  }
  if (names.includes('QuotaExceededError')) return 'disk-full';
  if (names.includes('VersionError')) return 'newer-database';
  return 'failed';
}
