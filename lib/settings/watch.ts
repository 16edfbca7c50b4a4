import { browser } from '../browser/index';
import { parseSettings, type Settings } from './schema';
import { DEFAULT_PROFILE, keyOf } from './store';

/** Calls back with the settings whenever they change, in every extension page. */
export function watchSettings(
  changed: (settings: Settings) => void,
  profile = DEFAULT_PROFILE,
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[keyOf(profile)];
    if (area === 'local' && change) changed(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
