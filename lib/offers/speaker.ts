import { dateText } from '../shared/date-text';
import { fill, type Language, type LocalText } from '../shared/text';

/** Sentences of an offer's `words` in one language, their slots filled. */
export const speaker =
  <Key extends string>(words: Readonly<Record<Key, LocalText>>, language: Language) =>
  (key: Key, slots: Readonly<Record<string, string | number>> = {}): string =>
    fill(words[key][language], slots);

/** What a person typed, each in “ ”, as a list inside a sentence. */
export const quoted = (texts: readonly string[], language: Language): string =>
  texts.map((text) => `“${text}”`).join(language === 'zh-CN' ? '、' : ', ');

/** An ISO date as it is said; with its year where that is not the year of `today`. */
export const spokenDay = (iso: string, today: string, language: Language): string =>
  dateText(iso, language, Number(today.slice(0, 4))) ?? iso;
