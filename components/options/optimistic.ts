import type { Settings } from '../../lib/settings/types';

/** A change that is shown before it is stored. */
export interface Pending {
  readonly id: number;
  readonly apply: (settings: Settings) => Settings;
}

/** The settings as they will be once every pending change is stored. */
export const withPending = (stored: Settings, pending: readonly Pending[]): Settings =>
  pending.reduce((settings, { apply }) => apply(settings), stored);
