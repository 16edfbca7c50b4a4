import { useEffect, useState } from 'react';
import type { PopupApi } from './popup-api';

/** Does the veil cover sums of money now? Followed, so that the popup says no more than the page. */
export function useAmountsCovered({ ask, follow }: PopupApi): boolean {
  const [covered, setCovered] = useState(false);
  useEffect(() => {
    let gone = false;
    const look = () =>
      void ask('veil', {}).then((reply) => {
        if (!gone) setCovered(reply.ok ? Boolean(reply.value?.on && reply.value.amounts) : true);
      });
    look();
    const stop = follow?.(look);
    return () => {
      gone = true;
      stop?.();
    };
  }, [ask, follow]);
  return covered;
}
