import { runtime } from '../browser/runtime';
import type { Settings } from '../settings/types';
import { isEnvelope } from './envelope';
import { isSettings } from './scanner-listener';

/**
 * Hears every change of the settings beside the scanner, or in a page without one. It never
 * answers, so that nobody takes it for one.
 */
export function hearSettings(
  changed: (settings: Settings) => void,
  permissionsChanged?: () => void,
): void {
  const own = runtime();
  own?.onMessage.addListener((message, sender) => {
    if (!isEnvelope(message) || message.to !== 'scanner' || sender.id !== own.id) return undefined;
    const { settings } = (message.data ?? {}) as { settings?: unknown };
    if (message.name === 'stateChanged' && isSettings(settings)) changed(settings);
    if (message.name === 'permissionsChanged') permissionsChanged?.();
    return undefined;
  });
}
