import { useEffect, useState } from 'react';
import type { LearnApi, Library } from './learn-api';

/** Paths first: the offers carry ten times their text, and the first page can wait for them. */
export function useLibrary(
  api: LearnApi,
  /** The offers are wanted now. */
  offersNow: boolean,
): { readonly library: Library | null; readonly whole: boolean; readonly failed: boolean } {
  const [paths, setPaths] = useState<Library['paths'] | null>(null);
  const [offers, setOffers] = useState<Library['offers'] | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let gone = false;
    api.loadPaths().then(
      (found) => gone || setPaths(found),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [api]);

  useEffect(() => {
    if (!offersNow) return;
    let gone = false;
    api.loadOffers().then(
      (found) => gone || setOffers(found),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [api, offersNow]);

  return {
    library: paths && { paths, offers: offers ?? NONE },
    whole: offers !== null,
    failed,
  };
}

const NONE: Library['offers'] = new Map();
