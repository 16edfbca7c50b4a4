import { type KeyboardEvent, type Ref, useId } from 'react';
import { LONGEST_TEXT } from '../../lib/dictionary/route';
import { dictionaryWords } from '../../lib/i18n/dictionary.words';
import { speaker } from '../../lib/i18n/say';
import type { Language } from '../../lib/shared/text';
import { Icon } from '../ui/icons';

export interface SearchBoxProps {
  readonly text: string;
  readonly language: Language;
  readonly input: Ref<HTMLInputElement>;
  readonly onText: (text: string) => void;
  /** What may be typed, and the keys: said until something is. */
  readonly withHints: boolean;
  /** Enter: the best of what was found. */
  readonly onEnter: () => void;
  /** Down: into the list. */
  readonly onDown: () => void;
}

/** One field for every way of writing a name. */
export function SearchBox(props: SearchBoxProps) {
  const { text, language, input, withHints, onText, onEnter, onDown } = props;
  const t = speaker(dictionaryWords, language);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method is choosing characters, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && text !== '') onText('');
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'ArrowDown') onDown();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chromium before 118 knows no <search>
    <div className="dict-search" role="search">
      <label className="dict-search-label" htmlFor={id}>
        {t('search')}
      </label>
      <div className="dict-search-field">
        <Icon name="search" />
        <input
          ref={input}
          id={id}
          className="dict-search-input"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={LONGEST_TEXT}
          aria-describedby={withHints ? `${id}-hint` : undefined}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {text === '' ? null : (
          <button type="button" className="dict-search-clear" onClick={() => onText('')}>
            {t('clear')}
          </button>
        )}
      </div>
      {withHints ? (
        <>
          <p id={`${id}-hint`} className="dd-hint">
            {t('searchHint')}
          </p>
          <p className="dict-keys">{t('keys')}</p>
        </>
      ) : null}
    </div>
  );
}
