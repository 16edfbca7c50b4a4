import { useEffect, useState } from 'react';
import type { Sheet } from '../../lib/offers/sheet';
import type { OffersApi } from '../offers/offers-api';

/** Every sheet that was begun, the last touched first; looked for anew at each place. */
export function useSheets(api: OffersApi, place: string): readonly Sheet[] {
  const [sheets, setSheets] = useState<readonly Sheet[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `place` says when to look again
  useEffect(() => {
    let gone = false;
    void api.ask('sheets', { offerId: null }).then((reply) => {
      if (!gone && reply.ok) setSheets(reply.value);
    });
    return () => {
      gone = true;
    };
  }, [api, place]);
  return sheets;
}
