import type { DataOf, ReplyOf, ToBackground } from '../../lib/messaging/protocol';
import type { Settings } from '../../lib/settings/types';
import type { Result } from '../../lib/shared/result';

type Messages = typeof ToBackground;

/** Sends one message to the background. Never throws: a failure comes back as a code. */
export type Ask = <N extends keyof Messages>(
  name: N,
  data: DataOf<Messages, N>,
) => Promise<Result<ReplyOf<Messages, N>>>;

/** What a page needs in order to show settings and to change them. */
export interface SettingsApi {
  readonly ask: Ask;
  /** Calls back after every change, from wherever it came. @returns stops it. */
  readonly watchSettings: (changed: (settings: Settings) => void) => () => void;
}
