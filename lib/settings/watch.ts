import { browser } from '../browser/index';
import { loadProfiles, watchProfileInUse } from './profiles-store';
import { parseSettings, type Settings } from './schema';
import { keyOf, loadSettings } from './store';

/**
 * Calls back with the settings of the profile in use whenever they change, and when another
 * one is taken into use; in every extension page.
 *
 * @param profile follow this one alone
 */
export function watchSettings(changed: (settings: Settings) => void, profile?: string): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const tell = (whose: string) => {
      const change = changes[keyOf(whose)];
      if (change) changed(parseSettings(change.newValue));
    };
    if (profile !== undefined) return tell(profile);
    if (Object.keys(changes).some((key) => key.startsWith(keyOf(''))))
      void loadProfiles().then(({ current }) => tell(current));
  };
  browser.storage.onChanged.addListener(listener);
  const stop =
    profile === undefined
      ? watchProfileInUse(({ current }) => void loadSettings(current).then(changed))
      : () => undefined;
  return () => {
    browser.storage.onChanged.removeListener(listener);
    stop();
  };
}
