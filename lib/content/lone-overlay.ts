import { runtime } from '../browser/runtime';
import { bridge } from '../messaging/bridge';
import { isEnvelope } from '../messaging/envelope';
import { isSettings } from '../messaging/scanner-listener';
import { activeOn } from '../settings/page-state';

/**
 * What a scanner does for an overlay, in a page that has none: one word was asked about
 * there. Settings reach the card, and a press beside it closes it. Once there is a scanner,
 * all of this keeps silent.
 */
export function accompanyOverlay(): void {
  const alone = () => (bridge().scanner ? undefined : bridge().overlay);
  const own = runtime();
  // It never answers, so that nobody takes it for a scanner.
  own?.onMessage.addListener((message, sender) => {
    const overlay = alone();
    const known = bridge().view;
    if (!overlay || !known || sender.id !== own.id) return undefined;
    if (!isEnvelope(message) || message.to !== 'scanner' || message.name !== 'stateChanged')
      return undefined;
    const { settings } = (message.data ?? {}) as { settings?: unknown };
    if (!isSettings(settings)) return undefined;
    const { language, textSize, elder, theme } = settings;
    // The card's own text stays in the language it was asked in.
    if (!activeOn(settings, location.href) || language !== known.language) overlay.hide();
    const view = { language, textSize, elder, theme };
    bridge().view = view;
    overlay.setView(view);
    return undefined;
  });
  window.addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      const overlay = alone();
      if (overlay && !overlay.contains(clientX, clientY)) overlay.hide();
    },
    { capture: true, passive: true },
  );
}
