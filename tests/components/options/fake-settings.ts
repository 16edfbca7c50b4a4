import type { SettingsPatch } from '../../../lib/messaging/protocol';
import { applyPatch, type PlaceKind, switchPlace } from '../../../lib/settings/change';
import type { Settings } from '../../../lib/settings/schema';

/** What the background does with a change. */
export const applyPatchFor = (settings: Settings, patch: SettingsPatch): Settings =>
  applyPatch(settings, patch);

export const placeFor = (
  settings: Settings,
  { kind, key, on }: { kind: PlaceKind; key: string; on: boolean },
): Settings => switchPlace(settings, kind, key, on);
