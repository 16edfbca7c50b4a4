import { type PlaceKind, patched, placed } from '../../../components/options/optimistic';
import type { SettingsPatch } from '../../../lib/messaging/protocol';
import type { Settings } from '../../../lib/settings/schema';

/** What the background does with a change. */
export const applyPatchFor = (settings: Settings, patch: SettingsPatch): Settings =>
  patched(patch)(settings);

export const placeFor = (
  settings: Settings,
  { kind, key, on }: { kind: PlaceKind; key: string; on: boolean },
): Settings => placed(kind, key, on)(settings);
