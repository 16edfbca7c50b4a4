import { useEffect, useState } from 'react';
import { learnAddress } from '../../lib/paths/route';
import type { Settings } from '../../lib/settings/types';
import type { Tip } from '../../lib/tips/types';
import type { Ask } from '../options/settings-api';

export interface TipHandle {
  readonly tip: Tip | null;
  readonly answer: (answer: 'done' | 'later' | 'not-me') => void;
  /** Opens the offer it leads to. */
  readonly open: (then?: () => void) => void;
}

/** Changes when another page is looked at, or another choice was made. */
export const tipKey = (url: string, settings: Settings | null): string =>
  settings ? JSON.stringify([url, settings.on, settings.families.tips, settings.pathsOff]) : '';

/**
 * The tip for the page of a tab. A tip that can not be had is no fault to speak of.
 *
 * @param key of `tipKey`: it is asked for again when it changes
 */
export function useTip(ask: Ask, tabId: number | null, key: string, sample: boolean): TipHandle {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    let gone = false;
    if (tabId === null || key === '') {
      setTip(null);
      return;
    }
    void ask('pageTip', { tabId }).then((reply) => {
      if (!gone) setTip((reply.ok && reply.value?.tip) || null);
    });
    return () => {
      gone = true;
    };
  }, [ask, tabId, key]);
  return {
    tip,
    answer: (answer) => {
      if (tip) void ask('answerTip', { id: tip.id, answer, sample });
    },
    open: (then) => {
      if (!tip) return;
      const hash = learnAddress({
        view: 'offer',
        offer: tip.offer.id,
        path: tip.path,
        sheet: null,
        sample,
        numbers: {},
      });
      void ask('openPage', { page: 'learn', hash }).then(then);
    },
  };
}
