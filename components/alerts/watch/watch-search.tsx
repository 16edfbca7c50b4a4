import { useEffect, useId, useState } from 'react';
import { speaker } from '../../../lib/i18n/say';
import { watchWords } from '../../../lib/i18n/watch.words';
import type { SearchHit } from '../../../lib/rules/watch/search';
import type { FailureCode } from '../../../lib/shared/result';
import type { Language } from '../../../lib/shared/text';
import { FailureNotice } from '../../options/failure-notice';
import { Tag } from '../../ui/tag';
import type { AlertsApi } from '../alerts-api';
import { saidDay } from './page-state';

export interface WatchSearchProps {
  readonly api: AlertsApi;
  readonly today: string;
  readonly language: Language;
}

/** So long after the last key the question is asked. */
const PAUSE_MS = 150;

/** Finds words in every kept version of every page, and says until when they stood. */
export function WatchSearch({ api, today, language }: WatchSearchProps) {
  const t = speaker(watchWords, language);
  const id = useId();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly SearchHit[] | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const asked = query.trim();
  useEffect(() => {
    setFound(null);
    if (asked === '') return undefined;
    let gone = false;
    const timer = setTimeout(() => {
      void api.ask('searchRules', { query: asked.slice(0, 200) }).then((answer) => {
        if (gone) return;
        setFailure(answer.ok ? null : answer.code);
        if (answer.ok) setFound(answer.value);
      });
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [api, asked]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` is younger than the browsers we run in
    <form
      role="search"
      className="watch-search"
      aria-label={t('search')}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="alerts-field">
        <label htmlFor={id}>{t('search')}</label>
        <input
          id={id}
          className="alerts-input"
          type="search"
          placeholder={t('searchHint')}
          maxLength={200}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      {failure ? <FailureNotice code={failure} language={language} /> : null}
      {asked === '' ? null : (
        <p className="alerts-count" role="status">
          {found === null
            ? t('searching')
            : found.length === 0
              ? t('notFound')
              : t('found', { count: found.length })}
        </p>
      )}
      {found && found.length > 0 ? (
        <ul className="watch-hits">
          {found.map((hit) => (
            <li key={`${hit.key} ${hit.from} ${hit.text}`}>
              <p>{hit.text}</p>
              <span className="alerts-meta">
                <span>{hit.title}</span>
                <Tag kind={hit.current ? 'accent' : 'plain'}>
                  {hit.current
                    ? t('standsNow')
                    : t('stoodUntil', { day: saidDay(hit.to, language, today) })}
                </Tag>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </form>
  );
}
