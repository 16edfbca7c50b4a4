import { useCallback, useEffect, useRef, useState } from 'react';
import type { PageStory } from '../../lib/insight/types';
import type { FailureCode } from '../../lib/shared/result';
import type { PanelApi } from './panel-api';

export type StoryState =
  | { readonly state: 'reading' }
  | { readonly state: 'ready'; readonly story: PageStory; readonly tabId: number }
  | { readonly state: 'failed'; readonly code: FailureCode };

/** Pages load their numbers late and change them: the panel follows while it is looked at. */
const FOLLOW_MS = 2000;
/** A scanner that was just let in needs a moment. */
const SOON_MS = 400;
const PATIENCE = 4;

/** The story of the tab in front, kept up to date while the panel is in sight. */
export function useStory(api: PanelApi): { found: StoryState; again: () => void } {
  const [found, setFound] = useState<StoryState>({ state: 'reading' });
  const [asked, setAsked] = useState(0);
  const shown = useRef('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` starts the reading anew
  useEffect(() => {
    let gone = false;
    let empty = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const set = (next: StoryState) => {
      const text = JSON.stringify(next);
      if (text === shown.current) return;
      shown.current = text;
      setFound(next);
    };
    const look = async () => {
      clearTimeout(timer);
      if (document.hidden) return;
      const tab = await api.tab();
      if (gone) return;
      const reply = tab ? await api.story(tab.id) : null;
      if (gone) return;
      if (!tab || !reply) set({ state: 'failed', code: 'no-page' });
      else if (!reply.ok) set({ state: 'failed', code: reply.code });
      else if (reply.value.groups.length === 0 && empty++ < PATIENCE) {
        timer = setTimeout(look, SOON_MS);
        return;
      } else set({ state: 'ready', story: reply.value, tabId: tab.id });
      timer = setTimeout(look, FOLLOW_MS);
    };
    const anew = () => {
      empty = 0;
      void look();
    };
    anew();
    const stop = api.onTabChanged(anew);
    document.addEventListener('visibilitychange', anew);
    return () => {
      gone = true;
      clearTimeout(timer);
      stop();
      document.removeEventListener('visibilitychange', anew);
    };
  }, [api, asked]);

  const again = useCallback(() => {
    shown.current = '';
    setFound({ state: 'reading' });
    setAsked((count) => count + 1);
  }, []);
  return { found, again };
}
