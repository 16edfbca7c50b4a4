import { useCallback, useEffect, useState } from 'react';
import type { WatchedPage, WatchedReply } from '../../../lib/messaging/watch-messages';
import type { FailureCode, Result } from '../../../lib/shared/result';
import type { AlertsApi } from '../alerts-api';

export interface WatchHandle {
  /** `null` until it came for the first time. */
  readonly reply: WatchedReply | null;
  readonly failure: FailureCode | null;
  readonly online: boolean;
  /** Page whose site the person did not allow. */
  readonly refused: string | null;
  readonly reload: () => void;
  /** Only inside a click: the browser may have to ask for the host. */
  readonly look: (page: WatchedPage, on: boolean) => void;
  readonly forget: (page: WatchedPage) => void;
}

/** The watched pages, and what can be done with them. */
export function useWatch(api: AlertsApi, onForgotten: () => void): WatchHandle {
  const [reply, setReply] = useState<WatchedReply | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const settle = useCallback((answer: Result<WatchedReply>) => {
    setFailure(answer.ok ? null : answer.code);
    if (answer.ok) setReply(answer.value);
    return answer.ok;
  }, []);
  const reload = useCallback(() => {
    void api.ask('watchedRules', {}).then(settle);
  }, [api, settle]);
  useEffect(reload, [reload]);

  const look = (page: WatchedPage, on: boolean) => {
    setRefused(null);
    if (!on) return void api.ask('lookAtRule', { key: page.key, on }).then(settle);
    const { origin } = new URL(page.address);
    // Asked for straight from the click; a site that is allowed already answers at once.
    void api.requestOrigin(`${origin}/*`).then(async (allowed) => {
      if (!allowed) return setRefused(page.key);
      await api.ask('decideConsent', { id: 'C1', scope: origin, given: true });
      settle(await api.ask('lookAtRule', { key: page.key, on }));
    });
  };
  const forget = (page: WatchedPage) => {
    void api.ask('forgetRule', { key: page.key }).then((answer) => {
      if (settle(answer)) onForgotten();
    });
  };
  return { reply, failure, refused, online: useOnline(), reload, look, forget };
}

function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const changed = () => setOnline(navigator.onLine);
    window.addEventListener('online', changed);
    window.addEventListener('offline', changed);
    return () => {
      window.removeEventListener('online', changed);
      window.removeEventListener('offline', changed);
    };
  }, []);
  return online;
}
