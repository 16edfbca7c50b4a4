import { useEffect, useState } from 'react';
import { type LearnRoute, learnRoute } from '../../lib/paths/route';

/** Where the address leads, live; a new place is looked at from its top. */
export function useLearnRoute(): LearnRoute {
  const [route, setRoute] = useState(() => learnRoute(location.hash));
  useEffect(() => {
    const read = () => {
      setRoute(learnRoute(location.hash));
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return route;
}
