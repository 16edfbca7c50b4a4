import type { DataOf, ToBackground } from '../../lib/messaging/protocol';
import type { FailureCode, Result } from '../../lib/shared/result';

export type NewEvidence = DataOf<typeof ToBackground, 'recordEvidence'>;

/** A record that could not be written is offered again after these pauses. */
const AGAIN_MS = [400, 2000, 8000];

/**
 * Sends a record until it is written.
 *
 * @param told hears after each try: why it was not written, or `null`
 */
export async function sendEvidence(
  record: (evidence: NewEvidence) => Promise<Result<unknown>>,
  evidence: NewEvidence,
  told: (failure: FailureCode | null) => void,
  again: readonly number[] = AGAIN_MS,
): Promise<void> {
  const reply = await record(evidence);
  told(reply.ok ? null : reply.code);
  const [wait, ...later] = again;
  if (reply.ok || wait === undefined || reply.code === 'orphaned') return;
  // The same id is sent again: stored once, however often it arrives.
  setTimeout(() => void sendEvidence(record, evidence, told, later), wait);
}
