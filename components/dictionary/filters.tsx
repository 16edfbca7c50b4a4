import { useId } from 'react';
import type { Book } from '../../lib/dictionary/book';
import { CATEGORIES } from '../../lib/dictionary/categories';
import { type Filter, NO_FILTER } from '../../lib/dictionary/search';
import { dictionaryWords } from '../../lib/i18n/dictionary.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Button } from '../ui/button';

export interface FiltersProps {
  readonly filter: Filter;
  readonly book: Book;
  readonly language: Language;
  readonly onFilter: (filter: Filter) => void;
}

/** Less to look through: one kind of numbers, or what one platform prints. */
export function Filters({ filter, book, language, onFilter }: FiltersProps) {
  const t = speaker(dictionaryWords, language);
  return (
    <div className="dict-filters">
      <Select
        label={t('category')}
        value={filter.category ?? ''}
        options={[
          ['', t('categoryAll')],
          ...CATEGORIES.map((id): [string, string] => [id, t(`category-${id}`)]),
        ]}
        onChange={(value) =>
          onFilter({ ...filter, category: CATEGORIES.find((id) => id === value) ?? null })
        }
      />
      <Select
        label={t('platform')}
        value={filter.platform ?? ''}
        options={[
          ['', t('platformAll')],
          ...book.platforms.map((id): [string, string] => [
            id,
            book.platformName(id, language) ?? id,
          ]),
        ]}
        onChange={(value) => onFilter({ ...filter, platform: value || null })}
      />
      {filter.category || filter.platform ? (
        <Button kind="plain" onClick={() => onFilter(NO_FILTER)}>
          {t('unfilter')}
        </Button>
      ) : null}
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

/** The browser's own: its list is as large as the system's letters, and every key works. */
function Select({ label, value, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="dict-select">
      {/* Its words say what it is for; the label would push the list off a small screen. */}
      <label className="dd-heard" htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
