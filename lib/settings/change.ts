import type { SettingsPatch } from '../messaging/protocol';
import type { Settings } from './types';

/** Changes of settings as pure functions: applied by the store, and ahead of it on screen. */

export function applyPatch(settings: Settings, patch: SettingsPatch): Settings {
  const { families, ...rest } = patch;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...settings, ...given, families: { ...settings.families, ...families } };
}

const PLACES = { site: 'sitesOff', page: 'pagesOff', term: 'termsOff', path: 'pathsOff' } as const;
export type PlaceKind = keyof typeof PLACES;

/** Switches one site, page or term on or off; its list keeps each key once. */
export function switchPlace(
  settings: Settings,
  kind: PlaceKind,
  key: string,
  on: boolean,
): Settings {
  const list = PLACES[kind];
  const others = (settings[list] as readonly string[]).filter((known) => known !== key);
  return { ...settings, [list]: on ? others : [...others, key] };
}
