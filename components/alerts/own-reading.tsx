import { speaker } from '../../lib/i18n/say';
import { watchWords } from '../../lib/i18n/watch.words';
import type { OwnSight } from '../../lib/rules/feed/types';
import type { Language } from '../../lib/shared/text';

/** What a computer read on a page, line by line, each with the sentence it was read from. */
export function OwnReading({ own, language }: { own: OwnSight; language: Language }) {
  const t = speaker(watchWords, language);
  return (
    <ul className="watch-read">
      {own.read.map(({ line, sentence }) => (
        <li key={line[language]}>
          {line[language]}
          {sentence === null ? null : (
            <blockquote className="watch-quote">
              <span className="dd-heard">{t('readFrom')}: </span>
              {sentence}
            </blockquote>
          )}
        </li>
      ))}
    </ul>
  );
}
