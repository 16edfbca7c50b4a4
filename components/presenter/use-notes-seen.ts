import { useEffect, useState } from 'react';
import { notesSeen, screenKey } from '../../lib/presenter/screens';
import type { PresenterApi } from './presenter-api';

/**
 * May the notes be seen on the screen that the window is on? What the coach said counts for that
 * screen alone: another one, or one that is mirrored now, hides them again.
 */
export function useNotesSeen(
  api: Pick<PresenterApi, 'screen' | 'onScreen'>,
): readonly [boolean, (seen: boolean) => void] {
  const [screen, setScreen] = useState(api.screen);
  const [said, setSaid] = useState<{ readonly key: string; readonly seen: boolean } | null>(null);
  useEffect(() => {
    const look = () =>
      setScreen((before) => {
        const now = api.screen();
        return screenKey(now) === screenKey(before) ? before : now;
      });
    look();
    return api.onScreen(look);
  }, [api]);
  const key = screenKey(screen);
  // On another screen nothing was said yet, also when the window comes back later.
  useEffect(() => setSaid((before) => (before?.key === key ? before : null)), [key]);
  const here = said?.key === key ? said.seen : null;
  return [here ?? notesSeen(screen, null), (seen) => setSaid({ key, seen })];
}
