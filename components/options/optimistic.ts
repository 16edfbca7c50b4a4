import type { SettingsPatch } from '../../lib/messaging/protocol';
import type { Settings } from '../../lib/settings/types';

/** A change that is shown before it is stored. */
export interface Pending {
  readonly id: number;
  readonly apply: (settings: Settings) => Settings;
}

/** The settings as they will be once every pending change is stored. */
export const withPending = (stored: Settings, pending: readonly Pending[]): Settings =>
  pending.reduce((settings, { apply }) => apply(settings), stored);

export const patched =
  (patch: SettingsPatch) =>
  (settings: Settings): Settings => {
    const { families, ...rest } = patch;
    return { ...settings, ...rest, families: { ...settings.families, ...families } };
  };

export type PlaceKind = 'site' | 'page' | 'term';
const LISTS = { site: 'sitesOff', page: 'pagesOff', term: 'termsOff' } as const;

export const placed =
  (kind: PlaceKind, key: string, on: boolean) =>
  (settings: Settings): Settings => {
    const list = LISTS[kind];
    const others = settings[list].filter((entry) => entry !== key);
    return { ...settings, [list]: on ? others : [...others, key] };
  };
