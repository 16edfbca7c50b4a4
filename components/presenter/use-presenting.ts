import { useCallback, useEffect, useRef, useState } from 'react';
import type { Presenting } from '../../lib/messaging/presenter-messages';
import type { PresenterAct } from '../../lib/presenter/types';
import type { FailureCode } from '../../lib/shared/result';
import type { VeilState } from '../../lib/veil/types';
import type { Ask } from '../options/settings-api';

export interface PresentingHandle {
  /** `null` until it was read for the first time. */
  readonly now: Presenting | null;
  readonly veil: VeilState | null;
  readonly failure: FailureCode | null;
  readonly act: (act: PresenterAct) => void;
  readonly setVeil: (veil: VeilState) => void;
  /** To the walk in the tab. @returns whether it was heard there */
  readonly point: (act: 'hand-over' | 'hand-back' | 'next') => Promise<boolean>;
  readonly reload: () => void;
}

interface Source {
  readonly ask: Ask;
  readonly follow: (changed: () => void) => () => void;
}

/** The presenter's state, live. The background has it: window, popup and keys see the same. */
export function usePresenting({ ask, follow }: Source, tabId: number | null): PresentingHandle {
  const [now, setNow] = useState<Presenting | null>(null);
  const [veil, setVeilState] = useState<VeilState | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const turn = useRef(0);

  const reload = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    void Promise.all([ask('presenting', { tabId }), ask('veil', {})]).then(([found, veiled]) => {
      // An answer that was overtaken would set the picture back.
      if (mine !== turn.current) return;
      if (found.ok) setNow(found.value);
      if (veiled.ok) setVeilState(veiled.value);
      setFailure(found.ok ? null : found.code);
    });
  }, [ask, tabId]);

  useEffect(() => {
    reload();
    const stop = follow(reload);
    return () => {
      turn.current += 1;
      stop();
    };
  }, [follow, reload]);

  const act = useCallback(
    (wanted: PresenterAct) =>
      void ask('present', { tabId, act: wanted }).then((reply) => {
        if (reply.ok) setNow((before) => before && { ...before, state: reply.value });
        setFailure(reply.ok ? null : reply.code);
      }),
    [ask, tabId],
  );
  const setVeil = useCallback(
    (wanted: VeilState) =>
      void ask('setVeil', { ...wanted }).then((reply) => {
        if (reply.ok) setVeilState(reply.value);
        setFailure(reply.ok ? null : reply.code);
      }),
    [ask],
  );
  const point = useCallback(
    async (wanted: 'hand-over' | 'hand-back' | 'next') => {
      const reply = await ask('pointDrill', { tabId, act: wanted });
      return reply.ok && reply.value.heard;
    },
    [ask, tabId],
  );
  return { now, veil, failure, act, setVeil, point, reload };
}
