import { useCallback, useEffect, useState } from 'react';
import { type DemoPlace, hashOf, placeOf } from '../../lib/demo/address';

/** What is shown, kept in the address: back, forward and links work as anywhere. */
export function usePlace(): readonly [DemoPlace, (next: Partial<DemoPlace>) => void] {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go = useCallback((next: Partial<DemoPlace>) => {
    const wanted = { ...placeOf(location.hash), ...next };
    location.hash = hashOf(wanted);
    setPlace(wanted);
  }, []);
  return [place, go];
}
