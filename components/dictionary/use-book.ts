import { useEffect, useState } from 'react';
import type { Book } from '../../lib/dictionary/book';
import type { DictionaryApi } from './dictionary-api';

export interface BookHandle {
  /** `null` until the entries are here. */
  readonly book: Book | null;
  /** Everything can be found by what is typed. */
  readonly ready: boolean;
  readonly failed: boolean;
}

/** Loads the facts once; the index is ready a moment later. */
export function useBook(api: DictionaryApi): BookHandle {
  const [book, setBook] = useState<Book | null>(null);
  const [ready, setReady] = useState(false);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let here = true;
    const load = async () => {
      const loaded = await api.load();
      if (here) setBook(loaded);
      await loaded.search.ready;
      if (here) setReady(true);
    };
    load().catch(() => {
      if (here) setFailed(true);
    });
    return () => {
      here = false;
    };
  }, [api]);

  return { book, ready, failed };
}
