import type { ImportCounts, ImportPlan, SavedPiece } from '../../lib/messaging/record-messages';
import { pieceOf } from '../../lib/records/pieces';
import type { ReadFault } from '../../lib/records/types';
import { type FailureCode, fail, ok, type Result } from '../../lib/shared/result';
import type { Ask } from '../options/settings-api';

/** Half of what a message may hold, so that letters of three bytes fit too. */
const PIECE = 2 * 2 ** 20;
/** A worker may be stopped between two pieces: then it is begun anew, but not for ever. */
const TRIES = 3;

export interface FetchedBackup {
  readonly text: string;
  readonly rows: number;
  readonly left: number;
}

/** Fetches a backup of this moment from the background, piece by piece. */
export async function fetchBackup(ask: Ask): Promise<Result<FetchedBackup>> {
  for (let tried = 0; tried < TRIES; tried++) {
    let token: string | null = null;
    let text = '';
    for (;;) {
      const reply: Result<SavedPiece> = await ask('saveRecords', { token, at: text.length });
      if (!reply.ok) return reply;
      if (reply.value.state === 'gone') break;
      token = reply.value.token;
      text += reply.value.text;
      const { rows, left, last } = reply.value;
      if (last) return ok({ text, rows, left });
    }
  }
  return fail('worker-gone');
}

export type Offered =
  | { readonly state: 'plan'; readonly plan: ImportPlan; readonly token: string }
  | { readonly state: 'refused'; readonly why: ReadFault }
  | { readonly state: 'failed'; readonly code: FailureCode };

/** Offers a backup to the background, which tells what would become of it. */
export async function offerBackup(ask: Ask, text: string): Promise<Offered> {
  for (let tried = 0; tried < TRIES; tried++) {
    const token = crypto.randomUUID();
    for (let at = 0; ; ) {
      const piece = pieceOf(text, at, PIECE);
      const last = at + piece.length >= text.length;
      const reply = await ask('offerRecords', { token, at, text: piece, last });
      at += piece.length;
      if (!reply.ok) return { state: 'failed', code: reply.code };
      if (reply.value.state === 'refused') return reply.value;
      if (reply.value.state === 'plan') return { ...reply.value, token };
      if (reply.value.state === 'gone') break;
    }
  }
  return { state: 'failed', code: 'worker-gone' };
}

/** Brings in what was offered; a worker that forgot it in the meantime is told again. */
export async function applyBackup(
  ask: Ask,
  text: string,
  token: string,
  settings: boolean,
): Promise<Result<ImportCounts>> {
  let known = token;
  for (let tried = 0; tried < TRIES; tried++) {
    const reply = await ask('applyRecords', { token: known, settings });
    if (!reply.ok) return reply;
    if (reply.value.state === 'done') return ok(reply.value.counts);
    const offered = await offerBackup(ask, text);
    if (offered.state !== 'plan') return fail('failed');
    known = offered.token;
  }
  return fail('worker-gone');
}
