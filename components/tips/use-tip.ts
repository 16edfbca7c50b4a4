import { useEffect, useState } from 'react';
import type { Tip } from '../../lib/tips/types';
import type { Ask } from '../options/settings-api';

export interface TipHandle {
  readonly tip: Tip | null;
  readonly answer: (answer: 'done' | 'later' | 'not-me') => void;
}

/**
 * The tip for the page of a tab. A tip that can not be had is no fault to speak of.
 *
 * @param key changes when another page is looked at, or another choice was made
 */
export function useTip(ask: Ask, tabId: number | null, key: string, sample: boolean): TipHandle {
  const [tip, setTip] = useState<Tip | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when to ask again
  useEffect(() => {
    let gone = false;
    void ask('pageTip', { tabId }).then((reply) => {
      if (!gone) setTip(reply.ok ? reply.value.tip : null);
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
  };
}
