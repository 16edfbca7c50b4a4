import { useEffect, useState } from 'react';
import { bridge } from '../../lib/messaging/bridge';
import type { ViewState } from '../../lib/messaging/protocol';

const DARK = '(prefers-color-scheme: dark)';
/** As in our tokens: the ageing-friendly norm asks for at least 18 px. */
const ELDER = 19 / 16;

const cardIsOpen = (): boolean => Boolean(bridge().overlay?.openSightingId);

/** Letter size of the whole page follows the person's choice. @returns is it dark? */
export function useAppearance({ theme, textSize, elder }: ViewState): boolean {
  const [systemDark, setSystemDark] = useState(
    () => typeof matchMedia === 'function' && matchMedia(DARK).matches,
  );
  useEffect(() => {
    if (typeof matchMedia !== 'function') return;
    const query = matchMedia(DARK);
    const follow = () => setSystemDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  useEffect(() => {
    const apply = () => {
      document.documentElement.style.fontSize = `${textSize * (elder ? ELDER : 1)}%`;
    };
    if (!cardIsOpen()) return apply();
    // The size was changed in a card: what it stands at may not move away under the hand.
    const waiting = setInterval(() => {
      if (cardIsOpen()) return;
      clearInterval(waiting);
      apply();
    }, 250);
    return () => clearInterval(waiting);
  }, [textSize, elder]);
  return theme === 'dark' || (theme === 'system' && systemDark);
}
