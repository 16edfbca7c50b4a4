import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Book } from '../../lib/dictionary/book';
import type { Filter, Found } from '../../lib/dictionary/search';
import { dictionaryWords } from '../../lib/i18n/dictionary.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { NoResult } from './no-result';
import { Results, STEP } from './results';
import type { BookHandle } from './use-book';

export interface SearchViewProps {
  /** What is found for the text; `null` while the search is being made ready. */
  readonly found: Found | null;
  readonly text: string;
  readonly filter: Filter;
  readonly book: Book;
  readonly language: Language;
  readonly list: RefObject<HTMLUListElement | null>;
  /** The entry the person comes back from: its line is shown and takes focus. */
  readonly from: string | null;
  readonly onUnfilter: () => void;
  readonly onLeave: (clear: boolean) => void;
}

/** How many there are, said aloud as well, and the list. */
export function SearchView(props: SearchViewProps) {
  const { found, text, filter, book, language, list, from } = props;
  const t = speaker(dictionaryWords, language);
  const asked = JSON.stringify([text, filter]);
  const [more, setMore] = useState({ asked, lines: 0 });
  const at = from === null ? -1 : (found?.hits.findIndex(({ metric }) => metric.id === from) ?? -1);
  const least = Math.max(STEP, Math.ceil((at + 1) / STEP) * STEP);
  const shown = least + (more.asked === asked ? more.lines : 0);

  const ready = found !== null;
  useEffect(() => {
    if (!ready || from === null) return;
    const line = list.current?.querySelector<HTMLElement>(`[data-id="${from}"]`);
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }, [ready, from, list]);

  const count = found?.hits.length ?? 0;
  const nothing = found !== null && (found.kind === 'nearest' || count === 0);
  const said = (): string => {
    if (!found) return t('opening');
    if (nothing) return text.trim() ? t('none', { text: text.trim() }) : t('noneHere');
    return t(found.kind === 'all' ? 'countAll' : 'countFound', { count });
  };
  return (
    <>
      <p role="status" className="dict-count" data-none={nothing ? '' : undefined}>
        {said()}
      </p>
      {nothing ? (
        <NoResult
          filtered={filter.category !== null || filter.platform !== null}
          near={count > 0}
          book={book}
          language={language}
          onUnfilter={props.onUnfilter}
        />
      ) : null}
      {found ? (
        <Results
          text={text}
          found={found}
          book={book}
          language={language}
          shown={shown}
          list={list}
          onMore={() => setMore({ asked, lines: shown - least + STEP })}
          onLeave={props.onLeave}
        />
      ) : null}
    </>
  );
}

/** The answer to what is typed; asked again only when something changed. */
export function useFound({ book, ready }: BookHandle, text: string, filter: Filter): Found | null {
  const { category, platform } = filter;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is ready, more is found
  return useMemo(
    () => book?.search.find(text, { category, platform }) ?? null,
    [book, ready, text, category, platform],
  );
}
