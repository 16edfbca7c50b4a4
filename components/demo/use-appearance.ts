import { useEffect, useState } from 'react';
import type { ViewState } from '../../lib/messaging/protocol';

const DARK = '(prefers-color-scheme: dark)';
/** As in our tokens: the ageing-friendly norm asks for at least 18 px. */
const ELDER = 19 / 16;

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
    document.documentElement.style.fontSize = `${textSize * (elder ? ELDER : 1)}%`;
  }, [textSize, elder]);
  return theme === 'dark' || (theme === 'system' && systemDark);
}
