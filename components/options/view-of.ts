import type { ViewState } from '../../lib/messaging/protocol';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/schema';

/** How our surfaces look under these settings; before they are read, as on the first day. */
export function viewOf(settings: Settings | null): ViewState {
  const { language, textSize, elder, theme } = settings ?? DEFAULT_SETTINGS;
  return { language, textSize, elder, theme };
}
