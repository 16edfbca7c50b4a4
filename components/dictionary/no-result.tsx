import type { Book } from '../../lib/dictionary/book';
import { dictionaryWords } from '../../lib/i18n/dictionary.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';
import { Links } from './entry-section';

export interface NoResultProps {
  readonly filtered: boolean;
  /** Names that come near stand below. */
  readonly near: boolean;
  readonly book: Book;
  readonly language: Language;
  readonly onUnfilter: () => void;
}

/** Numbers that most back offices print: a way on from an empty page. */
const START_WITH = ['visitors', 'paid-amount', 'pay-conversion-rate', 'refund-rate', 'ad-spend'];

/** Where to go from here when nothing was found. */
export function NoResult({ filtered, near, book, language, onUnfilter }: NoResultProps) {
  const t = speaker(dictionaryWords, language);
  const start = START_WITH.flatMap((id) => {
    const name = book.entry(id, language)?.name;
    return name ? [{ id, name }] : [];
  });
  return (
    <div className="dict-none">
      {filtered ? (
        <p>
          {t('noneFiltered')} <Button onClick={onUnfilter}>{t('unfilter')}</Button>
        </p>
      ) : null}
      <p>{t(near ? 'nearest' : 'noneNear')}</p>
      {near ? null : (
        <>
          <p className="dict-none-start">{t('tryThese')}</p>
          <Links metrics={start} />
        </>
      )}
    </div>
  );
}
