import type { KeyboardEvent, RefObject } from 'react';
import type { Book } from '../../lib/dictionary/book';
import { platformsOf } from '../../lib/dictionary/names';
import { addressOf } from '../../lib/dictionary/route';
import type { Found, Hit } from '../../lib/dictionary/search';
import { plainKey } from '../../lib/dictionary/tokens';
import { dictionaryWords } from '../../lib/i18n/dictionary.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { languageOf } from '../overlay/language-of';
import { Button } from '../ui/button';

export interface ResultsProps {
  /** What was asked, and what was found for it. */
  readonly text: string;
  readonly found: Found;
  readonly book: Book;
  readonly language: Language;
  /** So many lines are shown. */
  readonly shown: number;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly onMore: () => void;
  /** Up from the first line, or Esc: back to the field. */
  readonly onLeave: (clear: boolean) => void;
}

/** Lines added by one press. */
export const STEP = 20;
/** Names of platforms in one line; more are counted. */
const PLATFORMS_SHOWN = 4;

/** The lines of a list that take focus. */
export const linesOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('a') ?? []),
];

/** What was found, as links: one line names, explains and places one number. */
export function Results(props: ResultsProps) {
  const { text, found, book, language, shown, list, onMore, onLeave } = props;
  const t = speaker(dictionaryWords, language);
  const hits = found.hits.slice(0, shown);
  const rest = found.hits.length - hits.length;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave(true);
      return;
    }
    const lines = linesOf(list.current);
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? lines.indexOf(focused) : -1;
    const next = movedTo(event.key, at, lines.length);
    if (at < 0 || next === null) return;
    event.preventDefault();
    if (next < 0) onLeave(false);
    else lines[next]?.focus();
  };

  return (
    <>
      <ul
        ref={list}
        className="dict-results"
        aria-label={t('results')}
        data-asked={text}
        onKeyDown={onKeyDown}
      >
        {hits.map((hit) => (
          <li key={hit.metric.id}>
            <Line hit={hit} book={book} language={language} />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button className="dict-more" onClick={onMore}>
          {t('more', { count: Math.min(STEP, rest) })}
        </Button>
      ) : null}
    </>
  );
}

/** @returns -1 above the first line; `null` for other keys. */
function movedTo(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

interface LineProps {
  readonly hit: Hit;
  readonly book: Book;
  readonly language: Language;
}

function Line({ hit: { metric, matched }, book, language }: LineProps) {
  const t = speaker(dictionaryWords, language);
  const name = metric.name[language];
  const places = platformsOf(metric)
    .sort((a, b) => book.platforms.indexOf(a) - book.platforms.indexOf(b))
    .flatMap((id) => book.platformName(id, language) ?? []);
  const names = places.slice(0, PLATFORMS_SHOWN).join(t('listComma'));
  const more = places.length - PLATFORMS_SHOWN;
  return (
    <a
      className="dict-line"
      href={addressOf({ view: 'metric', id: metric.id })}
      data-id={metric.id}
    >
      <span className="dict-line-name">
        {name}
        {matched && !plainKey(name).includes(matched.key) ? (
          <span className="dict-line-matched" lang={languageOf(matched.name)}>
            {t('matched', { name: matched.name })}
          </span>
        ) : null}
      </span>
      <span className="dict-line-says">{metric.definition[language]}</span>
      {places.length > 0 ? (
        <span className="dict-line-where">
          {more > 0
            ? t('printedOnMore', { names, more, count: places.length })
            : t('printedOn', { names })}
        </span>
      ) : null}
    </a>
  );
}
