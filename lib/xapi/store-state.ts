import type { StopReason } from './store-client';

/** How the last sending went. */
export type SendOutcome =
  | 'sent'
  /** There was nothing to send. */
  | 'nothing'
  /** The key is kept only while the browser runs. */
  | 'no-key'
  | 'not-permitted'
  | StopReason;

/** The agency's store, as the person chose it. Times are ISO. */
export interface RecordStore {
  readonly on: boolean;
  /** Without a slash at its end. */
  readonly endpoint: string;
  readonly homePage: string;
  /** When consent C6 was given: what happened earlier goes only with `before`. */
  readonly since: string;
  readonly before: boolean;
  /** Sendings in a row that came to nothing. */
  readonly failures: number;
  readonly lastAt: string | null;
  readonly lastOutcome: SendOutcome | null;
  /** Stored by the last sending. */
  readonly lastCount: number;
  /** When it tries next by itself; `null`: not before the person does something. */
  readonly nextAt: string | null;
}

export const freshStore = (chosen: {
  readonly endpoint: string;
  readonly homePage: string;
  readonly before: boolean;
  readonly since: string;
}): RecordStore => ({
  ...chosen,
  on: true,
  failures: 0,
  lastAt: null,
  lastOutcome: null,
  lastCount: 0,
  nextAt: null,
});

/** How many statements are in which state. */
export interface QueueCounts {
  readonly waiting: number;
  readonly sent: number;
  /** The store holds something else under their ids. */
  readonly conflict: number;
  /** The store does not take them. */
  readonly refused: number;
}
