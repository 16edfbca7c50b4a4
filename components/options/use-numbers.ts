import { useCallback, useEffect, useMemo, useState } from 'react';
import type { KeptNumbers } from '../../lib/messaging/protocol';
import type { FailureCode, Result } from '../../lib/shared/result';
import type { SettingsApi } from './settings-api';

export interface NumbersHandle {
  /** `null` until they are counted for the first time. */
  readonly kept: KeptNumbers | null;
  readonly failure: FailureCode | null;
  /** Of one platform, or (`null`) all. */
  readonly erase: (platform: string | null) => void;
}

/**
 * How many numbers are kept; counted anew when the page comes to the front and when the
 * consent changes.
 */
export function useNumbers(api: SettingsApi, consent: boolean | undefined): NumbersHandle {
  const [kept, setKept] = useState<KeptNumbers | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);

  const take = useCallback((reply: Result<KeptNumbers>) => {
    if (reply.ok) setKept(reply.value);
    setFailure(reply.ok ? null : reply.code);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the consent decides what is there
  useEffect(() => {
    let gone = false;
    const count = () => {
      if (!document.hidden) void api.ask('keptNumbers', {}).then((reply) => !gone && take(reply));
    };
    count();
    document.addEventListener('visibilitychange', count);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', count);
    };
  }, [api, take, consent]);

  const erase = useCallback(
    (platform: string | null) => void api.ask('eraseNumbers', { platform }).then(take),
    [api, take],
  );
  return useMemo(() => ({ kept, failure, erase }), [kept, failure, erase]);
}
