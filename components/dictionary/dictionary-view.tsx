import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { addressOf, type Route } from '../../lib/dictionary/route';
import { type Filter, NO_FILTER } from '../../lib/dictionary/search';
import { dictionaryWords } from '../../lib/i18n/dictionary.words';
import { speaker } from '../../lib/i18n/say';
import { useSettings } from '../options/use-settings';
import { viewOf } from '../options/view-of';
import { SurfacePage } from '../shared/surface-page';
import { Empty } from '../ui/empty';
import { Icon } from '../ui/icons';
import type { DictionaryApi } from './dictionary-api';
import { EntryView } from './entry-view';
import { Filters } from './filters';
import { linesOf } from './results';
import { SearchBox } from './search-box';
import { SearchView, useFound } from './search-view';
import { useBook } from './use-book';
import { useRoute } from './use-route';
import { useSearchKey } from './use-search-key';
import './dictionary.css';
import './entry.css';

type SearchRoute = Extract<Route, { view: 'search' }>;

/** The whole list, with nothing typed and nothing filtered. */
const EVERYTHING: SearchRoute = { view: 'search', text: '', filter: NO_FILTER };

/** The dictionary: look a number up by any of its names, and read all that is known of it. */
export function DictionaryView({ api }: { api: DictionaryApi }) {
  const { settings, failure, change, reload } = useSettings(api);
  const { language } = viewOf(settings);
  const t = speaker(dictionaryWords, language);
  const loaded = useBook(api);
  const { book, failed } = loaded;
  const { route, go } = useRoute();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useSearchKey(input);

  // What was looked for stays beside the entry that was opened from it.
  const [asked, setAsked] = useState<SearchRoute>(route.view === 'search' ? route : EVERYTHING);
  const [from, setFrom] = useState<string | null>(null);
  useEffect(() => {
    if (route.view === 'search') setAsked(route);
    else setFrom(route.id);
  }, [route]);
  const now = route.view === 'search' ? route : asked;

  const id = route.view === 'metric' ? route.id : null;
  const entry = useMemo(() => (id && book?.entry(id, language)) || null, [book, id, language]);

  // Whoever opens the page wants to type; whoever comes back stands where they were.
  const ready = settings !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field is there
  useEffect(() => {
    if (ready && route.view === 'search') input.current?.focus({ preventScroll: true });
  }, [ready]);

  // Letters appear as they are typed, the list when the machine has time for it.
  const settled = useDeferredValue(now.text);
  const found = useFound(loaded, settled, now.filter);

  const look = (text: string, filter: Filter) => {
    // One step back per thing that was looked for, not per letter.
    const letters = route.view === 'search' && (route.text === '') === (text === '');
    const step = !letters || filter !== now.filter;
    setFrom(null);
    go({ view: 'search', text, filter }, step ? 'push' : 'replace');
  };
  const clear = () => {
    look('', now.filter);
    input.current?.focus();
  };

  return (
    <SurfacePage
      ask={api.ask}
      settings={settings}
      title={t('title')}
      tabTitle={entry ? `${entry.name} · ${t('title')}` : t('title')}
      lead={t('lead')}
      busy={settings === null && !failure}
      failure={failure ?? (failed ? 'failed' : null)}
      onRetry={failure ? reload : () => location.reload()}
      onLanguage={(next) => change({ language: next })}
    >
      {settings ? (
        <>
          <div className="dd-panel dict-top">
            <SearchBox
              text={now.text}
              language={language}
              input={input}
              withHints={route.view === 'search' && now.text === ''}
              onText={(text) => look(text, now.filter)}
              onEnter={() => {
                if (route.view === 'metric' || !now.text.trim()) return;
                // Of what stands in the field, though the list may still be behind.
                const best = book?.search.find(now.text, now.filter)?.hits[0];
                if (best) go({ view: 'metric', id: best.metric.id }, 'push');
              }}
              onDown={() => linesOf(list.current)[0]?.focus()}
            />
            {book && route.view === 'search' ? (
              <Filters
                filter={now.filter}
                book={book}
                language={language}
                onFilter={(filter) => look(now.text, filter)}
              />
            ) : null}
          </div>
          {route.view === 'metric' ? (
            <a className="dict-back" href={addressOf(asked)}>
              <Icon name="back" />
              {asked.text.trim() ? t('back', { text: asked.text.trim() }) : t('toAll')}
            </a>
          ) : null}
          {!book && !failed ? (
            <p className="dict-count" role="status">
              {t('opening')}
            </p>
          ) : null}
          {book && route.view === 'search' ? (
            <SearchView
              found={found}
              text={settled}
              filter={now.filter}
              book={book}
              language={language}
              list={list}
              from={from}
              onUnfilter={() => look(now.text, NO_FILTER)}
              onLeave={(wanted) => (wanted ? clear() : input.current?.focus())}
            />
          ) : null}
          {entry ? <EntryView entry={entry} language={language} /> : null}
          {book && route.view === 'metric' && !entry ? (
            <div className="dd-panel">
              <Empty title={t('noEntry')} text={t('noEntryText')} />
            </div>
          ) : null}
        </>
      ) : null}
    </SurfacePage>
  );
}
