import { useEffect, useState } from 'react';
import type { Book } from '../../lib/dictionary/book';
import type { Search } from '../../lib/dictionary/search';
import type { DictionaryApi } from './dictionary-api';

export interface BookHandle {
  /** `null` until the entries are here. */
  readonly book: Book | null;
  /** `null` until everything can be found. */
  readonly search: Search | null;
  readonly failed: boolean;
}

/** Loads the facts once, then the search. */
export function useBook(api: DictionaryApi): BookHandle {
  const [book, setBook] = useState<Book | null>(null);
  const [search, setSearch] = useState<Search | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let here = true;
    const load = async () => {
      const loaded = await api.load();
      if (here) setBook(loaded);
      const ready = await loaded.search;
      if (here) setSearch(ready);
    };
    load().catch(() => {
      if (here) setFailed(true);
    });
    return () => {
      here = false;
    };
  }, [api]);

  return { book, search, failed };
}
