import { useCallback, useEffect, useState } from 'react';
import { addressOf, type Route, routeOf } from '../../lib/dictionary/route';

export interface RouteHandle {
  readonly route: Route;
  /** `push`: the browser's back button leads here again; `replace`: it does not. */
  readonly go: (route: Route, how: 'push' | 'replace') => void;
}

/** What the address says, live: links, the back button and our own steps alike. */
export function useRoute(): RouteHandle {
  const [route, setRoute] = useState(() => routeOf(location.hash));

  useEffect(() => {
    const read = () => setRoute(routeOf(location.hash));
    window.addEventListener('hashchange', read);
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('hashchange', read);
      window.removeEventListener('popstate', read);
    };
  }, []);

  const go = useCallback((next: Route, how: 'push' | 'replace') => {
    const address = addressOf(next);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    setRoute(next);
  }, []);

  return { route, go };
}
