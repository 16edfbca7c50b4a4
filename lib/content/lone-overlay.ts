import { bridge } from '../messaging/bridge';
import { hearSettings } from '../messaging/settings-listener';
import { activeOn } from '../settings/page-state';

/**
 * What a scanner does for an overlay, in a page that has none: one word was asked about
 * there. Settings reach the card, and a press beside it closes it. Once there is a scanner,
 * all of this keeps silent.
 */
export function accompanyOverlay(): void {
  const alone = () => (bridge().scanner ? undefined : bridge().overlay);
  hearSettings((settings) => {
    const overlay = alone();
    const known = bridge().view;
    if (!overlay || !known) return;
    const { language, textSize, elder, theme } = settings;
    // The card's own text stays in the language it was asked in.
    if (!activeOn(settings, location.href) || language !== known.language) overlay.hide();
    const view = { language, textSize, elder, theme };
    bridge().view = view;
    overlay.setView(view);
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
